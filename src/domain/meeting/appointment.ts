import { EVENT_SUBJECT, FOLLOW_UP_SUBJECT } from './conversation-event';
import { partsOfConversationKey, type ConversationKey } from '../base/conversation-key';

/** An appointment as it is about to be sent. */
export interface AppointmentFields {
  readonly subject: string;
  readonly isPrivate: boolean;
  readonly bodyHtml: string;
}

export type AppointmentFault = 'subject' | 'not-private';

/** As it stands in the link that the invitation holds, also where a mail filter has wrapped the link in one of its own. */
const LINK =
  /subEntityId(?:[":]|&quot;|%(?:25)*(?:22|3A))+samtale(?:\/|%(?:25)*2F)([A-Za-z0-9][A-Za-z0-9._-]*-\d{4}-\d+)/i;

/** The conversation that an appointment belongs to; nothing for any other appointment. */
export function conversationIn(bodyHtml: string): ConversationKey | undefined {
  const key = LINK.exec(bodyHtml)?.[1];
  return key !== undefined && partsOfConversationKey(key) ? key : undefined;
}

/** What delegates and screens in meeting rooms would be shown. Other appointments are nobody's business here. */
export function appointmentFaults({
  subject,
  isPrivate,
  bodyHtml,
}: AppointmentFields): readonly AppointmentFault[] {
  if (conversationIn(bodyHtml) === undefined) return [];
  const faults: AppointmentFault[] = [];
  if (!isNeutralSubject(subject)) faults.push('subject');
  if (!isPrivate) faults.push('not-private');
  return faults;
}

export const isNeutralSubject = (subject: string): boolean =>
  [EVENT_SUBJECT, FOLLOW_UP_SUBJECT].includes(subject.trim());
