import { contextOf, ok, type Operation } from '../graph/operation';
import {
  grantSites,
  requireGrantingSite,
  showPermission,
  SITE_PERMISSION_DIFFERENCE,
} from '../graph/site-permission';

/** The applications that were let onto a site. */
export const sitePermissionsList: Operation = {
  name: 'site-permissions-list',
  method: 'GET',
  path: '/sites/{site}/permissions',
  scopes: grantSites,
  source: 'https://learn.microsoft.com/graph/api/site-list-permissions',
  difference: SITE_PERMISSION_DIFFERENCE,
  handle: (call) => {
    const site = requireGrantingSite(call);
    return ok({
      '@odata.context': contextOf(call, `sites('${site.id}')/permissions`),
      value: call.tenant.sites.applications(site.id).map((id) => showPermission(call, site, { id })),
    });
  },
};
