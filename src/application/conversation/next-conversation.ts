import type { Conversation } from './seen-conversation';
import type { Instant } from '../../domain/time/calendar-dates';
import { millisecondsOf } from '../../domain/time/calendar-dates';

/** The one that is held next, or is being held; nothing when none has a time ahead. */
export function nextConversation<Side extends Conversation>(
  conversations: readonly Side[],
  now: Instant,
): Side | undefined {
  const end = ({ booking, course }: Side) =>
    booking === undefined || course.declined ? -Infinity : millisecondsOf(booking.end);
  const start = ({ booking }: Side) => millisecondsOf(booking!.start);
  return conversations
    .filter((conversation) => end(conversation) > millisecondsOf(now))
    .toSorted((one, other) => start(one) - start(other))[0];
}
