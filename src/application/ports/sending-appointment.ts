import type { AppointmentNote } from '../../domain/meeting/appointment-note';
import type { Instant } from '../../domain/time/calendar-dates';

/**
 * An appointment that its organizer is about to send. Each member is a question to Outlook, asked when it is called;
 * Outlook on the web answers three at a time, so they are asked one after the other. They reject when Outlook does not tell.
 */
export interface SendingAppointment {
  /** What the pane left on it; nothing where it left nothing. */
  readonly note: () => Promise<AppointmentNote | undefined>;
  readonly subject: () => Promise<string>;
  readonly bodyHtml: () => Promise<string>;
  /** True as well where this Outlook has no way to ask. */
  readonly isPrivate: () => Promise<boolean>;
  readonly start: () => Promise<Instant>;
  readonly end: () => Promise<Instant>;
  /** The addresses of those who must come, in lower case and without the organizer's. */
  readonly required: () => Promise<readonly string[]>;
  /** The same of those who may come. */
  readonly optional: () => Promise<readonly string[]>;
}
