import { writesCalendar } from '../graph/calendar-mailbox';
import { answerInvitation } from '../graph/event-answer';
import type { Operation } from '../graph/operation';

export const eventAccept: Operation = {
  name: 'event-accept',
  method: 'POST',
  path: '/users/{user}/events/{event}/accept',
  ...writesCalendar,
  source: 'https://learn.microsoft.com/graph/api/event-accept',
  difference: 'The text that refuses an answer to a cancelled meeting is supposed.',
  handle: (call) => answerInvitation(call, 'accepted'),
};
