import { z } from 'zod';
import {
  mayDo,
  requireItemChange,
  requireRight,
  requireVisibleItem,
  securableOf,
} from '../sharepoint/access';
import { etagOf } from '../sharepoint/write-item';
import type { Item } from '../store/items';
import type { List } from '../store/lists';
import { permission } from '../store/permission-levels';
import type { Site } from '../store/sites';
import { accessDenied, invalidRequest, itemNotFound } from './errors';
import { isLookup } from './lookup-columns';
import type { Call } from './operation';

/** Any of these may address a site; `Sites.Selected` only where the site was given to the application. */
export const readSites = [
  ['Sites.Selected'],
  ['Sites.Read.All'],
  ['Sites.ReadWrite.All'],
  ['Sites.Manage.All'],
  ['Sites.FullControl.All'],
];

export const writeSites = [
  ['Sites.Selected'],
  ['Sites.ReadWrite.All'],
  ['Sites.Manage.All'],
  ['Sites.FullControl.All'],
];

export interface PlaceOfList {
  readonly site: Site;
  readonly list: List;
  /** The list as `@odata.context` names it. */
  readonly context: string;
}

export interface PlaceOfItem extends PlaceOfList {
  readonly item: Item;
}

/**
 * The site of the path, if application and person may open it.
 * @throws GraphError 404 for no such site, 403
 */
export function requireSite(call: Call): Site {
  const site = call.tenant.sites.find(call.parameters['site'] ?? '');
  if (!site) throw itemNotFound();
  if (!mayDo(call.tenant, call.token, { siteId: site.id }, permission.open)) throw accessDenied();
  return site;
}

/**
 * The list of the path, if the caller may open it, and by its title if the caller may find it.
 * @throws GraphError 404: a list that one may not open is not told from one that is not there.
 */
export function requireList(call: Call): PlaceOfList {
  const site = requireSite(call);
  const key = call.parameters['list'] ?? '';
  const list = call.tenant.lists.find(site.id, key);
  const isById = list?.id === key.toLowerCase();
  if (!list || !(isById ? mayOpen(call, list) : mayFind(call, list))) throw itemNotFound();
  return { site, list, context: `sites('${site.id}')/lists('${list.id}')` };
}

function mayOpen({ tenant, token }: Call, list: List): boolean {
  return mayDo(tenant, token, securableOf(tenant, list), permission.open);
}

/** Whether the list is shown to the caller who does not know its id. */
export function mayFind(call: Call, list: List): boolean {
  const { tenant, token } = call;
  if (!tenant.unkind.is('listsHidden')) return mayOpen(call, list);
  return mayDo(tenant, token, securableOf(tenant, list), permission.open | permission.viewListItems);
}

/** @throws GraphError 404; 403 without the right to manage the list. */
export function requireManagedList(call: Call): PlaceOfList {
  const place = requireList(call);
  requireRight(call, securableOf(call.tenant, place.list), permission.manageLists);
  return place;
}

/** @throws GraphError 404 */
export function requireItem(call: Call, place = requireList(call)): PlaceOfItem {
  const id = call.parameters['item'] ?? '';
  return { ...place, item: requireVisibleItem(call.tenant, call.token, place.list, id) };
}

/** @throws GraphError 404, 403 */
export function requireChangeableItem(call: Call, wanted: bigint): PlaceOfItem {
  const place = requireItem(call);
  requireItemChange(call, place.list, place.item, wanted);
  return place;
}

/** @throws GraphError 400 for a body of another shape. */
export function readBody<T>(schema: z.ZodType<T>, { body }: Call): T {
  const read = schema.safeParse(body);
  if (!read.success) throw invalidRequest(z.prettifyError(read.error));
  return read.data;
}

export const siteProperties = [
  'id',
  'displayName',
  'name',
  'webUrl',
  'createdDateTime',
  'lastModifiedDateTime',
  'siteCollection',
];

export function showSite(site: Site): Record<string, unknown> {
  return {
    createdDateTime: site.createdAt,
    id: site.id,
    lastModifiedDateTime: site.createdAt,
    name: site.path.split('/').at(-1),
    webUrl: webUrl(site),
    displayName: site.title,
    siteCollection: { hostname: site.host },
  };
}

export const listProperties = [
  'id',
  'name',
  'displayName',
  'webUrl',
  'createdDateTime',
  'lastModifiedDateTime',
  'list',
  'eTag',
];

export function showList(list: List, site: Site): Record<string, unknown> {
  return {
    '@odata.etag': `"${list.id},1"`,
    createdDateTime: list.createdAt,
    eTag: `"${list.id},1"`,
    id: list.id,
    lastModifiedDateTime: list.modifiedAt,
    name: list.name,
    webUrl: `${webUrl(site)}/Lists/${list.name}`,
    displayName: list.title,
    list: { contentTypesEnabled: false, hidden: false, template: list.template },
  };
}

export const itemProperties = [
  'id',
  'eTag',
  'createdDateTime',
  'lastModifiedDateTime',
  'createdBy',
  'lastModifiedBy',
  'webUrl',
  'fields',
  'contentType',
];

/**
 * @param columns the names that `$expand=fields($select=…)` asked for; all when it only said `fields`; none without.
 */
export function showItem(item: Item, list: List, site: Site, call: Call): Record<string, unknown> {
  const etag = etagOf(item);
  const expansion = call.query.expand.find(({ name }) => name === 'fields');
  const shown: Record<string, unknown> = {
    '@odata.etag': etag,
    createdDateTime: item.createdAt,
    eTag: etag,
    id: String(item.id),
    lastModifiedDateTime: item.modifiedAt,
    webUrl: `${webUrl(site)}/Lists/${list.name}/${item.id}_.000`,
    createdBy: { user: identityOf(call, item.authorId) },
    lastModifiedBy: { user: identityOf(call, item.editorId) },
    parentReference: { siteId: site.id },
    contentType: { id: '0x0100', name: 'Item' },
  };
  if (expansion)
    shown['fields@odata.context'] =
      `${call.url.origin}/${call.version}/$metadata#sites('${site.id}')/lists('${list.id}')/items('${item.id}')/fields/$entity`;
  if (expansion) shown['fields'] = { '@odata.etag': etag, ...shownFields(item, list, expansion.select) };
  return shown;
}

/** What points to another list comes only when it is named (fieldValueSet). */
function shownFields(item: Item, list: List, names?: readonly string[]): Record<string, unknown> {
  const fields = fieldsOf(item, names);
  return names
    ? fields
    : Object.fromEntries(Object.entries(fields).filter(([name]) => !isLookup(list, name)));
}

/** The columns that every list has besides its own. */
export const BUILT_IN_COLUMNS = [
  'id',
  'Title',
  'Created',
  'Modified',
  'ContentType',
  'AuthorLookupId',
  'EditorLookupId',
];

/** A field's value by its column's name. Columns without a value are left out of an answer, as SharePoint does. */
export function fieldsOf(item: Item, names?: readonly string[]): Record<string, unknown> {
  const all: Record<string, unknown> = {
    id: String(item.id),
    Created: item.createdAt,
    Modified: item.modifiedAt,
    ContentType: 'Item',
    ...item.fields,
  };
  if (!names) return all;
  return Object.fromEntries(names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
}

export function identityOf(call: Call, id: string): Record<string, unknown> {
  const known = identities.get(call) ?? new Map<string, Record<string, unknown>>();
  identities.set(call, known);
  const identity = known.get(id) ?? identityIn(call, id);
  known.set(id, identity);
  return identity;
}

/** A page of items has few writers: each is looked up once a call. */
const identities = new WeakMap<Call, Map<string, Record<string, unknown>>>();

function identityIn(call: Call, id: string): Record<string, unknown> {
  const person = call.tenant.directory.find(id);
  return person
    ? { email: person.user.mail ?? person.upn, id: person.id, displayName: person.user.displayName }
    : nameThatStays(call, id);
}

/** Of a deleted account a site keeps the name, and there is no id to be had. */
function nameThatStays({ tenant }: Call, id: string): Record<string, unknown> {
  const name = tenant.permissions.nameOf(id);
  return name === undefined ? {} : { displayName: name };
}

function webUrl(site: Site): string {
  return `https://${site.host}${site.path}`;
}
