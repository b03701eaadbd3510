import { accessDenied } from '../../graph/errors';
import { permission } from '../../store/permission-levels';
import { everyoneLogin } from '../../store/permissions';
import { mayDo, requireRight } from '../access';
import {
  ensurePrincipal,
  principalOfCaller,
  REST_PAGE,
  restNotFound,
  textOf,
  USERS_REFERENCE,
  type RestOperation,
} from '../rest-operation';
import { showPrincipal } from '../show-principal';

const EVERYONE_TITLE = 'Everyone except external users';

/** Finds or makes somebody's row in the User Information List. */
export const ensureUser: RestOperation = {
  name: 'ensureuser',
  method: 'POST',
  paths: ['/web/ensureuser'],
  source: REST_PAGE,
  difference:
    'A user name that was used again leads to the row of the account before, with its id, as others have seen it; the new account holds nothing by that row. Microsoft 365 may also keep it out of the whole site.',
  handle: (call) => {
    if (!mayDo(call.tenant, call.token, { siteId: call.site.id }, permission.browseUserInfo))
      throw accessDenied();
    const login = textOf(call, 'logonName');
    const { permissions } = call.tenant;
    if (login === everyoneLogin(call.tenant.facts.tenantId)) {
      const everyone =
        permissions.principalByLogin(call.site.id, login) ??
        permissions.addPrincipal(call.site.id, {
          kind: 'everyone',
          personId: null,
          login,
          title: EVERYONE_TITLE,
          isAdministrator: false,
        });
      return showPrincipal(everyone, call);
    }
    const person = call.tenant.directory.find(login.split('|').at(-1) ?? '');
    if (!person) throw restNotFound(`The specified user ${login} could not be found.`);
    return showPrincipal(ensurePrincipal(call.tenant, call.site.id, person), call);
  },
};

export const currentUser: RestOperation = {
  name: 'currentuser',
  method: 'GET',
  paths: ['/web/currentuser'],
  source: REST_PAGE,
  handle: (call) => showPrincipal(principalOfCaller(call), call),
};

export const siteUserGet: RestOperation = {
  name: 'siteuser-get',
  method: 'GET',
  paths: ['/web/siteusers/{user}'],
  source: USERS_REFERENCE,
  handle: (call) => {
    requireRight(call, { siteId: call.site.id }, permission.browseUserInfo);
    const user = call.tenant.permissions.principal(call.site.id, Number(call.parameters['user']));
    if (!user || user.kind === 'group') throw restNotFound('User cannot be found.');
    return showPrincipal(user, call);
  },
};

export const siteUsersList: RestOperation = {
  name: 'siteusers-list',
  method: 'GET',
  paths: ['/web/siteusers'],
  source: REST_PAGE,
  handle: (call) => {
    requireRight(call, { siteId: call.site.id }, permission.browseUserInfo);
    return {
      value: call.tenant.permissions
        .principals(call.site.id, 'user')
        .map((principal) => showPrincipal(principal, call)),
    };
  },
};
