import type { CalendarItem } from '../frame/calendar-client';
import { texts } from './texts';

/** No part of what the add-in reads and changes: Office.js has no member for it. */
export type Reminder = Pick<CalendarItem, 'isReminderOn' | 'reminderMinutesBeforeStart'>;

export const reminderIn = ({ isReminderOn, reminderMinutesBeforeStart }: CalendarItem): Reminder => ({
  isReminderOn,
  reminderMinutesBeforeStart,
});

/** As Outlook suggests it. */
export const usualReminder: Reminder = { isReminderOn: true, reminderMinutesBeforeStart: 15 };

const MINUTES = [0, 15, 60, 1440] as const;

interface ReminderChoice {
  readonly value: string;
  readonly text: string;
}

/** Those that Outlook offers, and the one that stands if it is another. */
export function reminderChoices({
  isReminderOn,
  reminderMinutesBeforeStart: set,
}: Reminder): ReminderChoice[] {
  const offered = MINUTES.map((minutes) => ({ value: String(minutes), text: texts.reminders[minutes] }));
  const isOffered = !isReminderOn || offered.some(({ value }) => value === String(set));
  return [
    { value: 'none', text: texts.reminders.none },
    ...offered,
    ...(isOffered ? [] : [{ value: String(set), text: texts.otherReminder(set) }]),
  ];
}

export function reminderOf(value: string): Reminder {
  return value === 'none'
    ? { isReminderOn: false, reminderMinutesBeforeStart: 0 }
    : { isReminderOn: true, reminderMinutesBeforeStart: Number(value) };
}
