import { contextOf, type Operation } from '../graph/operation';
import {
  grantSites,
  newPermissionSchema,
  readRole,
  requireGrantingSite,
  showPermission,
  SITE_PERMISSION_DIFFERENCE,
} from '../graph/site-permission';
import { readBody } from '../graph/sites';

/** Lets a registered application onto one site (`Sites.Selected`). */
export const sitePermissionCreate: Operation = {
  name: 'site-permission-create',
  method: 'POST',
  path: '/sites/{site}/permissions',
  scopes: grantSites,
  source: 'https://learn.microsoft.com/graph/api/site-post-permissions',
  difference: SITE_PERMISSION_DIFFERENCE,
  handle: (call) => {
    const site = requireGrantingSite(call);
    const { roles, grantedToIdentities } = readBody(newPermissionSchema, call);
    const { application } = grantedToIdentities[0]!;
    const id = application.id.toLowerCase();
    call.tenant.sites.grant(site.id, id, readRole(call, roles, true));
    const context = contextOf(call, `sites('${site.id}')/permissions/$entity`);
    return {
      status: 201,
      body: { '@odata.context': context, ...showPermission(call, site, { ...application, id }) },
    };
  },
};
