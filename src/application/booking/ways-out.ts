import { addDays, isoWeekOf, type CalendarDate, type IsoWeek } from '../../domain/time/calendar-dates';
import type { Slot } from '../../domain/booking/slots';
import { findTimes, type Leeway, type TimeQuestion } from './find-times';

/** What a leader can do where there are few times or none, and how many times that gives (T31). */
export type WayOut =
  | { readonly kind: 'shorter'; readonly lengthMinutes: number; readonly times: number }
  /** The first week after the round that has any; the weeks asked about after it are found along with it. */
  | { readonly kind: 'afterRound'; readonly week: IsoWeek; readonly times: number }
  | { readonly kind: 'notice'; readonly times: number }
  | { readonly kind: 'lunch'; readonly times: number };

/** Why there is no time: the round is over, its notice reaches beyond it, or the two have none in common. */
export type Shortage = 'round-over' | 'notice-beyond-round' | 'none-in-common';

export function shortageOf({ request }: TimeQuestion): Shortage {
  const { today, period, noticeDays } = request;
  if (period.ends < today) return 'round-over';
  return period.ends < addDays(today, noticeDays) ? 'notice-beyond-round' : 'none-in-common';
}

/** Two days to choose between are few. */
const FEW_DAYS = 2;

export const areFew = (slots: readonly Slot[]): boolean =>
  new Set(slots.map(({ date }) => date)).size <= FEW_DAYS;

/** @param lengths in minutes; the longest that gives more times is named */
export function waysOut(
  question: TimeQuestion,
  lengthMinutes: number,
  leeway: Leeway,
  lengths: readonly number[],
): WayOut[] {
  const slotsWith = (minutes: number, more: Leeway) =>
    findTimes(question, minutes, { ...leeway, ...more }).weeks.flatMap(({ slots }) => slots);
  const present = slotsWith(lengthMinutes, {}).length;
  const ways: WayOut[] = [];

  for (const shorter of lengths.filter((each) => each < lengthMinutes).toSorted((a, b) => b - a)) {
    const times = slotsWith(shorter, {}).length;
    if (times <= present) continue;
    ways.push({ kind: 'shorter', lengthMinutes: shorter, times });
    break;
  }
  const after = slotsWith(lengthMinutes, { afterRound: true }).filter(
    ({ date }) => date > question.request.period.ends,
  );
  if (!leeway.afterRound && after[0]) {
    const week = isoWeekOf(after[0].date);
    const times = after.filter(({ date }) => isIn(week, date)).length;
    ways.push({ kind: 'afterRound', week, times });
  }
  for (const kind of ['notice', 'lunch'] as const) {
    const times = slotsWith(lengthMinutes, { [kind]: true }).length - present;
    if (times > 0) ways.push({ kind, times });
  }
  return ways;
}

/** The rules that a time goes against; a leader says once more that it is meant. */
export function rulesAgainst(
  { date }: Pick<Slot, 'date'>,
  { request }: TimeQuestion,
): ('notice' | 'afterRound')[] {
  return [
    ...(date > request.period.ends ? (['afterRound'] as const) : []),
    ...(date < addDays(request.today, request.noticeDays) ? (['notice'] as const) : []),
  ];
}

function isIn({ year, week }: IsoWeek, date: CalendarDate): boolean {
  const other = isoWeekOf(date);
  return other.year === year && other.week === week;
}
