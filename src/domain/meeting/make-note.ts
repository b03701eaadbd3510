import type { AppointmentNote } from './appointment-note';
import { textOf } from './body-text';
import type { ConversationKey } from '../base/conversation-key';
import { instantOf, type CalendarDate } from '../time/calendar-dates';
import type { TimeSpan } from '../time/span';

export interface NoteRequest extends TimeSpan {
  readonly key: ConversationKey;
  readonly attendee?: string;
  /** The first day that the round's notice allows, counted from the day on which the time is picked. */
  readonly earliest: CalendarDate;
  /** As it is put into the appointment. */
  readonly bodyHtml: string;
}

/** The note on an appointment that is filled now. */
export const makeNote = ({ earliest, bodyHtml, ...rest }: NoteRequest): AppointmentNote => ({
  ...rest,
  earliest: instantOf(`${earliest}T00:00`),
  text: textOf(bodyHtml),
});
