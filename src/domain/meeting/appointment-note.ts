import type { ConversationKey } from '../base/conversation-key';
import type { TimeSpan } from '../time/span';
import type { Instant } from '../time/calendar-dates';

/**
 * What the pane leaves on an appointment that it has filled, and the check before it is sent reads. It holds nothing that
 * does not stand in the appointment itself, but for the first day that the round's notice allows.
 *
 * It is read without a schema library: the file that reads it is run by classic Outlook's own engine, at every
 * appointment that anybody sends (docs/decisions/0015-the-check-before-sending.md).
 */
export interface AppointmentNote extends TimeSpan {
  readonly key: ConversationKey;
  /** Whom the conversation is with, by address; absent where that person has no mailbox. */
  readonly attendee?: string;
  /** When the notice ends: midnight in Copenhagen before the first day that it allows. */
  readonly earliest: Instant;
  /** What the pane wrote in the appointment, without its markup. */
  readonly text: string;
}

const VERSION = 1;
/** In characters, of each member; Outlook keeps 50,000 for all of them. */
const LONGEST = 2000;

export const writtenNote = (note: AppointmentNote): string => JSON.stringify({ version: VERSION, note });

/** Nothing for what is no note, or one of a version that this one does not know. */
export function noteIn(written: string): AppointmentNote | undefined {
  const { version, note } = membersOf(parsed(written));
  if (version !== VERSION) return undefined;
  const { key, attendee, start, end, earliest, text } = membersOf(note);
  if (!isShort(key) || !isShort(text) || !isInstant(start) || !isInstant(end) || !isInstant(earliest))
    return undefined;
  if (attendee === undefined) return { key, start, end, earliest, text };
  return isShort(attendee) ? { key, attendee, start, end, earliest, text } : undefined;
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

const membersOf = (value: unknown): Readonly<Partial<Record<string, unknown>>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

const isInstant = (value: unknown): value is Instant => isShort(value) && !Number.isNaN(Date.parse(value));
