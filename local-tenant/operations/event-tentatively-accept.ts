import { writesCalendar } from '../graph/calendar-mailbox';
import { answerInvitation } from '../graph/event-answer';
import type { Operation } from '../graph/operation';

export const eventTentativelyAccept: Operation = {
  name: 'event-tentatively-accept',
  method: 'POST',
  path: '/users/{user}/events/{event}/tentativelyAccept',
  ...writesCalendar,
  source: 'https://learn.microsoft.com/graph/api/event-tentativelyaccept',
  difference:
    'The text that refuses another time where none may be proposed is supposed; the status is documented.',
  handle: (call) => answerInvitation(call, 'tentativelyAccepted'),
};
