import type { Item } from '../../store/items';
import type { List } from '../../store/lists';
import {
  managedSecurable,
  itemOf,
  listOf,
  onSecurables,
  principalOfCaller,
  REST_PAGE,
  restInvalid,
  securableOfCall,
  type RestCall,
  type RestOperation,
} from '../rest-operation';

/** Nothing of what was inherited stays unless it is copied; the caller keeps full control and must step back itself. */
export const breakRoleInheritance: RestOperation = {
  name: 'breakroleinheritance',
  method: 'POST',
  paths: onSecurables('/breakroleinheritance').slice(1),
  source: REST_PAGE,
  difference:
    'The documented limits are kept (50,000 unique scopes a list, no list or folder of more than 100,000 items, 5,000 people a scope), scaled by `POST /_local/limits {"uniqueScopes": …}`; the statuses and words of the refusals are supposed, but for 429 beyond 100,000 items. Of the recommended 5,000 only `GET /_local/warnings` tells, Microsoft 365 does not.',
  handle: (call) => {
    const securable = managedSecurable(call);
    const { copyroleassignments, clearsubscopes } = call.arguments;
    if (copyroleassignments !== 'true' && copyroleassignments !== 'false')
      throw restInvalid('copyRoleAssignments is missing.');
    const { list, item } = placeOf(call);
    call.tenant.limits.scopes.requireScope(call.tenant, securable, list, item);
    if (clearsubscopes === 'true' && securable.listId && securable.itemId === undefined)
      call.tenant.permissions.resetBelow(securable.listId);
    call.tenant.permissions.breakInheritance(
      securable,
      copyroleassignments === 'true',
      principalOfCaller(call),
    );
    return { 'odata.null': true };
  },
};

export const resetRoleInheritance: RestOperation = {
  name: 'resetroleinheritance',
  method: 'POST',
  paths: onSecurables('/resetroleinheritance').slice(1),
  source: REST_PAGE,
  handle: (call) => {
    const securable = managedSecurable(call);
    const { list, item } = placeOf(call);
    call.tenant.limits.scopes.requireFewItems(call.tenant, list, item);
    call.tenant.permissions.resetInheritance(securable);
    return { 'odata.null': true };
  },
};

export const hasUniqueRoleAssignments: RestOperation = {
  name: 'hasuniqueroleassignments',
  method: 'GET',
  paths: onSecurables('/hasuniqueroleassignments'),
  source: REST_PAGE,
  handle: (call) => ({ value: call.tenant.permissions.isUnique(securableOfCall(call)) }),
};

function placeOf(call: RestCall): { readonly list: List; readonly item?: Item } {
  const list = listOf(call);
  return call.parameters['item'] === undefined ? { list } : { list, item: itemOf(call, list) };
}
