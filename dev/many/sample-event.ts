import { eventId } from '../../local-tenant/graph/event-id';
import { uuidFrom } from '../../local-tenant/seed/uuid';
import {
  NEVER,
  plainDetails,
  type Answer,
  type EventContent,
  type Response,
} from '../../local-tenant/store/event';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { transactionId } from '../../src/domain/meeting/booking';
import type { RecordedBooking } from '../../src/domain/meeting/booking-content';
import { millisecondsOf, wallTimeOf } from '../../src/domain/time/calendar-dates';
import {
  CONVERSATION_KEY_PROPERTY,
  eventFor,
  EVENT_SUBJECT,
} from '../../src/domain/meeting/conversation-event';
import type { SampleCourse } from './courses';

export interface SampleMeeting {
  readonly key: string;
  readonly employeeId: string;
  readonly leaderId: string;
  readonly time: NonNullable<SampleCourse['booking']>;
}

/** The calendars' names of the answers that are no names of Graph's. */
const responses: Readonly<Record<SampleMeeting['time']['response'], Response>> = {
  none: 'notResponded',
  accepted: 'accepted',
  tentative: 'tentativelyAccepted',
  declined: 'declined' satisfies Answer,
};

/** Puts the meeting into both calendars as Exchange would, without looking into them. */
export function sampleEvent(tenant: RunningTenant, meeting: SampleMeeting): RecordedBooking {
  const { calendars, directory } = tenant;
  const { key, employeeId, leaderId, time } = meeting;
  const { start, end } = time;
  const location = directory.find(leaderId)?.user.officeLocation ?? 'Rådhuset';
  const record = { bookingNumber: 1, state: 'booked', start, end, location, online: false } as const;
  const [leader, employee] = [calendars.mailboxOf(leaderId), calendars.mailboxOf(employeeId)];
  if (!leader) return { ...record, byHand: true };
  const iCalUId = `040000008200E00074C5B7101A82E00800000000${'0'.repeat(32)}10000000${uuidFrom(key).replaceAll('-', '').toUpperCase()}`;
  const attendee = employee && {
    ...{ name: employee.name, address: employee.address },
    type: 'required' as const,
    status:
      time.response === 'none'
        ? ({ response: 'none', time: NEVER } as const)
        : { response: responses[time.response], time: start },
  };
  const content = contentOf(tenant, meeting, location, iCalUId, leader);
  const made = calendars.add(leaderId, {
    ...content,
    isOrganizer: true,
    details: { ...content.details, attendees: attendee ? [attendee] : [] },
    extended: [{ id: CONVERSATION_KEY_PROPERTY, value: key }],
  });
  if (attendee && time.response !== 'declined')
    calendars.add(employeeId, {
      ...content,
      showAs: time.response === 'accepted' ? 'busy' : 'tentative',
      details: {
        ...content.details,
        attendees: [attendee],
        transactionId: null,
        responseStatus: { response: responses[time.response], time: attendee.status.time },
      },
    });
  return { ...record, iCalUId, eventId: eventId(made, false), ...(!employee && { byHand: true }) };
}

function contentOf(
  tenant: RunningTenant,
  { key, time: { start, end } }: SampleMeeting,
  location: string,
  iCalUId: string,
  { name, address }: { readonly name: string; readonly address: string },
): EventContent {
  const link = `https://${tenant.facts.appHost}/#/samtale/${key}`;
  const event = eventFor({
    ...{ start: wallTimeOf(start), end: wallTimeOf(end), attendees: [], online: false },
    ...{ conversationKey: key, purpose: 'conversation', bookingNumber: 1 },
    ...{ link, subject: EVENT_SUBJECT, linkText: 'Åbn din MUS' },
  });
  const at = tenant.clock.date().toISOString();
  return {
    ...{ iCalUId, isOrganizer: false, isAllDay: false, showAs: 'busy', extended: [] },
    ...{ starts: millisecondsOf(start), ends: millisecondsOf(end) },
    details: {
      ...plainDetails,
      subject: event.subject,
      body: { contentType: 'html', content: event.body.content },
      location,
      organizer: { name, address },
      sensitivity: 'private',
      reminderMinutesBeforeStart: event.reminderMinutesBeforeStart,
      startTimeZone: event.start.timeZone,
      endTimeZone: event.end.timeZone,
      transactionId: transactionId(key, 'conversation', 1),
      createdAt: at,
      modifiedAt: at,
    },
  };
}
