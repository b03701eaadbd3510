import type { RunningTenant } from '../../../local-tenant/create-tenant';
import type { Result } from '../../../src/domain/base/result';
import { roundSchema, type RoundSettings } from '../../../src/domain/round/round';

/** A round as the MUS administrator types it. */
export const draft = (change: Partial<RoundSettings> = {}): RoundSettings =>
  roundSchema.parse({
    key: '2027-1',
    name: 'MUS 2027',
    begins: '2027-03-01',
    ends: '2027-05-28',
    population: { kind: 'departments', departments: ['Natur og Miljø'] },
    ...change,
  });

export function valueIn<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const HEADINGS = 'Ansættelsesnummer;Medarbejder;Samtaleleder;Enhed;Personalegruppe;Navn';

/** @param rows account names of an employee and a leader each. */
export function fileOf(tenant: RunningTenant, rows: readonly (readonly [string, string])[]): string {
  const { domain } = tenant.facts;
  const lines = rows.map(([employee, leader], index) => {
    const { user } = tenant.directory.find(`${employee}@${domain}`) ?? { user: undefined };
    const number = user?.employeeId ?? `9${index}`;
    return [
      number,
      `${employee}@${domain}`,
      `${leader}@${domain}`,
      user?.department ?? 'Ukendt',
      'AC',
      user?.displayName ?? employee,
    ].join(';');
  });
  return [HEADINGS, ...lines].join('\r\n');
}
