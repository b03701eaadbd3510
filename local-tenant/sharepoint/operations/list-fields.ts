import type { Column } from '../../store/lists';
import { permission } from '../../store/permission-levels';
import {
  listWith,
  listOf,
  FIELDS_REFERENCE,
  restInvalid,
  restNotFound,
  type RestCall,
  type RestOperation,
} from '../rest-operation';

/** SP.FieldType of the facets that Graph knows. */
const KINDS: readonly (readonly [facet: string, kind: number])[] = [
  ['dateTime', 4],
  ['choice', 6],
  ['lookup', 7],
  ['boolean', 8],
  ['number', 9],
  ['hyperlinkOrPicture', 11],
  ['personOrGroup', 20],
];
const TEXT = 2;
const NOTE = 3;

export const fieldGet: RestOperation = {
  name: 'field-get',
  method: 'GET',
  paths: ['/web/lists/{list}/fields/{field}'],
  source: FIELDS_REFERENCE,
  handle: (call) => {
    const list = listWith(call, permission.open);
    const column = columnOf(call);
    return {
      InternalName: column.name,
      Title: column.displayName,
      FieldTypeKind: kindOf(column),
      CustomFormatter: list.settings.formatters[column.name] ?? null,
    };
  },
};

/** Column formatting has no home in Graph. */
export const fieldUpdate: RestOperation = {
  name: 'field-update',
  method: 'MERGE',
  paths: ['/web/lists/{list}/fields/{field}'],
  source: FIELDS_REFERENCE,
  difference: 'CustomFormatter is assumed to be a member that can be written.',
  handle: (call) => {
    const list = listWith(call, permission.manageLists);
    const { name } = columnOf(call);
    const { CustomFormatter, ...others } = call.body;
    const unknown = Object.keys(others).filter((member) => !member.startsWith('__'));
    if (typeof CustomFormatter !== 'string' || unknown.length) {
      throw restInvalid(`Only CustomFormatter can be changed here, not ${unknown.join(', ')}.`);
    }
    const formatters = { ...list.settings.formatters, [name]: CustomFormatter };
    call.tenant.lists.save({ ...list, settings: { ...list.settings, formatters } });
    return undefined;
  },
};

function columnOf(call: RestCall): Column {
  const name = call.parameters['field'] ?? '';
  const column = listOf(call).columns.find((known) => known.name === name || known.displayName === name);
  if (!column) throw restNotFound(`Column '${name}' does not exist.`);
  return column;
}

function kindOf(column: Column): number {
  const kind = KINDS.find(([facet]) => facet in column)?.[1];
  const { allowMultipleLines } = (column['text'] ?? {}) as { allowMultipleLines?: boolean };
  return kind ?? (allowMultipleLines ? NOTE : TEXT);
}
