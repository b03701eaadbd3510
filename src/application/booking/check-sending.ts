import { conversationIn, maySayMus } from '../../domain/meeting/appointment';
import { appearanceFaults, noteFaults, type SendingFault } from '../../domain/meeting/sending-faults';
import type { SendingAppointment } from '../ports/sending-appointment';

/**
 * What should be looked at before an appointment is sent; nothing for one that belongs to no conversation. It is asked about
 * every appointment that anybody sends, so the cheapest questions come first, and most end at the second.
 */
export async function checkSending(appointment: SendingAppointment): Promise<readonly SendingFault[]> {
  const note = await appointment.note();
  const subject = await appointment.subject();
  if (note === undefined && !maySayMus(subject)) return [];

  const bodyHtml = await appointment.bodyHtml();
  const linked = conversationIn(bodyHtml);
  // Filled by the pane, and then made into something else.
  const isOurs = linked !== undefined || (note !== undefined && maySayMus(subject));
  if (!isOurs) return [];

  const appearance = { subject, bodyHtml, isPrivate: await appointment.isPrivate() };
  if (note === undefined) return appearanceFaults(appearance);
  const start = await appointment.start();
  const end = await appointment.end();
  const invited = [...(await appointment.required()), ...(await appointment.optional())];
  return [...appearanceFaults(appearance), ...noteFaults(note, { bodyHtml, start, end, invited })];
}
