import { randomUUID } from 'node:crypto';
import { readBody } from '../graph/calendar-body';
import { calendarAccessDenied, duplicateTransaction, invalidProperties } from '../graph/calendar-errors';
import { requireOwnMailbox, writeCalendar } from '../graph/calendar-mailbox';
import { eventBody, written, type EventBody } from '../graph/event-body';
import { deliver, now } from '../graph/event-delivery';
import { replyWithEvent } from '../graph/event-query';
import type { Call, Operation } from '../graph/operation';
import type { Mailbox } from '../store/calendars';
import { plainDetails, type CalendarEvent } from '../store/event';

/** What every global object id of a meeting begins with (MS-OXOCAL, 2.2.1.27). */
const UID_START = '040000008200E00074C5B7101A82E008';

export const eventCreate: Operation = {
  name: 'event-create',
  method: 'POST',
  path: '/users/{user}/events',
  scopes: writeCalendar,
  refusal: calendarAccessDenied,
  query: {},
  evidence: 'documented',
  source: 'https://learn.microsoft.com/graph/api/user-post-events',
  difference:
    'The status of a `transactionId` used for another event is taken to be 400 (reports of 409 exist), and it stays used when its event is gone; the answer has no `@event.existingEventId`. Recurrence, several locations, attachments and times with an offset are refused; an attendee gets the organizer’s reminder.',
  handle: (call) => {
    const mailbox = requireOwnMailbox(call);
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
  const event = calendars.add(mailbox.personId, written(blank, body, call));
  if (body.transactionId) {
    const transaction = { eventKey: event.key, content: JSON.stringify(body) };
    calendars.rememberTransaction(mailbox.personId, body.transactionId, transaction);
  }
  return deliver(call, undefined, event);
}

/** Sixteen digits of the time of making, with the low byte first as Windows writes a FILETIME. */
function fileTime(milliseconds: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE((BigInt(Math.trunc(milliseconds)) + 11_644_473_600_000n) * 10_000n);
  return bytes.toString('hex').toUpperCase();
}
