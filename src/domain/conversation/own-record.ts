import { z } from 'zod';
import { followUpRecordsSchema } from '../follow-up/record';
import { bookingContentSchema } from '../meeting/booking-content';

const instant = z.iso.datetime();

/** The dates on which this party says that a follow-up was held, by follow-up id. */
const heldFollowUps = z.record(z.string(), z.iso.date()).default({});

const checkedShape = {
  /** What the whole signed document says (`documentDigest`). */
  document: z.string(),
  sha256: z.string(),
};

/** A PDF in the personnel folder; the rendering tells which version of the product can make it again. */
const copyShape = { ...checkedShape, rendering: z.int().positive(), name: z.string() };

/**
 * What one party decides alone, as the OwnJson of that party's sheet holds it: nobody else can write there, so it is
 * whose it seems to be (DESIGN.md section 3).
 */
export const leaderRecordSchema = z.object({
  booking: bookingContentSchema.default({}),
  /** The leader has ended the conversation. */
  heldAt: instant.optional(),
  /** The plan is with the employee. */
  sentAt: instant.optional(),
  /** A copy that is on its way into the personnel folder, so that a filing that is broken off is taken up again. */
  filing: z.object(copyShape).optional(),
  /** Signed copies in the personnel folder, the newest last. */
  filed: z.array(z.object({ ...copyShape, filedAt: instant, itemId: z.string() })).default([]),
  /** The events of the plan's follow-ups. */
  followUps: followUpRecordsSchema.default({}),
  heldFollowUps,
});

export const employeeRecordSchema = z.object({
  /** The copies in the personnel folder that were found to say what was signed. */
  checked: z.array(z.object({ ...checkedShape, itemId: z.string(), checkedAt: instant })).default([]),
  heldFollowUps,
});

export type LeaderRecord = Readonly<z.infer<typeof leaderRecordSchema>>;
export type EmployeeRecord = Readonly<z.infer<typeof employeeRecordSchema>>;

export interface OwnRecords {
  readonly leader: LeaderRecord;
  readonly employee: EmployeeRecord;
}

export const ownRecordSchemas = { leader: leaderRecordSchema, employee: employeeRecordSchema } as const;

export const nothingRecorded: OwnRecords = {
  leader: leaderRecordSchema.parse({}),
  employee: employeeRecordSchema.parse({}),
};

export type CopyToFile = NonNullable<LeaderRecord['filing']>;
export type FiledCopy = LeaderRecord['filed'][number];
