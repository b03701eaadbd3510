import type { CalendarDate } from '../time/calendar-dates';
import type { LocalText } from './local-text';

/** How a reader is spoken to: on the screen in the reader's language, in a document in the organisation's. */
export interface Words {
  readonly say: (text: LocalText) => string;
  /** A text that is no date is said as it stands. */
  readonly date: (date: CalendarDate) => string;
  /** Either end may be empty. */
  readonly period: (from: CalendarDate, until: CalendarDate) => string;
}

/** Something that is put into words where it is read: as it was typed, a term of the form, a date, or a period. */
export type Sayable =
  | string
  | LocalText
  | { readonly date: CalendarDate }
  | { readonly from: CalendarDate; readonly until: CalendarDate };

export function inWords(sayable: Sayable, { say, date, period }: Words): string {
  if (typeof sayable === 'string') return sayable;
  if ('da' in sayable) return say(sayable);
  return 'date' in sayable ? date(sayable.date) : period(sayable.from, sayable.until);
}
