/**
 * Why a time cannot be had:
 * - `outside-period`: the day is not in the round
 * - `holiday`: public offices are closed
 * - `notice-too-short`: too close to today
 * - `shifts-unknown`: somebody of them works shifts that are in no calendar, and no hours are given
 * - `outside-hours`: only some of them are at work
 * - `day-full`: the leader has as many conversations that day as the leader wants
 * - `leader-busy`, `employee-busy`: the leader, or an attendee, is in a meeting; both when both are
 * - `lunch`: all are free, but they would have to do without their lunch
 */
export type SlotReason =
  | 'outside-period'
  | 'holiday'
  | 'notice-too-short'
  | 'shifts-unknown'
  | 'outside-hours'
  | 'day-full'
  | 'leader-busy'
  | 'employee-busy'
  | 'lunch';

export interface WeightedReason {
  readonly reason: SlotReason;
  /** How many of the week's times fall for this reason. A time falls for two when leader and attendee are busy. */
  readonly times: number;
}

/** Among equals, what a person can do something about comes first. */
const orderAmongEquals: readonly SlotReason[] = [
  'shifts-unknown',
  'leader-busy',
  'employee-busy',
  'lunch',
  'day-full',
  'notice-too-short',
  'holiday',
  'outside-hours',
  'outside-period',
];

/** A week in which nobody is at work at all has no times to count: it lies outside the hours. */
export function inOrderOfWeight(counts: ReadonlyMap<SlotReason, number>): WeightedReason[] {
  if (counts.size === 0) return [{ reason: 'outside-hours', times: 0 }];
  return [...counts]
    .map(([reason, times]) => ({ reason, times }))
    .toSorted(
      (a, b) => b.times - a.times || orderAmongEquals.indexOf(a.reason) - orderAmongEquals.indexOf(b.reason),
    );
}
