import { z } from 'zod';

/**
 * What a plan's FollowUpsJson holds: the leader's record of the events of its follow-ups, by follow-up id (`plan`,
 * `goal.k3f9`, `next`). The number is recorded before Microsoft 365 is asked, as with a booking.
 */
export const followUpRecordsSchema = z.record(
  z.string(),
  z.object({
    bookingNumber: z.int().positive(),
    state: z.enum(['begun', 'booked', 'cancelled']),
    start: z.iso.datetime(),
    end: z.iso.datetime(),
    iCalUId: z.string().optional(),
    eventId: z.string().optional(),
    /** Something else stands there in this party's calendar. */
    clash: z.enum(['employee', 'leader', 'both']).optional(),
  }),
);

export type FollowUpRecords = Readonly<z.infer<typeof followUpRecordsSchema>>;
export type FollowUpRecord = FollowUpRecords[string];
