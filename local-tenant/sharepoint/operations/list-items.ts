import { z } from 'zod';
import { permission } from '../../store/permission-levels';
import { askedMembers } from '../expansions';
import { securableOf, visibleItems } from '../access';
import {
  readBody,
  listWith,
  itemOf,
  listOf,
  LISTS_PAGE,
  type RestCall,
  type RestOperation,
} from '../rest-operation';
import { addItem } from '../write-item';
import type { Item } from '../../store/items';
import type { List } from '../../store/lists';

const FOLDER = 1;

const path = z.union([
  z.string(),
  z.object({ DecodedUrl: z.string() }).transform(({ DecodedUrl }) => DecodedUrl),
]);

const newItem = z.object({
  formValues: z.array(z.object({ FieldName: z.string(), FieldValue: z.string() })),
  bNewDocumentUpdate: z.boolean().optional(),
  checkInComment: z.string().nullish(),
  listItemCreateInfo: z.object({
    FolderPath: path.optional(),
    LeafName: path.optional(),
    UnderlyingObjectType: z.number().default(0),
  }),
});

export const itemsListRest: RestOperation = {
  name: 'items-list-rest',
  method: 'GET',
  paths: ['/web/lists/{list}/items'],
  source: LISTS_PAGE,
  difference:
    'Shows the first 100 items whatever $top and $filter say; the product reads items through Graph.',
  handle: (call) => {
    const list = listOf(call);
    const items = visibleItems(call.tenant, call.token, list, call.tenant.items.all(list.id));
    return { value: items.slice(0, 100).map((item) => show(item, list, call)) };
  },
};

export const itemGetRest: RestOperation = {
  name: 'item-get-rest',
  method: 'GET',
  paths: ['/web/lists/{list}/items/{item}'],
  source: LISTS_PAGE,
  handle: (call) => {
    const list = listOf(call);
    return show(itemOf(call, list), list, call);
  },
};

/** The one way to make a folder together with its columns' values. */
export const itemAddUsingPath: RestOperation = {
  name: 'addvalidateupdateitemusingpath',
  method: 'POST',
  paths: ['/web/lists/{list}/addvalidateupdateitemusingpath'],
  evidence: 'assumed',
  source: 'https://github.com/pnp/pnpjs',
  difference: 'Makes folders and items at the top of a list alone; their name must be free.',
  handle: (call) => {
    const list = listWith(call, permission.addListItems);
    const body = readBody(newItem, call);
    const { LeafName, UnderlyingObjectType } = body.listItemCreateInfo;
    const values = Object.fromEntries(
      body.formValues.map(({ FieldName, FieldValue }) => [FieldName, FieldValue]),
    );
    if (LeafName && call.tenant.items.having(list.id, 'FileLeafRef', LeafName).length)
      return { value: [taken(LeafName)] };
    const item = addItem(
      call.tenant,
      call.token,
      list,
      { ...values, ...(LeafName ? { FileLeafRef: LeafName } : {}) },
      UnderlyingObjectType === FOLDER ? 'folder' : 'item',
    );
    return {
      value: [...body.formValues, { FieldName: 'Id', FieldValue: String(item.id) }].map((value) => ({
        ...value,
        ErrorMessage: null,
        HasException: false,
        ItemId: item.id,
      })),
    };
  },
};

function taken(name: string): Record<string, unknown> {
  return {
    FieldName: 'FileLeafRef',
    FieldValue: name,
    HasException: true,
    ErrorMessage: `A file or folder with the name ${name} already exists.`,
    ItemId: 0,
  };
}

function show(item: Item, list: List, call: RestCall): Record<string, unknown> {
  const asked = askedMembers(call, securableOf(call.tenant, list, item));
  return { Id: item.id, ID: item.id, GUID: item.guid, ...item.fields, ...asked };
}
