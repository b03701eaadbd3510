import type { RunningTenant } from '../local-tenant/create-tenant';
import { playMany } from './many/play-many';
import { playSmall } from './play-small';

/** Plays in what has happened in the organisation since it was sown. */
export async function play(tenant: RunningTenant): Promise<void> {
  if (tenant.seed() === 'small') return playSmall(tenant);
  console.log(
    'The rounds of thousands are made now and kept: this takes minutes (of `large` a quarter of an hour), once.',
  );
  await playMany(tenant);
}
