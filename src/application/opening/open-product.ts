import type { Person } from '../../domain/base/person';
import { byName } from '../../domain/base/person';
import { rolesOf, type Role } from '../../domain/access/roles';
import { done, inSteps, refuse } from '../base/steps';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

/** What is known as soon as the product is open: who is here, whom they lead, and so which pages there are. */
export interface Opening {
  readonly self: Person;
  readonly team: readonly Person[];
  readonly roles: readonly Role[];
}

/** One call to Microsoft Graph once somebody is signed in. A guest is told so, and nothing more is asked. */
export function openProduct({ signIn, directory }: Workplace): Outcome<Opening> {
  return inSteps(async () => {
    const { appRoles } = await done(signIn.currentUser());
    // A host may hand over an id token without roles; SharePoint knows the MUS administrators all the same.
    const seeksAdministrator = appRoles.length === 0;
    const { self, reports, isAdministrator, isGuest } = await done(
      directory.selfAndReports({ seeksAdministrator }),
    );
    if (isGuest) return refuse({ code: 'guest' });
    const roles = rolesOf({ directReports: reports.length, appRoles, isAdministrator });
    return { self, team: byName(reports), roles };
  });
}
