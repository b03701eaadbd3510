import { permission } from '../store/permission-levels';
import type { Securable } from '../store/securables';
import { requireRight } from './access';
import type { RestCall } from './rest-operation';

/**
 * The members of a site, list or item that come only when they are asked for.
 * @throws GraphError 403 when the role assignments are asked for by whoever may not enumerate them.
 */
export function askedMembers(call: RestCall, securable: Securable): Record<string, unknown> {
  const select = (call.search.get('$select') ?? '').toLowerCase();
  const expand = (call.search.get('$expand') ?? '').toLowerCase();
  const asked: Record<string, unknown> = {};
  if (select.includes('hasuniqueroleassignments')) {
    asked['HasUniqueRoleAssignments'] = call.tenant.permissions.isUnique(securable);
  }
  if (expand.includes('roleassignments')) {
    requireRight(call, securable, permission.enumeratePermissions);
    asked['RoleAssignments'] = call.tenant.permissions
      .assignments(securable)
      .map(({ principal, levels }) => ({
        PrincipalId: principal.id,
        RoleDefinitionBindings: levels.map(({ id, name }) => ({ Id: id, Name: name })),
      }));
  }
  return asked;
}
