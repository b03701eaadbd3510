import { z } from 'zod';
import type { Attendee, EventContent, EventDetails, ExtendedProperty, Span } from '../store/event';
import { NEVER } from '../store/event';
import { dateTimeTimeZone, member } from './calendar-body';
import { invalidProperties, notMidnight } from './calendar-errors';
import { instantOf, midnightOf, requireZone, type DateTimeTimeZone } from './calendar-time';
import { htmlDocument, keptOnline, madeOnline } from './event-online-meeting';
import { recurrenceBody } from './event-recurrence';
import type { Call } from './operation';

const extendedPropertyId = z
  .string()
  .regex(
    /^(?:String|Integer|Boolean|Double|Long|SystemTime) \{[0-9a-f-]{36}\} (?:Name \S.*|Id 0x[0-9a-f]+)$/i,
    'The extended property id is not of the form "{type} {guid} Name {name}".',
  );

/** The properties of an event that a caller may write; a property that only the service writes is refused as unknown. */
const eventProperties = {
  subject: z.string().nullable(),
  body: z.strictObject({ contentType: member('html', 'text'), content: z.string() }),
  start: dateTimeTimeZone,
  end: dateTimeTimeZone,
  isAllDay: z.boolean(),
  location: z.strictObject({
    displayName: z.string().nullable(),
    locationType: member('default').optional(),
  }),
  attendees: z.array(
    z.strictObject({
      type: member('required', 'optional', 'resource').default('required'),
      emailAddress: z.strictObject({ address: z.string().min(1), name: z.string().nullish() }),
      // Whoever sends back a list as it was read sends these along; the service keeps its own.
      status: z.unknown().optional(),
      proposedNewTime: z.unknown().optional(),
    }),
  ),
  categories: z.array(z.string()),
  importance: member('low', 'normal', 'high'),
  sensitivity: member('normal', 'personal', 'private', 'confidential'),
  showAs: member('free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown'),
  isReminderOn: z.boolean(),
  reminderMinutesBeforeStart: z.int(),
  responseRequested: z.boolean(),
  allowNewTimeProposals: z.boolean(),
  hideAttendees: z.boolean(),
  isOnlineMeeting: z.boolean(),
  onlineMeetingProvider: member('unknown', 'teamsForBusiness'),
  transactionId: z.string().nullable(),
  recurrence: recurrenceBody.nullable(),
  singleValueExtendedProperties: z.array(z.strictObject({ id: extendedPropertyId, value: z.string() })),
};

export const eventBody = z.strictObject(eventProperties).partial();

export type EventBody = z.infer<typeof eventBody>;

/** The event after a body was written over it. */
export function written(base: EventContent, body: EventBody, call: Call): EventContent {
  const { isAllDay, ...span } = writtenSpan(base, body);
  const showAs = body.showAs ?? base.showAs;
  return {
    ...base,
    ...span,
    isAllDay,
    showAs,
    details: writtenOnline(writtenDetails(base.details, body), body, call),
    extended: writtenExtended(base.extended, body.singleValueExtendedProperties),
  };
}

function writtenSpan(base: EventContent, body: EventBody): Span & { isAllDay: boolean } {
  const isAllDay = body.isAllDay ?? base.isAllDay;
  const starts = body.start ? boundary(body.start, isAllDay, 'Start') : base.starts;
  const ends = body.end ? boundary(body.end, isAllDay, 'End') : base.ends;
  if (ends < starts || (isAllDay && ends === starts)) throw invalidProperties();
  return { starts, ends, isAllDay };
}

function boundary(time: DateTimeTimeZone, isAllDay: boolean, property: 'Start' | 'End'): number {
  if (!isAllDay) return instantOf(time);
  requireZone(time.timeZone);
  const midnight = midnightOf(time);
  if (midnight === undefined) throw notMidnight(property);
  return midnight;
}

function writtenDetails(base: EventDetails, body: EventBody): EventDetails {
  return {
    ...base,
    subject: body.subject ?? base.subject,
    body: body.body ? keptBody(body.body) : base.body,
    location: body.location ? (body.location.displayName ?? '') : base.location,
    attendees: body.attendees ? writtenAttendees(base.attendees, body.attendees) : base.attendees,
    categories: body.categories ?? base.categories,
    importance: body.importance ?? base.importance,
    sensitivity: body.sensitivity ?? base.sensitivity,
    isReminderOn: body.isReminderOn ?? base.isReminderOn,
    reminderMinutesBeforeStart: body.reminderMinutesBeforeStart ?? base.reminderMinutesBeforeStart,
    responseRequested: body.responseRequested ?? base.responseRequested,
    allowNewTimeProposals: body.allowNewTimeProposals ?? base.allowNewTimeProposals,
    hideAttendees: body.hideAttendees ?? base.hideAttendees,
    startTimeZone: body.start?.timeZone ?? base.startTimeZone,
    endTimeZone: body.end?.timeZone ?? base.endTimeZone,
    transactionId: body.transactionId ?? base.transactionId,
  };
}

function keptBody(body: EventDetails['body']): EventDetails['body'] {
  return body.contentType === 'html' ? { contentType: 'html', content: htmlDocument(body) } : body;
}

/** Outlook takes no meeting offline again because `isOnlineMeeting` says so; only a body without the blob does that. */
function writtenOnline(details: EventDetails, body: EventBody, call: Call): EventDetails {
  if (body.isOnlineMeeting && details.joinUrl === null) return madeOnline(details, call);
  return body.body ? keptOnline(details) : details;
}

/** Whoever is on the list already keeps the answer that was given. */
function writtenAttendees(
  base: readonly Attendee[],
  attendees: NonNullable<EventBody['attendees']>,
): Attendee[] {
  return attendees.map(({ type, emailAddress: { address, name } }) => {
    const known = base.find((attendee) => isSameAddress(attendee.address, address));
    return {
      address,
      name: name ?? known?.name ?? address,
      type,
      status: known?.status ?? { response: 'none', time: NEVER },
      ...(known?.proposal ? { proposal: known.proposal } : {}),
    };
  });
}

function writtenExtended(
  base: readonly ExtendedProperty[],
  properties: readonly ExtendedProperty[] = [],
): ExtendedProperty[] {
  const kept = base.filter(({ id }) => !properties.some((property) => property.id === id));
  return [...kept, ...properties];
}

export function isSameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
