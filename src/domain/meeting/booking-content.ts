import { z } from 'zod';
import { HIGHEST_BOOKING_NUMBER } from './booking';
import { weekdays } from '../time/calendar-dates';

const clockTime = z.string().regex(/^\d{2}:\d{2}$/);
const instant = z.iso.datetime();

const recordedBookingSchema = z.object({
  bookingNumber: z.int().positive().max(HIGHEST_BOOKING_NUMBER),
  state: z.enum(['begun', 'booked', 'cancelled']),
  start: instant,
  end: instant,
  /** A room or a place. */
  location: z.string().optional(),
  online: z.boolean(),
  /** The employee has no calendar that it could stand in. */
  byHand: z.boolean().optional(),
  /** The meeting's name in both calendars, and its id in the leader's; known once it is made. */
  iCalUId: z.string().optional(),
  eventId: z.string().optional(),
});

/** What a leader's sheet holds of the booking: the latest booking, and what the leader has typed of this person's hours. */
export const bookingContentSchema = z.object({
  latest: recordedBookingSchema.optional(),
  givenHours: z.array(z.object({ weekday: z.enum(weekdays), from: clockTime, to: clockTime })).optional(),
});

export type RecordedBooking = Readonly<z.infer<typeof recordedBookingSchema>>;
export type BookingContent = Readonly<z.infer<typeof bookingContentSchema>>;

export function isSameContent(one: BookingContent, other: BookingContent): boolean {
  // The schema puts the members of both in one order.
  const text = (content: BookingContent) => JSON.stringify(bookingContentSchema.parse(content));
  return text(one) === text(other);
}
