import { z } from 'zod';
import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
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

export const meetingSchema = z
  .object({
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
    attendees: z.array(
      z.object({ status: answer, proposedNewTime: z.object({ start: time, end: time }).nullish() }),
    ),
    singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })).optional(),
  })
  .transform((event): CalendarMeeting => {
    const [invited] = event.attendees;
    const place = event.location?.displayName;
    const organizer = event.organizer?.emailAddress.address;
    const key = event.singleValueExtendedProperties?.find(({ id }) => id === CONVERSATION_KEY_PROPERTY);
    return {
      id: event.id,
      iCalUId: event.iCalUId,
      start: event.start,
      end: event.end,
      isCancelled: event.isCancelled,
      isOwn: event.isOrganizer,
      ...(organizer && { organizer: organizer.toLowerCase() }),
      online: event.isOnlineMeeting,
      response: (event.isOrganizer ? invited?.status : event.responseStatus) ?? 'none',
      ...(place && { location: place }),
      ...(event.isOrganizer && invited?.proposedNewTime && { proposed: invited.proposedNewTime }),
      ...(key && { conversationKey: key.value }),
      ...(event.transactionId && { transactionId: event.transactionId }),
    };
  });

export const meetingsSchema = z.object({ value: z.array(meetingSchema) });

/** Graph's largest page of events. */
const MOST_MEETINGS = 999;
const SELECTED =
  'id,iCalUId,isCancelled,isOrganizer,organizer,isOnlineMeeting,start,end,location,responseStatus,transactionId,attendees';
const KEY_EXPANDED = `singleValueExtendedProperties($filter=id eq '${CONVERSATION_KEY_PROPERTY}')`;

export function meetingsWhere(filter: string): string {
  const query = [
    ['$select', SELECTED],
    ['$expand', KEY_EXPANDED],
    ['$top', String(MOST_MEETINGS)],
    ['$filter', filter],
  ];
  return `/me/events?${query.map(([name, value]) => `${name}=${encodeURIComponent(value!)}`).join('&')}`;
}

export const ofConversation = (key: ConversationKey) => keyed(`ep/value eq '${key}'`);

/** Every key of a round ends with the round's own. */
export const ofRound = (roundKey: string) => keyed(`contains(ep/value, '-${roundKey}')`);

function keyed(condition: string): string {
  return `singleValueExtendedProperties/Any(ep: ep/id eq '${CONVERSATION_KEY_PROPERTY}' and ${condition})`;
}
