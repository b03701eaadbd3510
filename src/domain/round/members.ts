import { z } from 'zod';
import type { PopulationRow } from './population-file';

/** One employment in a round, with the Entra object ids that its shells are locked to; so it stands in MUS-population. */
export const memberSchema = z.object({
  employmentNumber: z.string().min(1),
  employeeId: z.string().min(1),
  leaderId: z.string().min(1),
  name: z.string(),
  unit: z.string(),
  staffGroup: z.string(),
  /** Hours a week. */
  weeklyHours: z.number().optional(),
  startDate: z.string().optional(),
  position: z.string().optional(),
  /** No conversation in this round, which the MUS administrator has accepted. No reason is kept. */
  isTakenOut: z.literal(true).optional(),
});

export type Member = Readonly<z.infer<typeof memberSchema>>;

/** Those whom a leader may be asked about. */
export const withoutTakenOut = (members: readonly Member[]): Member[] =>
  members.filter(({ isTakenOut }) => !isTakenOut);

/** Whether they say the same, in whatever order each says it. */
export function areSameMembers(some: readonly Member[], others: readonly Member[]): boolean {
  const written = (members: readonly Member[]) =>
    JSON.stringify(members.map((each) => memberSchema.parse(each)));
  return written(some) === written(others);
}

/** MUS-population holds one item a leader and round; this is its unique key. */
export const populationKey = (roundKey: string, leaderId: string): string => `${roundKey}-${leaderId}`;

export interface MatchedPopulation {
  readonly members: readonly Member[];
  /** Rows whose employee, or leader, is nobody in the directory; a row may stand in both. */
  readonly unknownEmployees: readonly PopulationRow[];
  readonly unknownLeaders: readonly PopulationRow[];
}

/**
 * A row is matched when both its people are known.
 * @param directory by user principal name in lower case; the id is the Entra object id
 */
export function matchPopulation(
  rows: readonly PopulationRow[],
  directory: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
): MatchedPopulation {
  return {
    members: rows.flatMap((row) => {
      const employee = directory.get(row.employeeUpn);
      const leader = directory.get(row.leaderUpn);
      if (employee === undefined || leader === undefined) return [];
      return [{ ...employmentOf(row), name: employee.name, employeeId: employee.id, leaderId: leader.id }];
    }),
    unknownEmployees: rows.filter(({ employeeUpn }) => !directory.has(employeeUpn)),
    unknownLeaders: rows.filter(({ leaderUpn }) => !directory.has(leaderUpn)),
  };
}

/** Without the name: the one that colleagues know is the directory's. */
function employmentOf({
  employmentNumber,
  unit,
  staffGroup,
  weeklyHours,
  startDate,
  position,
}: PopulationRow) {
  return { employmentNumber, unit, staffGroup, weeklyHours, startDate, position };
}
