import type { CalendarSower } from '../store/calendars';
import type { Tenant } from '../tenant';
import { calendarsOf, sowCalendars, sowMailboxes } from './calendars';
import type { SeedName } from './names';
import { sowPeople } from './people';
import { peopleMany } from './people-many';
import { peopleSmall } from './people-small';
import type { SeedPerson } from './person';
import { sowSite } from './site';

export { isSeedName, seedNames, type SeedName } from './names';

/** The organisations that a tenant can be sown with. */
const people: Readonly<Record<SeedName, () => readonly SeedPerson[]>> = {
  small: () => peopleSmall,
  municipality: () => peopleMany({ people: 5_000, leaders: 240 }),
  large: () => peopleMany({ people: 20_000, leaders: 960 }),
};

/** Whether it takes so long to sow and to play that what came of it is kept in a file. */
export const isMany = (name: SeedName): boolean => name !== 'small';

/** Fills an empty tenant. Of thousands, each calendar is filled when somebody first looks into it. */
export function sow(tenant: Tenant, name: SeedName): void {
  const everybody = people[name]();
  sowPeople(tenant.directory, everybody);
  if (isMany(name)) sowMailboxes(tenant.calendars, everybody);
  else sowCalendars(tenant.calendars, everybody);
  sowSite(tenant, everybody);
}

/** What stands in the calendars that nobody has looked into yet. */
export function calendarSower(name: SeedName): CalendarSower {
  return calendarsOf(people[name]());
}
