import { calendarAccessDenied } from '../graph/calendar-errors';
import { writeCalendar } from '../graph/calendar-mailbox';
import { answerInvitation } from '../graph/event-answer';
import type { Operation } from '../graph/operation';

export const eventAccept: Operation = {
  name: 'event-accept',
  method: 'POST',
  path: '/users/{user}/events/{event}/accept',
  scopes: writeCalendar,
  refusal: calendarAccessDenied,
  query: {},
  evidence: 'documented',
  source: 'https://learn.microsoft.com/graph/api/event-accept',
  difference: 'The text that refuses an answer to a cancelled meeting is supposed.',
  handle: (call) => answerInvitation(call, 'accepted'),
};
