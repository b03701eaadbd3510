import type { RunningTenant } from '../local-tenant/create-tenant';
import { playMany } from './many/play-many';
import { playSmall } from './play-small';

/** Plays in what has happened in the organisation since it was sown. */
export function play(tenant: RunningTenant): Promise<void> {
  return tenant.seed() === 'small' ? playSmall(tenant) : playMany(tenant);
}
