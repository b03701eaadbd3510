import type { Person } from '../domain/person';
import { byName } from '../domain/person';
import { rolesOf, type Role } from '../domain/roles';
import { success } from '../domain/result';
import type { Outcome } from './outcome';
import type { Workplace } from './workplace';

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
