import { z } from 'zod';
import { parties } from '../conversation/parties';
import { HIGHEST_BOOKING_NUMBER } from '../meeting/booking';

/**
 * The leader's record of the events of the plan's follow-ups, by follow-up id (`plan`,
 * `goal.k3f9`, `next`). The number is recorded before Microsoft 365 is asked, as with a booking; a new time too, so
 * that a move that was broken off is told from one that somebody made in Outlook.
 */
export const followUpRecordsSchema = z.record(
  z.string(),
  z.object({
    bookingNumber: z.int().positive().max(HIGHEST_BOOKING_NUMBER),
    state: z.enum(['begun', 'booked', 'cancelled']),
    start: z.iso.datetime(),
    end: z.iso.datetime(),
    iCalUId: z.string().optional(),
    eventId: z.string().optional(),
    /** Something else stands there in this party's calendar. */
    clash: z.enum([...parties, 'both']).optional(),
    /** The employee has no calendar that it could stand in: it stands in the leader's alone. */
    leaderAlone: z.boolean().optional(),
    /** It has been moved since it was first booked. */
    wasMoved: z.boolean().optional(),
  }),
);

export type FollowUpRecords = Readonly<z.infer<typeof followUpRecordsSchema>>;
export type FollowUpRecord = FollowUpRecords[string];
