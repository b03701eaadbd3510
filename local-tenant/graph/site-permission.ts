import { z } from 'zod';
import type { Site, SiteRole } from '../store/sites';
import { accessDenied, invalidRequest, itemNotFound } from './errors';
import type { Call } from './operation';
import { requireSite } from './sites';

/** Who lets applications onto sites; delegated, it takes an administrator's role besides. */
export const grantSites = [['Sites.FullControl.All']];

export const SITE_PERMISSION_DIFFERENCE =
  'Of the roles `read`, `write` and `fullcontrol` are known; others, of which people report that Microsoft 365 refuses them or makes nothing of them, are refused. Delegated calls are carried out for one seeded SharePoint administrator who is a member of the site, as the newer text of the page says; the older one knows applications alone.';

const known = ['read', 'write', 'fullcontrol'] as const satisfies readonly SiteRole[];

const applicationSchema = z.object({
  application: z.strictObject({ id: z.guid(), displayName: z.string() }),
});

export const newPermissionSchema = z.strictObject({
  roles: z.array(z.string()).length(1),
  grantedToIdentities: z.array(applicationSchema).length(1),
});

export const changedPermissionSchema = z.strictObject({ roles: z.array(z.string()).length(1) });

/**
 * The site of the path, for whoever may let applications onto it.
 * @throws GraphError 403, 404
 */
export function requireGrantingSite(call: Call): Site {
  const site = requireSite(call);
  if (call.caller.upn !== call.tenant.facts.sharePointAdministrator) throw accessDenied();
  return site;
}

/**
 * The role that the body names.
 * @param isNew nobody has let the application in yet
 * @throws GraphError 400
 */
export function readRole(call: Call, [role]: readonly string[], isNew: boolean): SiteRole {
  const found = known.find((one) => one === role);
  const isTooMuch = found === 'fullcontrol' && isNew && call.tenant.unkind.is('fullControlLater');
  if (found === undefined || isTooMuch) throw invalidRequest('Invalid value for role');
  return found;
}

/** What the application is let in by; its id holds the application's, as SharePoint's own does. */
export const permissionIdOf = (call: Call, clientId: string): string =>
  Buffer.from(`i:0i.t|ms.sp.ext|${clientId}@${call.tenant.facts.tenantId}`).toString('base64url');

/** @throws GraphError 404 */
export function requireApplication(call: Call, site: Site): string {
  const wanted = call.parameters['permission'];
  const found = call.tenant.sites
    .applications(site.id)
    .find((clientId) => permissionIdOf(call, clientId) === wanted);
  if (found === undefined) throw itemNotFound();
  return found;
}

export function showPermission(
  call: Call,
  site: Site,
  application: { readonly id: string; readonly displayName?: string },
): Record<string, unknown> {
  const identities = [{ application }];
  return {
    id: permissionIdOf(call, application.id),
    roles: [call.tenant.sites.roleOfApplication(site.id, application.id)],
    grantedToIdentities: identities,
    grantedToIdentitiesV2: identities,
  };
}
