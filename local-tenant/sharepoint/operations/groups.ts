import { permission } from '../../store/permission-levels';
import type { Principal } from '../../store/permissions';
import { requireRight } from '../access';
import {
  ensurePrincipal,
  USERS_REFERENCE,
  restInvalid,
  restNotFound,
  textOf,
  type RestCall,
  type RestOperation,
} from '../rest-operation';
import { showPrincipal } from '../show-principal';

export const siteGroupsList: RestOperation = {
  name: 'sitegroups-list',
  method: 'GET',
  paths: ['/web/sitegroups'],
  source: USERS_REFERENCE,
  handle: (call) => ({
    value: call.tenant.permissions
      .principals(call.site.id, 'group')
      .map((group) => showPrincipal(group, call)),
  }),
};

export const siteGroupCreate: RestOperation = {
  name: 'sitegroup-create',
  method: 'POST',
  paths: ['/web/sitegroups'],
  source: USERS_REFERENCE,
  handle: (call) => {
    requireRight(call, { siteId: call.site.id }, permission.managePermissions);
    const title = call.body['Title'];
    if (typeof title !== 'string' || !title) throw restInvalid('A group needs a title.');
    if (call.tenant.permissions.principalByLogin(call.site.id, title))
      throw restInvalid('The specified name is already in use. Please try again with a new name.');
    const group = { kind: 'group', personId: null, login: title, title, isAdministrator: false } as const;
    return showPrincipal(call.tenant.permissions.addPrincipal(call.site.id, group), call);
  },
};

export const siteGroupMembersList: RestOperation = {
  name: 'sitegroup-users-list',
  method: 'GET',
  paths: ['/web/sitegroups/{group}/users'],
  source: USERS_REFERENCE,
  handle: (call) => ({
    value: call.tenant.permissions
      .membersOf(call.site.id, groupOf(call).id)
      .map((member) => showPrincipal(member, call)),
  }),
};

export const siteGroupMemberAdd: RestOperation = {
  name: 'sitegroup-user-add',
  method: 'POST',
  paths: ['/web/sitegroups/{group}/users'],
  source: USERS_REFERENCE,
  handle: (call) => {
    requireRight(call, { siteId: call.site.id }, permission.managePermissions);
    const login = textOf(call, 'LoginName');
    const person = call.tenant.directory.find(login.split('|').at(-1) ?? '');
    if (!person) throw restNotFound(`The specified user ${login} could not be found.`);
    const member = ensurePrincipal(call.tenant, call.site.id, person);
    call.tenant.permissions.addMember(call.site.id, groupOf(call).id, member.id);
    return showPrincipal(member, call);
  },
};

export const siteGroupMemberRemove: RestOperation = {
  name: 'sitegroup-user-remove',
  method: 'POST',
  paths: ['/web/sitegroups/{group}/users/removebyid'],
  source: USERS_REFERENCE,
  handle: (call) => {
    requireRight(call, { siteId: call.site.id }, permission.managePermissions);
    call.tenant.permissions.removeMember(call.site.id, groupOf(call).id, Number(call.arguments['0']));
    return undefined;
  },
};

function groupOf(call: RestCall): Principal {
  const key = call.parameters['group'] ?? '';
  const group = call.tenant.permissions
    .principals(call.site.id, 'group')
    .find(({ id, title }) => String(id) === key || title === key);
  if (!group) throw restNotFound('Group cannot be found.');
  return group;
}
