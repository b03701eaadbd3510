import { EVENT_SUBJECT, FOLLOW_UP_SUBJECT } from './conversation-event';
import { partsOfConversationKey, type ConversationKey } from '../base/conversation-key';

/** What an appointment shows of itself. */
export interface AppointmentFields {
  readonly subject: string;
  readonly isPrivate: boolean;
  readonly bodyHtml: string;
}

/** As it stands in the link that the invitation holds, also where a mail filter has wrapped the link in one of its own. */
const LINK =
  /subEntityId(?:[":]|&quot;|%(?:25)*(?:22|3A))+samtale(?:\/|%(?:25)*2F)([A-Za-z0-9][A-Za-z0-9._-]*-\d{4}-\d+)/i;

/** The conversation that an appointment belongs to; nothing for any other appointment. */
export function conversationIn(bodyHtml: string): ConversationKey | undefined {
  const key = LINK.exec(bodyHtml)?.[1];
  return key !== undefined && partsOfConversationKey(key) ? key : undefined;
}

export const isNeutralSubject = (subject: string): boolean =>
  [EVENT_SUBJECT, FOLLOW_UP_SUBJECT].includes(subject.trim());

/** Whether an appointment may be one of a conversation, which its link tells for sure. */
export const maySayMus = (subject: string): boolean => /\bMUS\b/i.test(subject);
