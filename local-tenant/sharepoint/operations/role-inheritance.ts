import { permission } from '../../store/permission-levels';
import { requireRight } from '../access';
import {
  onSecurables,
  principalOfCaller,
  REST_PAGE,
  restInvalid,
  securableOfCall,
  type RestOperation,
} from '../rest-operation';

/** Nothing of what was inherited stays unless it is copied; the caller keeps full control and must step back itself. */
export const breakRoleInheritance: RestOperation = {
  name: 'breakroleinheritance',
  method: 'POST',
  paths: onSecurables('/breakroleinheritance').slice(1),
  evidence: 'documented',
  source: REST_PAGE,
  handle: (call) => {
    const securable = securableOfCall(call);
    requireRight(call.tenant, call.token, securable, permission.managePermissions);
    const { copyroleassignments, clearsubscopes } = call.arguments;
    if (copyroleassignments !== 'true' && copyroleassignments !== 'false')
      throw restInvalid('copyRoleAssignments is missing.');
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
  evidence: 'documented',
  source: REST_PAGE,
  handle: (call) => {
    const securable = securableOfCall(call);
    requireRight(call.tenant, call.token, securable, permission.managePermissions);
    call.tenant.permissions.resetInheritance(securable);
    return { 'odata.null': true };
  },
};

export const hasUniqueRoleAssignments: RestOperation = {
  name: 'hasuniqueroleassignments',
  method: 'GET',
  paths: onSecurables('/hasuniqueroleassignments'),
  evidence: 'documented',
  source: REST_PAGE,
  handle: (call) => ({ value: call.tenant.permissions.isUnique(securableOfCall(call)) }),
};
