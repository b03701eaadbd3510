import type { Principal } from '../store/permissions';
import { restInvalid, type RestCall } from './rest-operation';

/** SP.PrincipalType */
const TYPES = { user: 1, everyone: 4, group: 8 } as const;

/**
 * A user or group as SharePoint shows it: what is selected, or what goes without saying. `AadObjectId` is how one knows
 * whose account a row really is.
 */
export function showPrincipal(principal: Principal, call: RestCall): Record<string, unknown> {
  const { AadObjectId, ...usual } = allOf(principal, call);
  const select = call.search.get('$select');
  if (select !== null) return selected({ ...usual, AadObjectId }, select);
  return call.tenant.unkind.is('objectIdsLeftOut') ? usual : { ...usual, AadObjectId };
}

/** @throws GraphError 400 for a member that there is none of. */
function selected(all: Readonly<Record<string, unknown>>, select: string): Record<string, unknown> {
  const names = select.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(name in all));
  if (unknown !== undefined) throw restInvalid(`The query to field '${unknown}' is not valid.`);
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

/** An older kind of id, and none of Entra’s. */
const passportIdOf = (personId: string) => `10032000${personId.slice(0, 8)}`;

function allOf(principal: Principal, call: RestCall): Record<string, unknown> {
  const { personId } = principal;
  const person = personId ? call.tenant.directory.find(personId) : undefined;
  const identity = (NameId: string) => ({ NameId, NameIdIssuer: 'urn:federation:microsoftonline' });
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
          UserId: personId ? identity(passportIdOf(personId)) : null,
          AadObjectId: personId ? identity(personId) : null,
        }
      : {}),
  };
}
