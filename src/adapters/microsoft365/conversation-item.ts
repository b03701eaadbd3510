import { z } from 'zod';
import type { ConversationItem } from '../../application/conversations';
import { bookingContentOf } from '../../domain/booking-content';

const fieldsSchema = z.object({
  Title: z.string().default(''),
  ConversationKey: z.string(),
  EmployeeObjectId: z.string(),
  LeaderObjectId: z.string(),
  VerifiedAt: z.string().optional(),
  LeaderName: z.string().optional(),
  EmployeePosition: z.string().optional(),
  StaffGroup: z.string().optional(),
  Phase: z.string().optional(),
  MeetingOn: z.string().optional(),
  MeetingAt: z.string().optional(),
  NextDeadline: z.string().optional(),
  BookingJson: z.string().optional(),
});

export const itemSchema = z.object({ id: z.string(), '@odata.etag': z.string(), fields: fieldsSchema });

/** What comes back of a change: the columns themselves. */
export const writtenSchema = fieldsSchema.extend({ '@odata.etag': z.string().optional() });

export const ITEM_EXPANDED = `fields($select=${Object.keys(fieldsSchema.shape).join(',')})`;

export function conversationItem(
  { id, '@odata.etag': etag, fields }: z.infer<typeof itemSchema>,
  listId: string,
  roundKey: string,
): ConversationItem {
  const booking = bookingContentOf(fields.BookingJson);
  const { Phase, MeetingOn, MeetingAt, NextDeadline } = fields;
  return {
    key: fields.ConversationKey,
    roundKey,
    listId,
    itemId: id,
    etag,
    isReady: fields.VerifiedAt !== undefined && booking !== undefined,
    employeeId: fields.EmployeeObjectId,
    employeeName: fields.Title,
    leaderId: fields.LeaderObjectId,
    ...(fields.LeaderName && { leaderName: fields.LeaderName }),
    ...(fields.EmployeePosition && { position: fields.EmployeePosition }),
    ...(fields.StaffGroup && { staffGroup: fields.StaffGroup }),
    booking: booking ?? {},
    columns: {
      ...(Phase !== undefined && { Phase }),
      ...(MeetingOn !== undefined && { MeetingOn }),
      ...(MeetingAt !== undefined && { MeetingAt }),
      ...(NextDeadline !== undefined && { NextDeadline }),
    },
  };
}
