import type { AppointmentFields } from '../../domain/meeting/appointment';

/** The appointment that stands open beside us in Outlook. */
export interface OpenAppointment {
  readonly isWritten: boolean;
  /** Rejects when Outlook does not tell. */
  readonly fields: () => Promise<AppointmentFields>;
  readonly setSubject: (subject: string) => Promise<void>;
  readonly makePrivate: () => Promise<void>;
}
