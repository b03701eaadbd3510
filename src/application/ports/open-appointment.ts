import type { AppointmentFields } from '../../domain/meeting/appointment';
import type { AppointmentNote } from '../../domain/meeting/appointment-note';

/** The appointment that stands open beside us in Outlook. */
export interface OpenAppointment {
  readonly isWritten: boolean;
  /** Rejects when Outlook does not tell. */
  readonly fields: () => Promise<AppointmentFields>;
  readonly setSubject: (subject: string) => Promise<void>;
  readonly makePrivate: () => Promise<void>;
  /** What was left on it since this window was opened. */
  readonly note: () => Promise<AppointmentNote | undefined>;
  /** Rejects where Outlook keeps none; then less is known before the appointment is sent, and nothing else. */
  readonly writeNote: (note: AppointmentNote) => Promise<void>;
}
