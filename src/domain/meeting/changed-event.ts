import type { Attendee } from './booked-meeting';

/** A change of a meeting by whoever called it; what is not in it stays as it is. */
export interface EventChange {
  readonly subject?: string;
  readonly isPrivate?: true;
  /** Everybody who is to be in it: who is left out is uninvited. */
  readonly attendees?: readonly Pick<Attendee, 'address' | 'name' | 'type'>[];
}

/**
 * The change in Graph's words, for `PATCH /me/events/{id}`. Where it is of the attendees alone, Exchange tells those who
 * come or go and nobody else (learn.microsoft.com/graph/api/event-update).
 */
export function changedEvent({ subject, isPrivate, attendees }: EventChange) {
  return {
    ...(subject !== undefined && { subject }),
    ...(isPrivate && { sensitivity: 'private' }),
    ...(attendees && {
      attendees: attendees.map(({ address, name, type }) => ({ type, emailAddress: { address, name } })),
    }),
  };
}
