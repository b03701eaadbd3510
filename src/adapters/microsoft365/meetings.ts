import { z } from 'zod';
import type { Attendee, CalendarMeeting } from '../../domain/meeting/booked-meeting';
import type { Appointment } from '../../domain/meeting/sent-appointment';
import type { TimeSpan } from '../../domain/time/span';
import { instantAt, millisecondsOf } from '../../domain/time/calendar-dates';
import { CONVERSATION_KEY_PROPERTY } from '../../domain/meeting/conversation-event';
import type { ConversationKey } from '../../domain/base/conversation-key';

/** Without `Prefer: outlook.timezone` Graph writes UTC. */
const time = z
  .object({ dateTime: z.string() })
  .transform(({ dateTime }) => instantAt(millisecondsOf(`${dateTime}Z`)));

const answer = z
  .object({ response: z.string() })
  .nullish()
  .transform((status): CalendarMeeting['response'] => {
    switch (status?.response) {
      case 'accepted':
      case 'declined':
        return status.response;
      case 'tentativelyAccepted':
        return 'tentative';
      default:
        return 'none';
    }
  });

const attendee = z
  .object({
    type: z.enum(['required', 'optional', 'resource']).catch('required'),
    emailAddress: z.object({ address: z.string().nullish(), name: z.string().nullish() }),
    status: answer,
    proposedNewTime: z.object({ start: time, end: time }).nullish(),
  })
  .transform(({ type, emailAddress, status, proposedNewTime }): Attendee => {
    const address = (emailAddress.address ?? '').toLowerCase();
    return {
      ...{ address, name: emailAddress.name ?? address, type, response: status },
      ...(proposedNewTime && { proposed: proposedNewTime }),
    };
  });

const eventSchema = z.object({
  id: z.string(),
  iCalUId: z.string(),
  isCancelled: z.boolean(),
  isOrganizer: z.boolean(),
  organizer: z.object({ emailAddress: z.object({ address: z.string().nullish() }) }).nullish(),
  isOnlineMeeting: z.boolean(),
  start: time,
  end: time,
  location: z.object({ displayName: z.string().nullish() }).nullish(),
  responseStatus: answer,
  transactionId: z.string().nullish(),
  subject: z.string().nullish(),
  sensitivity: z.string().nullish(),
  attendees: z.array(attendee),
  singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })).optional(),
});

export const meetingSchema = eventSchema.transform(meetingIn);

/** Of a view of the calendar: whoever invites to one conversation makes no series. */
export const appointmentSchema = eventSchema
  .extend({ type: z.string(), createdDateTime: z.string(), lastModifiedDateTime: z.string() })
  .transform((event): Appointment[] => {
    const madeAt = instantAt(millisecondsOf(event.createdDateTime));
    const changedAt = instantAt(millisecondsOf(event.lastModifiedDateTime));
    return event.type === 'singleInstance' ? [{ ...meetingIn(event), madeAt, changedAt }] : [];
  });

function meetingIn(event: z.infer<typeof eventSchema>): CalendarMeeting {
  const place = event.location?.displayName;
  const organizer = event.organizer?.emailAddress.address?.toLowerCase();
  const key = event.singleValueExtendedProperties?.find(({ id }) => id === CONVERSATION_KEY_PROPERTY);
  return {
    id: event.id,
    iCalUId: event.iCalUId,
    start: event.start,
    end: event.end,
    isCancelled: event.isCancelled,
    isOwn: event.isOrganizer,
    ...(organizer && { organizer }),
    subject: event.subject ?? '',
    isPrivate: event.sensitivity === 'private',
    online: event.isOnlineMeeting,
    // Outlook names whoever called a meeting among those who are in it, for some.
    attendees: event.attendees.filter(({ address }) => address !== organizer),
    response: event.responseStatus,
    ...(place && { location: place }),
    ...(key && { conversationKey: key.value }),
    ...(event.transactionId && { transactionId: event.transactionId }),
  };
}

export const meetingsSchema = z.object({ value: z.array(meetingSchema) });

/** Graph's largest page of events. */
const MOST_MEETINGS = 999;
const SELECTED =
  'id,iCalUId,isCancelled,isOrganizer,organizer,isOnlineMeeting,start,end,location,responseStatus,transactionId,subject,sensitivity,attendees';
const KEY_EXPANDED = `singleValueExtendedProperties($filter=id eq '${CONVERSATION_KEY_PROPERTY}')`;

export const meetingsWhere = (filter: string): string =>
  asked('/me/events', { $select: SELECTED, $filter: filter });

/** Of a calendar's own view, where a series stands as its occurrences. */
export const appointmentsIn = ({ start, end }: TimeSpan): string =>
  asked('/me/calendarView', {
    ...{ startDateTime: start, endDateTime: end },
    $select: `${SELECTED},type,createdDateTime,lastModifiedDateTime`,
  });

function asked(path: string, options: Readonly<Record<string, string>>): string {
  const query = Object.entries({ ...options, $expand: KEY_EXPANDED, $top: String(MOST_MEETINGS) });
  return `${path}?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

export const ofConversation = (key: ConversationKey) => keyed(`ep/value eq '${key}'`);

/** Every key of a round ends with the round's own. */
export const ofRound = (roundKey: string) => keyed(`contains(ep/value, '-${roundKey}')`);

function keyed(condition: string): string {
  return `singleValueExtendedProperties/Any(ep: ep/id eq '${CONVERSATION_KEY_PROPERTY}' and ${condition})`;
}
