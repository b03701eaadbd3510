import { randomUUID } from 'node:crypto';
import { readBody } from '../graph/calendar-body';
import { duplicateTransaction, invalidProperties } from '../graph/calendar-errors';
import { requireWritableMailbox, writesCalendar } from '../graph/calendar-mailbox';
import { eventBody, written, type EventBody } from '../graph/event-body';
import { deliver, now } from '../graph/event-delivery';
import { replyWithEvent } from '../graph/event-query';
import { occurrencesOf, readRecurrence, seriesNotImplemented } from '../graph/event-recurrence';
import type { Call, Operation } from '../graph/operation';
import type { Mailbox } from '../store/mailbox';
import { plainDetails, type CalendarEvent, type EventContent } from '../store/event';

/** What every global object id of a meeting begins with (MS-OXOCAL, 2.2.1.27). */
const UID_START = '040000008200E00074C5B7101A82E008';

export const eventCreate: Operation = {
  name: 'event-create',
  method: 'POST',
  path: '/users/{user}/events',
  ...writesCalendar,
  source: 'https://learn.microsoft.com/graph/api/user-post-events',
  difference:
    'The status of a `transactionId` used for another event is taken to be 400 (reports of 409 exist), and it stays used when its event is gone; the answer has no `@event.existingEventId`. A series recurs daily, weekly or on a day of the month, without guests and not for whole days, and one without an end is laid out for two years. Several locations, attachments and times with an offset are refused; an attendee gets the organizer’s reminder.',
  handle: (call) => {
    const mailbox = requireWritableMailbox(call);
    const body = readBody(eventBody, call.body, 'event');
    if (!body.start || !body.end) throw invalidProperties();
    return call.tenant.calendars.atomically(() =>
      replyWithEvent(call, 201, eventOfRetry(call, mailbox, body) ?? added(call, mailbox, body)),
    );
  },
};

/** The event that the same request made before; the same id with another content is refused. */
function eventOfRetry(call: Call, { personId }: Mailbox, body: EventBody): CalendarEvent | undefined {
  const { calendars } = call.tenant;
  const transaction = body.transactionId ? calendars.transaction(personId, body.transactionId) : undefined;
  if (!transaction) return undefined;
  const event = calendars.find(personId, transaction.eventKey);
  if (!event || transaction.content !== JSON.stringify(body)) throw duplicateTransaction();
  return event;
}

function added(call: Call, mailbox: Mailbox, body: EventBody): CalendarEvent {
  const { calendars } = call.tenant;
  const createdAt = now(call);
  const blank = {
    iCalUId: `${UID_START}${'0'.repeat(8)}${fileTime(call.tenant.clock.now())}${'0'.repeat(16)}10000000${randomUUID().replaceAll('-', '').toUpperCase()}`,
    isOrganizer: true,
    isAllDay: false,
    showAs: 'busy',
    starts: 0,
    ends: 0,
    details: {
      ...plainDetails,
      organizer: { name: mailbox.name, address: mailbox.address },
      createdAt,
      modifiedAt: createdAt,
    },
    extended: [],
  } as const;
  const event = addedToCalendar(call, mailbox, written(blank, body, call), body);
  if (body.transactionId) {
    const transaction = { eventKey: event.key, content: JSON.stringify(body) };
    calendars.rememberTransaction(mailbox.personId, body.transactionId, transaction);
  }
  return deliver(call, undefined, event);
}

function addedToCalendar(
  call: Call,
  { personId }: Mailbox,
  content: EventContent,
  { recurrence: said, attendees, start }: EventBody,
): CalendarEvent {
  const { calendars } = call.tenant;
  if (!said) return calendars.add(personId, content);
  if (attendees?.length || content.isAllDay) throw seriesNotImplemented();
  const recurrence = readRecurrence(said, start?.timeZone ?? 'UTC');
  const [first, ...others] = occurrencesOf(recurrence, content);
  if (!first) throw invalidProperties();
  const details = { ...content.details, recurrence };
  const master = calendars.add(personId, { ...content, ...first.span, details }, 'master');
  for (const { date, span } of [first, ...others]) {
    const iCalUId = uidOn(content.iCalUId, date);
    calendars.add(personId, { ...content, ...span, iCalUId }, master.key);
  }
  return master;
}

/** An occurrence's global object id holds its date where that of a series holds none. */
function uidOn(iCalUId: string, date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const hex = [year >> 8, year & 0xff, month, day].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return UID_START + hex.toUpperCase() + iCalUId.slice(UID_START.length + hex.length);
}

/** Sixteen digits of the time of making, with the low byte first as Windows writes a FILETIME. */
function fileTime(milliseconds: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE((BigInt(Math.trunc(milliseconds)) + 11_644_473_600_000n) * 10_000n);
  return bytes.toString('hex').toUpperCase();
}
