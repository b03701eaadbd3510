import { z } from 'zod';

const calendarDate = z.iso.date();

/** A round as it stands in MUS-opsætning. */
export const roundSchema = z.object({
  /** Part of every conversation's key: `2027-1`. */
  key: z.string().regex(/^\d{4}-\d+$/),
  name: z.string().min(1),
  begins: calendarDate,
  ends: calendarDate,
  /** The day on which the round was closed; absent while it runs. */
  closedOn: calendarDate.optional(),
});

export type Round = z.infer<typeof roundSchema>;

export type RoundState = 'coming' | 'running' | 'over' | 'closed';

/** @param today a calendar date in Copenhagen, `2027-02-01`. */
export function stateOfRound(round: Round, today: string): RoundState {
  if (round.closedOn !== undefined && round.closedOn <= today) return 'closed';
  if (today < round.begins) return 'coming';
  return today <= round.ends ? 'running' : 'over';
}

/** The newest first. */
export function newestFirst(rounds: readonly Round[]): Round[] {
  return rounds.toSorted((a, b) => (a.begins < b.begins ? 1 : -1));
}
