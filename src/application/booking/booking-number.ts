import { bookingNumberAfter, HIGHEST_BOOKING_NUMBER } from '../../domain/meeting/booking';
import type { ConversationItem } from '../ports/conversations';
import { refuse } from './booking-failure';

/**
 * The number of the next booking: a step in a row. An event that somebody took out of the calendar has used its number
 * up, as a cancelled one has.
 */
export function numberFor({ records: { leader } }: ConversationItem): number {
  const { latest } = leader.booking;
  return withinBounds(
    bookingNumberAfter(latest?.state === 'booked' ? { ...latest, state: 'cancelled' } : latest),
  );
}

/** Refuses where no number is left (`too-often`). */
export const withinBounds = (number: number): number =>
  number > HIGHEST_BOOKING_NUMBER ? refuse({ code: 'too-often' }) : number;
