import { z } from 'zod';
import { roundSchema, type Round, type RoundSettings } from './round';

/**
 * What is wrong with a round that somebody is setting up:
 * - `name-empty`, `date-missing`, `ends-before-begins`
 * - `key-malformed`, `key-taken`: by another round
 * - `days-not-whole`: a number of days that is not 0, 1, 2 ...
 * - `length-not-whole`: a number of minutes that is not 1, 2, 3 ...
 * - `notice-too-short`: the notice for booking is not longer than the hand-in, so nobody has time to prepare
 * - `lunch-malformed`: it has no beginning, no end, or ends before it begins
 * - `no-department`: nobody would be in it
 * - `overlaps`: somebody may be asked to two conversations at the same time; allowed, since it may be meant
 */
export type RoundProblemCode =
  | 'name-empty'
  | 'date-missing'
  | 'ends-before-begins'
  | 'key-malformed'
  | 'key-taken'
  | 'days-not-whole'
  | 'length-not-whole'
  | 'notice-too-short'
  | 'lunch-malformed'
  | 'no-department'
  | 'overlaps';

export type RoundField =
  | 'name'
  | 'key'
  | 'begins'
  | 'ends'
  | 'handInDays'
  | 'planDays'
  | 'noticeDays'
  | 'conversationLength'
  | 'lunch'
  | 'population';

export interface RoundProblem {
  readonly code: RoundProblemCode;
  readonly field: RoundField;
  /** A round with an `error` is not kept; a `note` is only said. */
  readonly strength: 'error' | 'note';
  /** The key of the round that it overlaps or whose key it has. */
  readonly otherKey?: string;
}

const calendarDate = z.iso.date();

/**
 * @param round as typed: its values may be anything of their type
 * @param others the rounds beside it, without its own earlier version
 */
export function validateRound(round: RoundSettings, others: readonly Round[]): RoundProblem[] {
  return [
    ...aboutIdentity(round, others),
    ...aboutDays(round),
    ...aboutLunch(round),
    ...aboutDates(round, others),
  ];
}

export function isAcceptable(problems: readonly RoundProblem[]): boolean {
  return !problems.some(({ strength }) => strength === 'error');
}

function aboutIdentity({ name, key, population }: RoundSettings, others: readonly Round[]): RoundProblem[] {
  const problems: RoundProblem[] = [];
  if (name.trim() === '') problems.push(error('name-empty', 'name'));
  if (!roundSchema.shape.key.safeParse(key).success) problems.push(error('key-malformed', 'key'));
  if (others.some((other) => other.key === key)) {
    problems.push({ ...error('key-taken', 'key'), otherKey: key });
  }
  if (population.kind === 'departments' && population.departments.length === 0) {
    problems.push(error('no-department', 'population'));
  }
  return problems;
}

function aboutDays({ deadlines, noticeDays, conversationLength }: RoundSettings): RoundProblem[] {
  const days = { ...deadlines, noticeDays };
  const problems = (['handInDays', 'planDays', 'noticeDays'] as const)
    .filter((field) => !Number.isInteger(days[field]) || days[field] < 0)
    .map((field) => error('days-not-whole', field));
  if (!Number.isInteger(conversationLength) || conversationLength <= 0) {
    problems.push(error('length-not-whole', 'conversationLength'));
  }
  if (noticeDays <= deadlines.handInDays) problems.push(error('notice-too-short', 'noticeDays'));
  return problems;
}

function aboutLunch({ lunch }: RoundSettings): RoundProblem[] {
  const isGood = roundSchema.shape.lunch.safeParse(lunch).success && (!lunch || lunch.from < lunch.to);
  return isGood ? [] : [error('lunch-malformed', 'lunch')];
}

function aboutDates(round: RoundSettings, others: readonly Round[]): RoundProblem[] {
  const missing = (['begins', 'ends'] as const).filter(
    (field) => !calendarDate.safeParse(round[field]).success,
  );
  if (missing.length > 0) return missing.map((field) => error('date-missing', field));
  if (round.ends < round.begins) return [error('ends-before-begins', 'ends')];
  return others
    .filter((other) => other.closedOn === undefined)
    .filter((other) => other.key !== round.key && other.begins <= round.ends && round.begins <= other.ends)
    .map((other) => ({ code: 'overlaps', field: 'begins', strength: 'note', otherKey: other.key }));
}

function error(code: RoundProblemCode, field: RoundField): RoundProblem {
  return { code, field, strength: 'error' };
}
