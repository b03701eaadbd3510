import { addDays, daysBetween, type CalendarDate } from '../time/calendar-dates';
import type { RoundSettings } from './round';

type Deadlines = RoundSettings['deadlines'];

/** From so many days before it, a deadline is shown as near (ui.md section 7). */
const SOON_DAYS = 7;

export interface Distance {
  /** Calendar days between today and the date, never negative. */
  readonly days: number;
  readonly kind: 'later' | 'soon' | 'today' | 'late';
}

/** The last day on which a preparation is handed in. @param meetingDate the conversation's date in Copenhagen */
export function handInDeadline(meetingDate: CalendarDate, { handInDays }: Deadlines): CalendarDate {
  return addDays(meetingDate, -handInDays);
}

/** The last day on which the plan is sent to the employee. @param heldOn the date in Copenhagen */
export function planDeadline(heldOn: CalendarDate, { planDays }: Deadlines): CalendarDate {
  return addDays(heldOn, planDays);
}

export function distance(date: CalendarDate, today: CalendarDate): Distance {
  const days = daysBetween(today, date);
  if (days < 0) return { days: -days, kind: 'late' };
  if (days === 0) return { days, kind: 'today' };
  return { days, kind: days <= SOON_DAYS ? 'soon' : 'later' };
}
