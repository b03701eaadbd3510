import { z } from 'zod';
import { GraphError } from '../graph/errors';
import type { Token } from '../sign-in/tokens';
import type { Item } from '../store/items';
import type { List } from '../store/lists';
import { permission } from '../store/permission-levels';
import { loginOf, type Principal } from '../store/permissions';
import type { Securable } from '../store/securables';
import type { Site } from '../store/sites';
import type { Person } from '../store/directory';
import type { Tenant } from '../tenant';
import { requireItemChange, requireRight, requireVisibleItem, securableOf } from './access';

export interface RestCall {
  readonly tenant: Tenant;
  readonly token: Token;
  readonly caller: Person;
  readonly site: Site;
  readonly parameters: Readonly<Record<string, string>>;
  readonly arguments: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
  /** Carries out another request by itself, for `$batch`. */
  readonly answer: (request: Request) => Promise<Response>;
}

/** One operation of SharePoint REST. */
export interface RestOperation {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'MERGE' | 'DELETE';
  /** Below `_api`; several where the same thing can be done to a site, a list and an item. */
  readonly paths: readonly string[];
  /** Documented by a page of Microsoft's where nothing is said; what is assumed, a pilot has to try. */
  readonly evidence?: 'documented' | 'assumed';
  readonly source: string;
  readonly difference?: string;
  /** Answers the body, undefined for none, or the whole response. */
  readonly handle: (call: RestCall) => unknown;
}

export const REST_PAGE =
  'https://learn.microsoft.com/sharepoint/dev/sp-add-ins/set-custom-permissions-on-a-list-by-using-the-rest-interface';

/** SharePoint's own reference, which its later pages lead to. */
const REFERENCE = 'https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/';
export const USERS_REFERENCE = `${REFERENCE}dn531432(v=office.15)`;
export const LISTS_REFERENCE = `${REFERENCE}dn531433(v=office.15)`;
export const FIELDS_REFERENCE = `${REFERENCE}dn600182(v=office.15)`;

export const BASICS_PAGE =
  'https://learn.microsoft.com/sharepoint/dev/sp-add-ins/complete-basic-operations-using-sharepoint-rest-endpoints';

export const LISTS_PAGE =
  'https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest';

/** The three kinds of things that hold permissions, for an operation that each of them has. */
export function onSecurables(path: string): string[] {
  return ['/web', '/web/lists/{list}', '/web/lists/{list}/items/{item}'].map((securable) => securable + path);
}

export const restNotFound = (message: string) =>
  new GraphError(404, '-2147024894, System.IO.FileNotFoundException', message);

export const restInvalid = (message: string) =>
  new GraphError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message);

/** A member of the body that must be text; empty when it is not. */
export function textOf(call: RestCall, member: string): string {
  const value = call.body[member];
  return typeof value === 'string' ? value : '';
}

export function listOf(call: RestCall): List {
  const list = call.tenant.lists.find(call.site.id, call.parameters['list'] ?? '');
  if (!list)
    throw restNotFound(
      `List '${call.parameters['list']}' does not exist at site with URL 'https://${call.site.host}${call.site.path}'.`,
    );
  return list;
}

/** @throws GraphError 403 */
export function listWith(call: RestCall, wanted: bigint): List {
  const list = listOf(call);
  requireRight(call, securableOf(call.tenant, list), wanted);
  return list;
}

export function itemOf(call: RestCall, list: List): Item {
  return requireVisibleItem(call.tenant, call.token, list, call.parameters['item'] ?? '');
}

/** @throws GraphError 403 */
export function changeableItem(call: RestCall, wanted: bigint): { readonly list: List; readonly item: Item } {
  const list = listOf(call);
  const item = itemOf(call, list);
  requireItemChange(call, list, item, wanted);
  return { list, item };
}

/** @throws GraphError 400 for a body of another shape. */
export function readBody<T>(schema: z.ZodType<T>, { body }: RestCall): T {
  const read = schema.safeParse(body);
  if (!read.success) throw restInvalid(z.prettifyError(read.error));
  return read.data;
}

/**
 * What the path names: the site, one of its lists, or an item, whose permissions the caller manages.
 * @throws GraphError 403
 */
export function managedSecurable(call: RestCall): Securable {
  const securable = securableOfCall(call);
  requireRight(call, securable, permission.managePermissions);
  return securable;
}

/** What the path names: the site, one of its lists, or an item. */
export function securableOfCall(call: RestCall): Securable {
  if (call.parameters['list'] === undefined) return { siteId: call.site.id };
  const list = listOf(call);
  return call.parameters['item'] === undefined
    ? securableOf(call.tenant, list)
    : securableOf(call.tenant, list, itemOf(call, list));
}

/**
 * The caller's row in the User Information List; SharePoint makes it at the first visit. A row outlives its account: a
 * user name that was given to somebody new still leads to the row of the one before.
 */
export function principalOfCaller(call: RestCall): Principal {
  return ensurePrincipal(call.tenant, call.site.id, call.caller);
}

export function ensurePrincipal(tenant: Tenant, siteId: string, person: Person): Principal {
  return (
    tenant.permissions.principalOfPerson(siteId, person.id) ??
    tenant.permissions.principalByLogin(siteId, loginOf(person.upn)) ??
    tenant.permissions.addPrincipal(siteId, {
      kind: 'user',
      personId: person.id,
      login: loginOf(person.upn),
      title: person.user.displayName,
      isAdministrator: false,
    })
  );
}
