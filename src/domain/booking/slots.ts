import type { TimeSpan } from '../time/span';
import {
  addDays,
  datesFrom,
  instantAt,
  isoWeekOf,
  mondayOf,
  type CalendarDate,
  type Instant,
  type IsoWeek,
} from '../time/calendar-dates';
import { clockTimeAt, type ClockTime } from '../time/clock-times';
import { inOrderOfWeight, type SlotReason, type WeightedReason } from './slot-reasons';
import { slotRules, type SlotRequest, type SlotRules } from './slot-rules';

/** A time that all have. */
export interface Slot extends TimeSpan {
  readonly date: CalendarDate;
  /** Wall time in Copenhagen. */
  readonly from: ClockTime;
  readonly to: ClockTime;
}

export interface WeekWithSlots extends IsoWeek {
  readonly slots: readonly Slot[];
}

export interface WeekWithoutSlots extends IsoWeek {
  /** Why, the weightiest first; at least one. */
  readonly reasons: readonly WeightedReason[];
}

export interface SlotSearch {
  readonly weeks: readonly WeekWithSlots[];
  readonly weeksWithout: readonly WeekWithoutSlots[];
}

const DAYS_TO_SUNDAY = 6;

/** Every week of the period is in one of the two answers, in the order of the calendar. */
export function findSlots(request: SlotRequest): SlotSearch {
  const { period } = request;
  const weeks: WeekWithSlots[] = [];
  const weeksWithout: WeekWithoutSlots[] = [];
  if (period.ends < period.begins) return { weeks, weeksWithout };

  const rules = slotRules(request);
  const lastMonday = mondayOf(period.ends);
  for (let monday = mondayOf(period.begins); monday <= lastMonday; monday = addDays(monday, 7)) {
    const { slots, counts } = searchWeek(monday, rules);
    if (slots.length > 0) weeks.push({ ...isoWeekOf(monday), slots });
    else weeksWithout.push({ ...isoWeekOf(monday), reasons: inOrderOfWeight(counts) });
  }
  return { weeks, weeksWithout };
}

function searchWeek(monday: CalendarDate, rules: SlotRules) {
  const slots: Slot[] = [];
  const counts = new Map<SlotReason, number>();
  for (const date of datesFrom(monday, addDays(monday, DAYS_TO_SUNDAY))) {
    for (const { from, to, start, end, reasons } of rules.timesOn(date)) {
      for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
      if (reasons.length === 0) slots.push(slotAt(date, from, to, instantAt(start), instantAt(end)));
    }
  }
  return { slots, counts };
}

function slotAt(date: CalendarDate, from: number, to: number, start: Instant, end: Instant): Slot {
  return { date, from: clockTimeAt(from), to: clockTimeAt(to), start, end };
}
