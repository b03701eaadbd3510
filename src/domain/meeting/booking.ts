import type { ConversationKey } from '../base/conversation-key';
import { sha256 } from '../base/sha256';
import type { TimeSpan } from '../time/span';

/** What an event is for. A conversation has one meeting, and an event for each of its follow-ups by their ids. */
export type BookingPurpose = 'conversation' | `follow-up.${string}`;

/** What is recorded of the latest time somebody began to book this. */
export interface BookingRecord {
  /** 1, 2, 3 ... Recorded before Microsoft 365 is asked to make the event. */
  readonly bookingNumber: number;
  /**
   * `begun`: Microsoft 365 was asked, or was about to be, and we do not know whether the event was made.
   * `cancelled`: the event was there and is gone, whether by us, by an answer that was lost or by hand in Outlook.
   */
  readonly state: 'begun' | 'booked' | 'cancelled';
}

/** The latest booking that is not cancelled. */
export interface Booking extends TimeSpan {
  /** The employee's answer; `none` before it, and where there is no mailbox to answer from. */
  readonly response: 'none' | 'accepted' | 'tentative' | 'declined';
  /** The employee has asked for this time instead. */
  readonly proposed?: TimeSpan;
  /** Arranged between the two and typed in; the employee's calendar does not have it. */
  readonly byHand?: boolean;
}

/** Nobody books one thing so often; a number above it is a mistake or mischief. */
export const HIGHEST_BOOKING_NUMBER = 99;

/**
 * The booking number to record before the event is made. An attempt that may have succeeded is tried again under
 * its own number, so that Microsoft 365 makes no second event; a cancelled booking has used its number up, and
 * its event's transactionId would be refused.
 */
export function bookingNumberAfter(latest: BookingRecord | undefined): number {
  if (latest === undefined) return 1;
  return latest.state === 'cancelled' ? latest.bookingNumber + 1 : latest.bookingNumber;
}

/**
 * The same conversation, purpose and number give the same id on every device, without anything but the number
 * being kept. A UUID of version 8: its bits are the maker's to choose (RFC 9562, 5.8).
 */
export function transactionId(key: ConversationKey, purpose: BookingPurpose, bookingNumber: number): string {
  const digest = sha256([key, purpose, bookingNumber].join('\n'));
  // The two top bits of this digit are the variant, `10`; the other two are the digest's.
  const variant = ((parseInt(digest.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
