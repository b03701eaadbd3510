import { createTenant, type RunningTenant, type TenantOptions } from '../local-tenant/create-tenant';
import type { KeyPair } from '../local-tenant/sign-in/keys';

/** Names the key pair that all tenants of a test run share. */
export const KEY_PAIR = 'TEST_KEY_PAIR';

/** A tenant with the key pair of this run (before-all.ts), so that not every file of tests makes one. */
export function newTenant(options: TenantOptions = {}): Promise<RunningTenant> {
  const shared = process.env[KEY_PAIR];
  return createTenant(shared ? { keyPair: JSON.parse(shared) as KeyPair, ...options } : options);
}
