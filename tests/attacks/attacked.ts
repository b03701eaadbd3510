import type { RunningTenant } from '../../local-tenant/create-tenant';
import { openRound } from '../set-up-round';
import { everyTestBeginsWith } from '../prepared-tenant';
import type { Answer } from '../tenant/local-graph';
import { withoutTheProduct, type Outsider, type SeenItem } from '../application/plan/tampering-desk';

export const LEADER = 'henrik.oestergaard';
export const OTHER_LEADER = 'anne.bro';
/** Employees of LEADER. */
export const MAJA = 'maja.lindegaard';
export const BIRGITTE = 'birgitte.sommer';
export const HR = 'mette.krog';
export const CUSTODIAN = 'rasmus.hedegaard';

/** A round in which Henrik has conversations with Maja and Birgitte. */
export function everyAttackBeginsWithARound(begin: (tenant: RunningTenant) => unknown): void {
  everyTestBeginsWith((fresh) => openRound(fresh, { employees: [MAJA, BIRGITTE] }), begin);
}

/** The write is one that SharePoint allows: what protects is not that it is refused. */
export function expectAllowed({ status }: Answer): void {
  expect(status).toBeGreaterThanOrEqual(200);
  expect(status).toBeLessThan(300);
}

/** Changes what the attacker may change; Microsoft 365 says yes. */
export async function attack(
  by: Outsider,
  item: SeenItem,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  expectAllowed(await by.change(item, fields));
}

export const outsider = withoutTheProduct;
