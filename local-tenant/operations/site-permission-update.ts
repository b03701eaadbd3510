import { contextOf, ok, type Operation } from '../graph/operation';
import {
  changedPermissionSchema,
  grantSites,
  readRole,
  requireApplication,
  requireGrantingSite,
  showPermission,
  SITE_PERMISSION_DIFFERENCE,
} from '../graph/site-permission';
import { readBody } from '../graph/sites';

export const sitePermissionUpdate: Operation = {
  name: 'site-permission-update',
  method: 'PATCH',
  path: '/sites/{site}/permissions/{permission}',
  scopes: grantSites,
  source: 'https://learn.microsoft.com/graph/api/site-update-permission',
  difference: SITE_PERMISSION_DIFFERENCE,
  handle: (call) => {
    const site = requireGrantingSite(call);
    const id = requireApplication(call, site);
    const { roles } = readBody(changedPermissionSchema, call);
    call.tenant.sites.grant(site.id, id, readRole(call, roles, false));
    const context = contextOf(call, `sites('${site.id}')/permissions/$entity`);
    return ok({ '@odata.context': context, ...showPermission(call, site, { id }) });
  },
};
