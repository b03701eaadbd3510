import { isWithin, stretchesOn, type Availability, type Stretch } from './availability';
import type { TimeSpan } from '../time/span';
import { addDays, copenhagenDateOf, millisecondsOf, type CalendarDate } from '../time/calendar-dates';
import { clockOn, MINUTES_IN_DAY, minutesOf, type ClockTime } from '../time/clock-times';
import { holidaysOf } from '../time/holidays';
import type { SlotReason } from './slot-reasons';

export interface SlotRequest {
  /** The round; both days included. */
  readonly period: { readonly begins: CalendarDate; readonly ends: CalendarDate };
  readonly today: CalendarDate;
  /** A conversation lies at least this many days after today (a setting of the round), and never today. */
  readonly noticeDays: number;
  readonly lengthMinutes: number;
  /** Slots begin at whole multiples of this on the clock: 30 is at 8.00, 8.30, 9.00 ... */
  readonly stepMinutes?: number;
  readonly leader: Availability;
  readonly attendees: readonly Availability[];
  /** The leader's other conversations in the round; one arranged by hand stands in no calendar. */
  readonly leaderConversations?: readonly TimeSpan[];
  /** The most conversations that the leader wants on one day. */
  readonly mostPerDay?: number;
  /** Between two of the leader's conversations. Other meetings ask for no break: people keep that themselves. */
  readonly breakMinutes?: number;
  /** When people eat: no time that goes into it is offered. */
  readonly lunch?: Lunch;
}

/** Wall time in Copenhagen; the end is not part of it. */
export interface Lunch {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** A time in somebody's working day, and why it cannot be had; no reason: it can. */
export interface WeighedTime extends Stretch {
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly reasons: readonly SlotReason[];
}

export interface SlotRules {
  /** All times on a date at which somebody of them is at work, in order. */
  readonly timesOn: (date: CalendarDate) => WeighedTime[];
}

/** Milliseconds since 1970. */
interface Interval {
  readonly start: number;
  readonly end: number;
}

const USUAL_STEP_MINUTES = 30;
const MILLISECONDS_IN_MINUTE = 60_000;

/** What does not change from one time to the next is worked out once. */
export function slotRules(request: SlotRequest): SlotRules {
  const { lengthMinutes, stepMinutes = USUAL_STEP_MINUTES, leader, attendees } = request;
  if (lengthMinutes <= 0 || stepMinutes <= 0) throw new RangeError('a length and a step are positive');
  const dayRules = rulesForDays(request);
  const isInLunch = lunchRule(request.lunch);
  const leaderBusy = [
    ...intervalsOf(leader.busy, 0),
    ...intervalsOf(request.leaderConversations ?? [], request.breakMinutes ?? 0),
  ];
  const attendeesBusy = intervalsOf(
    attendees.flatMap(({ busy }) => busy),
    0,
  );

  return {
    timesOn: (date) => {
      const clock = clockOn(date);
      const hours = [leader, ...attendees].map((person) => hoursOn(person, date));
      const reasonForDay = dayRules.reasonFor(date);
      const reasonIfFull = dayRules.isFull(date) ? 'day-full' : undefined;
      const times: WeighedTime[] = [];
      for (let from = 0; from + lengthMinutes <= MINUTES_IN_DAY; from += stepMinutes) {
        const stretch = { from, to: from + lengthMinutes };
        const atWork = hours.map((own) => isWithin(own, stretch));
        if (!atWork.includes(true)) continue;
        const interval = intervalAt(clock(stretch.from), clock(stretch.to), lengthMinutes);
        if (interval === undefined) continue;
        const reason = reasonForDay ?? (atWork.includes(false) ? 'outside-hours' : reasonIfFull);
        const meetings = reason ? [reason] : meetingsAt(interval, leaderBusy, attendeesBusy);
        const reasons = meetings.length === 0 && isInLunch(stretch) ? (['lunch'] as const) : meetings;
        times.push({ ...stretch, ...interval, reasons });
      }
      return times;
    },
  };
}

function rulesForDays({ period, today, noticeDays, leader, attendees, ...request }: SlotRequest) {
  const firstYear = Number(period.begins.slice(0, 4));
  const years = Number(period.ends.slice(0, 4)) - firstYear + 1;
  // Nobody is asked to a conversation on a day off, also where it is no public holiday, nor on a shift.
  const daysOff = new Set(
    Array.from({ length: years }, (_, year) => holidaysOf(firstYear + year))
      .flat()
      .map(({ date }) => date),
  );
  const earliest = addDays(today, Math.max(noticeDays, 1));
  const shiftsUnknown = [leader, ...attendees].some(({ kind }) => kind === 'shifts-unknown');
  const conversationDates = (request.leaderConversations ?? []).map(({ start }) => copenhagenDateOf(start));
  const mostPerDay = request.mostPerDay ?? Infinity;

  return {
    reasonFor: (date: CalendarDate): SlotReason | undefined => {
      if (date < period.begins || date > period.ends) return 'outside-period';
      if (daysOff.has(date)) return 'holiday';
      if (date < earliest) return 'notice-too-short';
      return shiftsUnknown ? 'shifts-unknown' : undefined;
    },
    isFull: (date: CalendarDate) => conversationDates.filter((other) => other === date).length >= mostPerDay,
  };
}

function lunchRule(lunch: Lunch | undefined): (stretch: Stretch) => boolean {
  if (lunch === undefined || lunch.to <= lunch.from) return () => false;
  const [begins, ends] = [minutesOf(lunch.from), minutesOf(lunch.to)];
  return ({ from, to }) => from < ends && begins < to;
}

function hoursOn({ kind, workingHours }: Availability, date: CalendarDate): Stretch[] {
  return kind === 'shifts-unknown' ? [] : stretchesOn(workingHours, date);
}

function meetingsAt(
  interval: Interval,
  leaderBusy: readonly Interval[],
  attendeesBusy: readonly Interval[],
): SlotReason[] {
  const overlaps = (busy: Interval) => busy.start < interval.end && interval.start < busy.end;
  return [
    ...(leaderBusy.some(overlaps) ? (['leader-busy'] as const) : []),
    ...(attendeesBusy.some(overlaps) ? (['employee-busy'] as const) : []),
  ];
}

/**
 * None when the clock is put forward or back underway: then a time on the wall would not last as long as it says.
 * @param start milliseconds since 1970, as is `end`.
 */
function intervalAt(
  start: number | undefined,
  end: number | undefined,
  lengthMinutes: number,
): Interval | undefined {
  if (start === undefined || end === undefined) return undefined;
  return end - start === lengthMinutes * MILLISECONDS_IN_MINUTE ? { start, end } : undefined;
}

function intervalsOf(blocks: readonly TimeSpan[], marginMinutes: number): Interval[] {
  const margin = marginMinutes * MILLISECONDS_IN_MINUTE;
  return blocks.map(({ start, end }) => ({
    start: millisecondsOf(start) - margin,
    end: millisecondsOf(end) + margin,
  }));
}
