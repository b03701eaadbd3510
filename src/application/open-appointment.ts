import { isNeutralSubject, type AppointmentFields } from '../domain/appointment';
import { EVENT_SUBJECT } from '../domain/conversation-event';

/** The appointment that stands open beside us in Outlook. */
export interface OpenAppointment {
  readonly isWritten: boolean;
  /** Rejects when Outlook does not tell. */
  readonly fields: () => Promise<AppointmentFields>;
  readonly setSubject: (subject: string) => Promise<void>;
  readonly makePrivate: () => Promise<void>;
}

/** Subject and sensitivity as our own invitations have them; the text is the person's and stays. */
export async function makeNeutral(appointment: OpenAppointment): Promise<void> {
  const { subject } = await appointment.fields();
  if (!isNeutralSubject(subject)) await appointment.setSubject(EVENT_SUBJECT);
  await appointment.makePrivate();
}
