import type { Directory, Person } from '../store/directory';
import type { SeedPerson } from './person';

/** Puts the people of a seed into the directory, leaders included. */
export function sowPeople(directory: Directory, people: readonly SeedPerson[]): void {
  const idOf = new Map(people.map((person) => [person.upn, person.id]));
  for (const person of people) {
    const managerId = person.managerUpn ? (idOf.get(person.managerUpn) ?? null) : null;
    directory.add(personOf(person, managerId));
    if (person.hasPhoto) directory.givePhoto(person.id);
  }
}

function personOf(person: SeedPerson, managerId: string | null): Person {
  return {
    id: person.id,
    upn: person.upn,
    managerId,
    appRoles: person.appRoles,
    note: noteOf(person),
    user: {
      id: person.id,
      displayName: `${person.givenName} ${person.surname}`,
      givenName: person.givenName,
      surname: person.surname,
      jobTitle: person.jobTitle,
      department: person.department,
      officeLocation: person.officeLocation,
      mail: person.hasMailbox ? person.upn : null,
      userPrincipalName: person.upn,
      businessPhones: [],
      mobilePhone: null,
      preferredLanguage: 'da-DK',
      accountEnabled: true,
      userType: 'Member',
      employeeId: person.employments[0] ?? null,
      assignedPlans: plansOf(person),
    },
  };
}

/** The mailbox comes with one licence, OneDrive with another. */
function plansOf({ hasMailbox, hasOneDrive }: SeedPerson): { service: string; capabilityStatus: string }[] {
  const services = [...(hasMailbox ? ['exchange'] : []), ...(hasOneDrive ? ['SharePoint'] : [])];
  return services.map((service) => ({ service, capabilityStatus: 'Enabled' }));
}

/** What makes somebody worth trying as, in the words of the frame's list. */
function noteOf(person: SeedPerson): string | null {
  if (!person.hasMailbox) return 'har ingen postkasse';
  if (!person.hasOneDrive) return 'har ikke OneDrive';
  if (person.employments.length > 1) return 'har to stillinger';
  return person.workingTime === 'shifts' ? 'arbejder på vagter' : null;
}
