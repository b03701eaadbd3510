import { writesCalendar } from '../graph/calendar-mailbox';
import { answerInvitation } from '../graph/event-answer';
import type { Operation } from '../graph/operation';

export const eventDecline: Operation = {
  name: 'event-decline',
  method: 'POST',
  path: '/users/{user}/events/{event}/decline',
  ...writesCalendar,
  source: 'https://learn.microsoft.com/graph/api/event-decline',
  difference:
    'The declined event is gone at once; Outlook moves it to the deleted items. The text that refuses another time where none may be proposed is supposed.',
  handle: (call) => answerInvitation(call, 'declined'),
};
