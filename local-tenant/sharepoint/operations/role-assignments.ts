import { halvesOf, permission } from '../../store/permission-levels';
import type { RoleAssignment } from '../../store/permissions';
import { requireRight } from '../access';
import {
  managedSecurable,
  onSecurables,
  REST_PAGE,
  restInvalid,
  securableOfCall,
  type RestCall,
  type RestOperation,
} from '../rest-operation';
import { showPrincipal } from '../show-principal';

/** Whoever may not enumerate permissions is refused: a participant cannot prove who else has access. */
export const roleAssignmentsList: RestOperation = {
  name: 'roleassignments-list',
  method: 'GET',
  paths: onSecurables('/roleassignments'),
  source: REST_PAGE,
  handle: (call) => {
    const securable = securableOfCall(call);
    requireRight(call, securable, permission.enumeratePermissions);
    const expanded = (call.search.get('$expand') ?? '').toLowerCase();
    return {
      value: call.tenant.permissions
        .assignments(securable)
        .map((assignment) => show(assignment, expanded, call)),
    };
  },
};

export const roleAssignmentAdd: RestOperation = {
  name: 'addroleassignment',
  method: 'POST',
  paths: onSecurables('/roleassignments/addroleassignment'),
  source: REST_PAGE,
  handle: (call) => {
    const { securable, principalId, levelId } = changed(call);
    call.tenant.limits.scopes.requireAssignment(call.tenant, securable, principalId);
    call.tenant.permissions.assign(securable, principalId, levelId);
    return { 'odata.null': true };
  },
};

export const roleAssignmentRemove: RestOperation = {
  name: 'removeroleassignment',
  method: 'POST',
  paths: onSecurables('/roleassignments/removeroleassignment'),
  source: REST_PAGE,
  handle: (call) => {
    const { securable, principalId, levelId } = changed(call);
    call.tenant.permissions.unassign(securable, principalId, levelId);
    return { 'odata.null': true };
  },
};

export const roleAssignmentDelete: RestOperation = {
  name: 'roleassignment-delete',
  method: 'DELETE',
  paths: onSecurables('/roleassignments/{principal}'),
  source: REST_PAGE,
  handle: (call) => {
    const securable = managedSecurable(call);
    requireUnique(call, securable);
    call.tenant.permissions.unassign(securable, Number(call.parameters['principal']));
    return undefined;
  },
};

function changed(call: RestCall) {
  const securable = managedSecurable(call);
  requireUnique(call, securable);
  const principalId = Number(call.arguments['principalid']);
  const levelId = Number(call.arguments['roledefid']);
  if (!call.tenant.permissions.principal(call.site.id, principalId))
    throw restInvalid('Can not find the principal with id: ' + String(principalId) + '.');
  if (!call.tenant.permissions.levels(call.site.id).some(({ id }) => id === levelId))
    throw restInvalid('The role definition does not exist.');
  return { securable, principalId, levelId };
}

function requireUnique(
  call: RestCall,
  securable: Parameters<RestCall['tenant']['permissions']['isUnique']>[0],
): void {
  if (!call.tenant.permissions.isUnique(securable))
    throw restInvalid('You cannot customize permissions of an object that inherits them.');
}

function show(
  { principal, levels }: RoleAssignment,
  expanded: string,
  call: RestCall,
): Record<string, unknown> {
  return {
    PrincipalId: principal.id,
    ...(expanded.includes('member') ? { Member: showPrincipal(principal, call) } : {}),
    ...(expanded.includes('roledefinitionbindings')
      ? {
          RoleDefinitionBindings: levels.map(({ id, name, mask, hidden }) => ({
            Id: id,
            Name: name,
            BasePermissions: halvesOf(mask),
            Hidden: hidden,
          })),
        }
      : {}),
  };
}
