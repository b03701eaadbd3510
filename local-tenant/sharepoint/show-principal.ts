import type { Principal } from '../store/permissions';
import type { RestCall } from './rest-operation';

/** SP.PrincipalType */
const TYPES = { user: 1, everyone: 4, group: 8 } as const;

/** A user or group as SharePoint shows it. `AadObjectId` is how one knows whose account a row really is. */
export function showPrincipal(principal: Principal, call: RestCall): Record<string, unknown> {
  const person = principal.personId ? call.tenant.directory.find(principal.personId) : undefined;
  const identity = principal.personId
    ? { NameId: principal.personId, NameIdIssuer: 'urn:federation:microsoftonline' }
    : null;
  return {
    Id: principal.id,
    LoginName: principal.login,
    Title: principal.title,
    PrincipalType: TYPES[principal.kind],
    ...(principal.kind === 'user'
      ? {
          Email: person?.user.mail ?? '',
          IsSiteAdmin: principal.isAdministrator,
          UserPrincipalName: principal.login.split('|').at(-1),
          UserId: identity,
          AadObjectId: identity,
        }
      : {}),
  };
}
