import type { CalendarSower } from '../store/calendars';
import type { Tenant } from '../tenant';
import { calendarsOf, sowMailboxes } from './calendars';
import type { SeedName } from './names';
import { sowPeople } from './people';
import { peopleMany, type Size } from './people-many';
import { peopleSmall } from './people-small';
import type { SeedPerson } from './person';
import { sowSite, sowTestSite } from './site';

export type { Size } from './people-many';
export { isSeedName, seedNames, type SeedName } from './names';

/** How many there are beside the sixty of `small`, whom each organisation has. */
const sizes: Readonly<Record<SeedName, Size | undefined>> = {
  small: undefined,
  municipality: { people: 5_000, leaders: 240 },
  large: { people: 20_000, leaders: 960 },
};

function peopleOf(name: SeedName, size = sizes[name]): readonly SeedPerson[] {
  return size ? peopleMany(size) : peopleSmall;
}

/** Whether it takes so long to sow and to play that what came of it is kept in a file. */
export const isMany = (name: SeedName): boolean => name !== 'small';

/** Fills an empty tenant but for its calendars, each of which is filled when somebody first looks into it. */
export function sow(tenant: Tenant, name: SeedName, size?: Size): void {
  const everybody = peopleOf(name, size);
  sowPeople(tenant.directory, everybody);
  sowMailboxes(tenant.calendars, everybody);
  sowSite(tenant, everybody);
  sowTestSite(tenant, everybody);
}

/** What stands in the calendars that nobody has looked into yet. */
export function calendarSower(name: SeedName, size?: Size): CalendarSower {
  return calendarsOf(peopleOf(name, size));
}
