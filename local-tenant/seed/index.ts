import type { Tenant } from '../tenant';
import { sowCalendars } from './calendars';
import { sowPeople } from './people';
import { peopleSmall } from './people-small';
import { sowSite } from './site';

/** The organisations that a tenant can be sown with. */
const seeds = { small: peopleSmall } as const;

export type SeedName = keyof typeof seeds;

export const isSeedName = (name: string): name is SeedName => name in seeds;

/** Fills an empty tenant. */
export function sow(tenant: Tenant, name: SeedName): void {
  sowPeople(tenant.directory, seeds[name]);
  sowCalendars(tenant.calendars, seeds[name]);
  sowSite(tenant, seeds[name]);
}
