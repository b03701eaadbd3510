import { escapedHtml } from '../document/html';
import type { TimeSpan } from '../time/span';

/** What a conversation's appointment is made of. */
export type AppointmentPart =
  'subject' | 'attendee' | 'time' | 'place' | 'text' | 'private' | 'category' | 'reminder' | 'online';

/** An appointment as a conversation fills it. Nothing in it but time, place, link and deadline. */
export interface FilledAppointment extends TimeSpan {
  readonly subject: string;
  readonly attendee: { readonly address: string; readonly name: string };
  /** A room or a place; absent where the two meet in Teams. */
  readonly location?: string;
  readonly online: boolean;
  readonly text: AppointmentText;
  readonly category: string;
}

/** What must be known of an appointment to fill it in anew. */
export type FilledBefore = Pick<FilledAppointment, 'attendee' | 'location'>;

/** What stands in the invitation, in the organisation's language. */
export interface AppointmentText {
  readonly link: string;
  readonly linkText: string;
  /** From `handInSentence`; absent where nothing is shared before the conversation. */
  readonly deadline?: string;
}

/** The text as it is first put in. */
export function htmlOf({ link, linkText, deadline }: AppointmentText): string {
  const sentence = deadline === undefined ? '' : `<br>${escapedHtml(deadline)}`;
  return `<p><a href="${escapedHtml(link)}">${escapedHtml(linkText)}</a>${sentence}</p>`;
}

/** @param day in Danish, `tirsdag 16. februar`: invitations are in the organisation's language */
export const handInSentence = (day: string): string => `Forberedelsen deles senest ${day}.`;

/** The sentence where it stands in a text. */
export const HAND_IN_SENTENCE =
  /Forberedelsen deles senest (?:\p{Letter}+ )?\d{1,2}\. \p{Letter}+(?: \d{4})?\./u;

/** What can wait until the appointment is sent and found again. Without the others the invitation says something else. */
const LATER: ReadonlySet<AppointmentPart> = new Set(['category', 'reminder', 'online']);

export const canWait = (part: AppointmentPart): boolean => LATER.has(part);
