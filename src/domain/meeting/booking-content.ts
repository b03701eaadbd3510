import { z } from 'zod';
import { HIGHEST_BOOKING_NUMBER } from './booking';
import { weekdays } from '../time/calendar-dates';

const clockTime = z.string().regex(/^\d{2}:\d{2}$/);
const instant = z.iso.datetime();
/** A mail address in lower case. */
const address = z.string();

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
  /** Where it stood before somebody moved it in the calendar, until the leader has said that it is read. */
  movedFrom: z.object({ start: instant, end: instant }).optional(),
  /** Others in the invitation of whom the leader has said that they belong there. */
  companions: z.array(address).optional(),
});

/** A time that the leader picked for an appointment in Outlook, which makes its event when it is sent, if ever. */
const intendedBookingSchema = recordedBookingSchema
  .pick({ bookingNumber: true, start: true, end: true, location: true, online: true, byHand: true })
  .extend({ /** When it was picked. */ at: instant });

/**
 * What a leader's sheet holds of the booking: the latest booking, what is on its way in Outlook, and what the leader has
 * typed of this person's hours. The latest alone says what is booked.
 */
export const bookingContentSchema = z.object({
  latest: recordedBookingSchema.optional(),
  intended: intendedBookingSchema.optional(),
  givenHours: z.array(z.object({ weekday: z.enum(weekdays), from: clockTime, to: clockTime })).optional(),
});

export type RecordedBooking = Readonly<z.infer<typeof recordedBookingSchema>>;
export type IntendedBooking = Readonly<z.infer<typeof intendedBookingSchema>>;
export type BookingContent = Readonly<z.infer<typeof bookingContentSchema>>;

export function isSameContent(one: BookingContent, other: BookingContent): boolean {
  // The schema puts the members of both in one order.
  const text = (content: BookingContent) => JSON.stringify(bookingContentSchema.parse(content));
  return text(one) === text(other);
}
