import { chanceFrom } from '../../local-tenant/seed/chance';
import {
  datesFrom,
  instantAt,
  instantOf,
  millisecondsOf,
  weekdayOf,
  type Instant,
} from '../../src/domain/time/calendar-dates';
import { ofEither } from '../../src/domain/conversation/parties';
import type { HandIns } from '../../src/domain/conversation/sharing';
import type { Round } from '../../src/domain/round/round';

/** How far a conversation has come. What is booked and held lies in the order of the course. */
export const stages = [
  'no-time',
  'booked',
  'held',
  'sent',
  'signed-by-employee',
  'signed-by-leader',
  'filed',
] as const;

export type Stage = (typeof stages)[number];

export interface SampleCourse {
  readonly stage: Stage;
  readonly chance: () => number;
  readonly booking?: {
    readonly start: Instant;
    readonly end: Instant;
    readonly response: 'none' | 'accepted' | 'tentative' | 'declined';
  };
  readonly handedIn: HandIns;
}

const DAY = 24 * 60 * 60 * 1000;
const MINUTES = 90 * 60 * 1000;
/** When no team meets: `seed/calendar-week.ts`. */
const TIMES: Readonly<Partial<Record<string, readonly string[]>>> = {
  tuesday: ['12:30', '14:00'],
  friday: ['08:30', '10:30', '13:00'],
};

/** Of those whose meeting is over, in hundredths. */
const AFTER: readonly (readonly [Stage, running: number, closed: number])[] = [
  ['booked', 12, 2],
  ['held', 18, 4],
  ['sent', 18, 6],
  ['signed-by-employee', 12, 4],
  ['signed-by-leader', 8, 3],
  ['filed', 32, 81],
];

/** The times that a leader has in a round, so many that each of the team gets one. */
export function timesOf({ begins, ends }: Round): Instant[] {
  return datesFrom(begins, ends).flatMap((date) =>
    (TIMES[weekdayOf(date)] ?? []).map((time) => instantOf(`${date}T${time}`)),
  );
}

/**
 * Where a conversation stands, the same at every start.
 * @param place of the employee in the team, and the size of the team
 * @param now the instant up to which things have happened
 */
export function sampleCourse(
  key: string,
  round: Round,
  [index, size]: readonly [index: number, size: number],
  times: readonly Instant[],
  now: Instant,
): SampleCourse {
  const chance = chanceFrom(`course of ${key}`);
  if (chance() < (round.closedOn === undefined ? 0.18 : 0.05))
    return { stage: 'no-time', chance, handedIn: {} };
  const start = times[Math.floor((index * times.length) / size)]!;
  const starts = millisecondsOf(start);
  const isOver = starts + MINUTES < millisecondsOf(now);
  const stage = isOver ? stageAfter(round, chance() * 100) : 'booked';
  const end = instantAt(starts + MINUTES);
  return {
    stage,
    chance,
    booking: { start, end, response: isOver ? 'accepted' : responseFrom(chance()) },
    handedIn: handedIn(starts, millisecondsOf(now), chance),
  };
}

function stageAfter(round: Round, drawn: number): Stage {
  let sum = 0;
  for (const [stage, running, closed] of AFTER) {
    sum += round.closedOn === undefined ? running : closed;
    if (drawn < sum) return stage;
  }
  return 'filed';
}

function responseFrom(drawn: number): 'none' | 'accepted' | 'tentative' | 'declined' {
  if (drawn < 0.74) return 'accepted';
  if (drawn < 0.9) return 'none';
  return drawn < 0.95 ? 'tentative' : 'declined';
}

/** Some days before the meeting, as far as that has come. */
function handedIn(starts: number, now: number, chance: () => number): SampleCourse['handedIn'] {
  const at = (share: number) => {
    const [does, days] = [chance() < share, 7 + Math.floor(chance() * 5)];
    const instant = starts - days * DAY;
    return does && instant < now ? instantAt(instant) : undefined;
  };
  return ofEither((party) => at(party === 'employee' ? 0.8 : 0.6));
}

/** So many days after the meeting, but not later than now. */
export function daysAfter(start: Instant, days: number, now: Instant): Instant {
  return instantAt(Math.min(millisecondsOf(start) + days * DAY, millisecondsOf(now)));
}
