import { isNeutralSubject } from '../../domain/meeting/appointment';
import { EVENT_SUBJECT } from '../../domain/meeting/conversation-event';
import type { OpenAppointment } from '../ports/open-appointment';

/** Subject and sensitivity as our own invitations have them; the text is the person's and stays. */
export async function makeNeutral(appointment: OpenAppointment): Promise<void> {
  const { subject } = await appointment.fields();
  if (!isNeutralSubject(subject)) await appointment.setSubject(EVENT_SUBJECT);
  await appointment.makePrivate();
}
