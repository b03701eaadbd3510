import { z } from 'zod';
import { GraphError } from '../../graph/errors';
import { permission } from '../../store/permission-levels';
import { requireRight, securableOf } from '../access';
import { valueOfText } from '../form-values';
import { changeableItem, readBody, restInvalid, type RestCall, type RestOperation } from '../rest-operation';
import { overwriteItem, changeItem, type SystemFields } from '../write-item';

const update = z.object({
  formValues: z.array(z.object({ FieldName: z.string(), FieldValue: z.string().nullable() })),
  bNewDocumentUpdate: z.boolean().default(false),
  checkInComment: z.string().nullish(),
});

type FormValue = z.infer<typeof update>['formValues'][number];

/** What SharePoint keeps itself, and lets whoever manages the list write, or, for all that is known, whoever may edit. */
const SYSTEM_FIELDS = ['Author', 'Editor', 'Created', 'Modified'];

/** With `bNewDocumentUpdate` the item changes in place: no version tells what stood there. */
export const itemValidateUpdate: RestOperation = {
  name: 'item-validateupdatelistitem',
  method: 'POST',
  paths: ['/web/lists/{list}/items/{item}/validateupdatelistitem'],
  evidence: 'assumed',
  source:
    'https://robertschouten.com/2018/04/30/update-file-metadata-with-rest-api-using-validateupdatelistitem-method/',
  difference:
    'Author, Editor, Created and Modified are taken from whoever manages the list; times are read in ISO 8601, not in the site’s language.',
  handle: (call) => {
    const { list, item } = changeableItem(call, permission.editListItems);
    const { formValues, bNewDocumentUpdate } = readBody(update, call);
    const system = formValues.filter(({ FieldName }) => SYSTEM_FIELDS.includes(FieldName));
    if (system.length && !call.tenant.unkind.is('editorsWritten'))
      requireRight(call, securableOf(call.tenant, list), permission.manageLists);
    const values = formValues.filter((value) => !system.includes(value));
    try {
      const fields = Object.fromEntries(
        values.map((value) => [value.FieldName, valueOfText(list, value.FieldName, value.FieldValue)]),
      );
      if (bNewDocumentUpdate)
        overwriteItem(call.tenant, call.token, list, item, fields, systemFields(call, system));
      else changeItem(call.tenant, call.token, list, item, fields, systemFields(call, system));
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      return {
        value: formValues.map((value) => ({
          ...value,
          HasException: true,
          ErrorMessage: error.message,
          ItemId: item.id,
        })),
      };
    }
    return {
      value: formValues.map((value) => ({
        ...value,
        HasException: false,
        ErrorMessage: null,
        ItemId: item.id,
      })),
    };
  },
};

function systemFields(call: RestCall, values: readonly FormValue[]): SystemFields {
  const text = (name: string) => values.find(({ FieldName }) => FieldName === name)?.FieldValue ?? undefined;
  const [authorId, editorId] = [personOf(call, text('Author')), personOf(call, text('Editor'))];
  const [createdAt, modifiedAt] = [timeOf(text('Created')), timeOf(text('Modified'))];
  return {
    ...(authorId && { authorId }),
    ...(editorId && { editorId }),
    ...(createdAt && { createdAt }),
    ...(modifiedAt && { modifiedAt }),
  };
}

/** People are written as the people picker writes them: `[{"Key":"i:0#.f|membership|…"}]`. */
function personOf(call: RestCall, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const login = /"Key"\s*:\s*"([^"]*)"/.exec(text)?.[1];
  const person = call.tenant.directory.find(login?.split('|').at(-1) ?? '');
  if (!person) throw restInvalid('The user does not exist or is not unique.');
  return person.id;
}

function timeOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw restInvalid('You must specify a valid date.');
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
