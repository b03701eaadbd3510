import type { Person } from '../../domain/base/person';
import { byName } from '../../domain/base/person';
import { rolesOf, type Role } from '../../domain/access/roles';
import { done, inSteps } from '../base/steps';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

/** What is known as soon as the product is open: who is here, whom they lead, and so which pages there are. */
export interface Opening {
  readonly self: Person;
  readonly team: readonly Person[];
  readonly roles: readonly Role[];
}

/** One call to Microsoft Graph once somebody is signed in. */
export function openProduct({ signIn, directory }: Workplace): Outcome<Opening> {
  return inSteps(async () => {
    const { appRoles } = await done(signIn.currentUser());
    const { self, reports } = await done(directory.selfAndReports());
    const roles = rolesOf({ directReports: reports.length, appRoles });
    return { self, team: byName(reports), roles };
  });
}
