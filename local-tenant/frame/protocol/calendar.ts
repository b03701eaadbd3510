import { z } from 'zod';
import { firstArgument, type Handlers } from './calls';

const itemSchema = z.object({ itemId: z.string().min(1) });

/** teams-js hands the times on as it was given them: `MM/DD/YYYY HH:MM:SS`, or ISO 8601. */
const meetingSchema = z.object({
  subject: z.string().optional(),
  content: z.string().optional(),
  attendees: z.array(z.string()).default([]),
  startTime: z.string().optional(),
  endTime: z.string().optional(),
});

export type MeetingDraft = z.infer<typeof meetingSchema>;

export interface HostCalendar {
  showCalendarItem(itemId: string): void;
  composeMeeting(draft: MeetingDraft): void;
}

export function calendarHandlers(calendar: HostCalendar): Handlers {
  return {
    'calendar.openCalendarItem': (request) => {
      calendar.showCalendarItem(firstArgument(request, itemSchema).itemId);
      return [true];
    },
    'calendar.composeMeeting': (request) => {
      calendar.composeMeeting(firstArgument(request, meetingSchema));
      return [true];
    },
  };
}
