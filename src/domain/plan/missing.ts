import type { Goal } from './plan';

/** What makes a goal measurable and bound to somebody and a time. */
const wanted = ['measure', 'start', 'end', 'responsible'] as const;

export type Missing = (typeof wanted)[number];

/** What a goal still lacks. It hinders nothing: a plan may be sent and signed all the same (T56). */
export function missingIn(goal: Goal): Missing[] {
  return wanted.filter((column) => goal[column].trim() === '');
}
