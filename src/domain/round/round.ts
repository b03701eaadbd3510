import { z } from 'zod';

const calendarDate = z.iso.date();
const wholeDays = z.int().nonnegative();
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const USUAL_LUNCH = { from: '11:30', to: '12:30' } as const;

/** The concept that comes with the product. */
export const STANDARD_CONCEPT_KEY = 'forberedelse';

/** A round as it stands in MUS-opsætning. Rounds written before a setting existed get its usual value. */
export const roundSchema = z.object({
  /** Part of every conversation's key: `2027-1`. */
  key: z.string().regex(/^\d{4}-\d+$/),
  name: z.string().min(1),
  begins: calendarDate,
  ends: calendarDate,
  /** The day on which the leaders were asked to confirm their teams; absent while it is being prepared. */
  openedOn: calendarDate.optional(),
  /** The day on which the round was closed; absent while it runs. */
  closedOn: calendarDate.optional(),
  conceptKey: z.string().min(1).default(STANDARD_CONCEPT_KEY),
  conceptVersion: z.int().positive().default(1),
  deadlines: z
    .object({
      /** A preparation is handed in at least this many days before the conversation. */
      handInDays: wholeDays.default(7),
      /** The plan is with the employee at most this many days after the conversation. */
      planDays: wholeDays.default(7),
    })
    .prefault({}),
  /** A conversation is booked at least this many days ahead. Longer than the hand-in, so that there is time to prepare. */
  noticeDays: wholeDays.default(21),
  /** Minutes. */
  conversationLength: z.int().positive().default(90),
  population: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('departments'), departments: z.array(z.string()) }),
      /** The rows stand in MUS-population; so many of them, which tells whether all were written. */
      z.object({ kind: z.literal('file'), members: z.int().nonnegative().optional() }),
    ])
    .default({ kind: 'departments', departments: [] }),
  /** Staff groups that work shifts no calendar knows of: an empty calendar does not make them free. */
  shiftStaffGroups: z.array(z.string()).default([]),
  /** When people eat, on the wall in Copenhagen; no time that goes into it is offered. Absent: the usual; null: no such rule. */
  lunch: z.object({ from: clockTime, to: clockTime }).nullable().optional(),
});

/** A round with all that is set for it. */
export type RoundSettings = z.infer<typeof roundSchema>;

/** Which round it is, and where it stands in time. */
export type Round = Pick<RoundSettings, 'key' | 'name' | 'begins' | 'ends' | 'openedOn' | 'closedOn'>;

/** The lunch that times are kept out of; undefined where the round has no such rule. */
export const lunchOf = ({ lunch = USUAL_LUNCH }: Pick<RoundSettings, 'lunch'>) => lunch ?? undefined;

export type RoundState = 'coming' | 'running' | 'over' | 'closed';

/** @param today a calendar date in Copenhagen, `2027-02-01`. */
export function stateOfRound(round: Round, today: string): RoundState {
  if (round.closedOn !== undefined && round.closedOn <= today) return 'closed';
  if (today < round.begins) return 'coming';
  return today <= round.ends ? 'running' : 'over';
}

/** The newest first. */
export function newestFirst<AnyRound extends Round>(rounds: readonly AnyRound[]): AnyRound[] {
  return rounds.toSorted((a, b) => (a.begins < b.begins ? 1 : -1));
}

/** A key that no other round has: the first round that begins in 2027 is `2027-1`, the next `2027-2`. */
export function nextRoundKey(begins: string, others: readonly Round[]): string {
  const year = begins.slice(0, 4);
  const taken = others
    .map(({ key }) => key.split('-'))
    .filter(([otherYear]) => otherYear === year)
    .map(([, number]) => Number(number));
  return `${year}-${Math.max(0, ...taken) + 1}`;
}
