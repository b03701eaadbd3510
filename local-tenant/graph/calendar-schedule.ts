import type { BusyTime, Calendars } from '../store/calendars';
import type { Mailbox } from '../store/mailbox';
import type { ShowAs, Span } from '../store/event';
import { sameWallTime, showTime } from './calendar-time';

const DAY = 24 * 60 * 60 * 1000;

/** The digits of an availability view. Working elsewhere is no reason not to meet. */
const DIGITS: Readonly<Record<ShowAs, string>> = {
  free: '0',
  workingElsewhere: '0',
  unknown: '0',
  tentative: '1',
  busy: '2',
  oof: '3',
};

/** What was asked for, of every calendar alike. */
export interface ScheduleQuestion {
  readonly window: Span;
  /** The zone of the window, in which whole days begin and end. */
  readonly zone: string;
  readonly shownZone: string;
  /** Length of a slot in the availability view, in milliseconds. */
  readonly slot: number;
}

/** The times of a mailbox that overlap the window, whole days laid where the question's zone has them. */
export function busyTimes(calendars: Calendars, mailbox: Mailbox, question: ScheduleQuestion): BusyTime[] {
  const { window, zone } = question;
  const nearly = { starts: window.starts - DAY, ends: window.ends + DAY };
  return calendars
    .busyTimes(mailbox.personId, nearly)
    .map((time) => (time.isAllDay ? inZone(time, zone) : time))
    .filter(({ starts, ends }) => starts < window.ends && ends > window.starts);
}

export function inZone<T extends Span>(span: T, zone: string): T {
  return { ...span, starts: sameWallTime(span.starts, zone), ends: sameWallTime(span.ends, zone) };
}

/** A digit a slot: the one that stands most in the way of a meeting. */
export function availabilityView(times: readonly BusyTime[], { window, slot }: ScheduleQuestion): string {
  const count = Math.ceil((window.ends - window.starts) / slot);
  const digits = Array.from({ length: count }, () => '0');
  for (const { starts, ends, showAs } of times) {
    const first = Math.max(0, Math.floor((starts - window.starts) / slot));
    const last = Math.min(count, Math.ceil((ends - window.starts) / slot));
    const digit = DIGITS[showAs];
    for (let index = first; index < last; index += 1) {
      if (digit > (digits[index] ?? '')) digits[index] = digit;
    }
  }
  return digits.join('');
}

export function scheduleItem({ starts, ends, showAs }: BusyTime, zone: string): Record<string, unknown> {
  return { status: showAs, start: showTime(starts, zone), end: showTime(ends, zone) };
}

export function workingHours(mailbox: Mailbox): Record<string, unknown> {
  return {
    daysOfWeek: mailbox.workingDays,
    startTime: `${mailbox.workStarts}:00.0000000`,
    endTime: `${mailbox.workEnds}:00.0000000`,
    timeZone: { name: mailbox.timeZone },
  };
}
