import { addDays, instantOf, millisecondsOf, type CalendarDate } from '../time/calendar-dates';
import { isSameSpan, overlaps, type TimeSpan } from '../time/span';
import type { BusyTime } from './availability';

/** What stands in a day: the time that is looked at, a conversation of the leader's, or a meeting of one of the two. */
export type DayEntry = TimeSpan &
  (
    | { readonly kind: 'choice' }
    | { readonly kind: 'conversation'; readonly employee: string }
    | { readonly kind: 'leader'; readonly title?: string; readonly isPrivate?: true }
    /** Of another's calendar never more than that. */
    | { readonly kind: 'employee' }
  ) & {
    /** It takes the whole day, or goes on from another. */
    readonly isAllDay: boolean;
  };

export interface DayQuestion {
  readonly choice: TimeSpan;
  readonly leaderBusy: readonly BusyTime[];
  readonly attendeesBusy: readonly TimeSpan[];
  readonly conversations: readonly (TimeSpan & { readonly employee: string })[];
}

/** All that lies in a day in Copenhagen, in order; what begins at the same time as the choice comes after it. */
export function dayAround(date: CalendarDate, question: DayQuestion): DayEntry[] {
  const { choice, leaderBusy, attendeesBusy, conversations } = question;
  const day = { start: instantOf(`${date}T00:00`), end: instantOf(`${addDays(date, 1)}T00:00`) };
  // A conversation stands in the leader's calendar as well, and is called by its name.
  const meetings = leaderBusy.filter((busy) => !conversations.some((other) => isSameSpan(other, busy)));
  const isAllDay = ({ start, end }: TimeSpan) =>
    millisecondsOf(start) <= millisecondsOf(day.start) && millisecondsOf(day.end) <= millisecondsOf(end);
  const entries: readonly WithoutLength<DayEntry>[] = [
    { kind: 'choice', start: choice.start, end: choice.end },
    ...conversations.map((each) => ({ kind: 'conversation' as const, ...each })),
    ...meetings.map((each) => ({ kind: 'leader' as const, ...each })),
    ...attendeesBusy.map(({ start, end }) => ({ kind: 'employee' as const, start, end })),
  ];
  return entries
    .filter((entry) => overlaps(entry, day))
    .map((entry) => ({ ...entry, isAllDay: isAllDay(entry) }))
    .toSorted((a, b) => millisecondsOf(a.start) - millisecondsOf(b.start));
}

type WithoutLength<Entry> = Entry extends unknown ? Omit<Entry, 'isAllDay'> : never;
