import { conversationIn, isNeutralSubject, type AppointmentFields } from './appointment';
import type { AppointmentNote } from './appointment-note';
import { saysMore } from './body-text';
import type { TimeSpan } from '../time/span';

/** What delegates and screens in meeting rooms would be shown. */
export type AppearanceFault = 'not-private' | 'subject';

/**
 * What has become of an appointment since the pane filled it:
 *
 * - `body`: it says more than what was written there
 * - `link`: it names no conversation any more, or another
 * - `someone-else`, `not-invited`, `others`: somebody else is invited, nobody is, somebody besides
 * - `moved`: it reaches outside the span in which both were free
 * - `notice`: it comes earlier than the round allows
 */
export type NoteFault = 'body' | 'link' | 'someone-else' | 'not-invited' | 'others' | 'moved' | 'notice';

export type SendingFault = AppearanceFault | NoteFault;

export function appearanceFaults({ subject, isPrivate }: AppointmentFields): AppearanceFault[] {
  return [...when(!isPrivate, 'not-private'), ...when(!isNeutralSubject(subject), 'subject')];
}

export interface SendingFields extends TimeSpan {
  readonly bodyHtml: string;
  /** Addresses in lower case. */
  readonly invited: readonly string[];
}

/** @param note what was true when the appointment was filled */
export function noteFaults(note: AppointmentNote, fields: SendingFields): NoteFault[] {
  const { bodyHtml, start, end, invited } = fields;
  return [
    ...when(saysMore(bodyHtml, note.text), 'body'),
    ...when(conversationIn(bodyHtml) !== note.key, 'link'),
    ...invitedFaults(note.attendee?.toLowerCase(), invited),
    ...when(isBefore(start, note.start) || isBefore(note.end, end), 'moved'),
    ...when(isBefore(start, note.earliest), 'notice'),
  ];
}

function invitedFaults(attendee: string | undefined, invited: readonly string[]): NoteFault[] {
  // Outlook for Windows names people by other things than an address until it has looked them up.
  const isKnown = invited.every((address) => address.includes('@'));
  const hasOthers = invited.some((address) => address.includes('@') && address !== attendee);
  if (attendee === undefined || invited.includes(attendee)) return when(hasOthers, 'others');
  if (!isKnown) return [];
  return [hasOthers ? 'someone-else' : 'not-invited'];
}

/** Instants as text may tell milliseconds or not. */
const isBefore = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);

const when = <Fault extends SendingFault>(isSo: boolean, fault: Fault): Fault[] => (isSo ? [fault] : []);
