import type { Person } from '../../domain/base/person';
import { byName } from '../../domain/base/person';
import { rolesOf, type Role } from '../../domain/access/roles';
import { success } from '../../domain/base/result';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

/** What is known as soon as the product is open: who is here, whom they lead, and so which pages there are. */
export interface Opening {
  readonly self: Person;
  readonly team: readonly Person[];
  readonly roles: readonly Role[];
}

/** One call to Microsoft Graph once somebody is signed in. */
export async function openProduct({ signIn, directory }: Workplace): Outcome<Opening> {
  const user = await signIn.currentUser();
  if (!user.ok) return user;
  const people = await directory.selfAndReports();
  if (!people.ok) return people;
  const { self, reports } = people.value;
  return success({
    self,
    team: byName(reports),
    roles: rolesOf({ directReports: reports.length, appRoles: user.value.appRoles }),
  });
}
