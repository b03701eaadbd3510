import type { Attendee, CalendarEvent } from '../store/event';
import { preferredZone, showTime } from './calendar-time';
import { changeKeyOf, eventId, wantsImmutableIds } from './event-id';
import { previewOf, shownBody, wantsTextBody } from './event-text';
import { showRecurrence } from './event-recurrence';
import type { Call } from './operation';
import { project } from './project';

/** Every property that an event is shown with. */
export const eventProperties: readonly string[] = [
  'id',
  'createdDateTime',
  'lastModifiedDateTime',
  'changeKey',
  'categories',
  'transactionId',
  'originalStartTimeZone',
  'originalEndTimeZone',
  'iCalUId',
  'reminderMinutesBeforeStart',
  'isReminderOn',
  'hasAttachments',
  'subject',
  'bodyPreview',
  'importance',
  'sensitivity',
  'isAllDay',
  'isCancelled',
  'isOrganizer',
  'isDraft',
  'responseRequested',
  'seriesMasterId',
  'showAs',
  'type',
  'webLink',
  'onlineMeetingUrl',
  'isOnlineMeeting',
  'onlineMeetingProvider',
  'onlineMeeting',
  'allowNewTimeProposals',
  'hideAttendees',
  'recurrence',
  'responseStatus',
  'body',
  'start',
  'end',
  'location',
  'locations',
  'attendees',
  'organizer',
];

/** An event as this call wants to see it: ids and times as `Prefer` says, members as `$select` and `$expand` say. */
export function showEvent(
  event: CalendarEvent,
  call: Call,
  expanded?: readonly string[],
): Record<string, unknown> {
  const shown = project(wholeEvent(event, call), call.query.select && ['id', ...call.query.select]);
  if (!expanded) return shown;
  const properties = event.extended.filter(({ id }) => expanded.includes(id));
  return properties.length ? { ...shown, singleValueExtendedProperties: properties } : shown;
}

/** The headers that say which preferences were followed. */
export function preferencesApplied(call: Call): Record<string, string> {
  const applied = [
    /outlook\.timezone\s*=\s*"[^"]*"/i.exec(call.headers.get('Prefer') ?? '')?.[0],
    wantsImmutableIds(call.headers) ? 'IdType="ImmutableId"' : undefined,
    wantsTextBody(call.headers) ? 'outlook.body-content-type="text"' : undefined,
  ].filter((preference) => preference !== undefined);
  return applied.length ? { 'Preference-Applied': applied.join(', ') } : {};
}

export const etagOfEvent = (event: CalendarEvent) => `W/"${changeKeyOf(event)}"`;

function wholeEvent(event: CalendarEvent, call: Call): Record<string, unknown> {
  const { details } = event;
  const zone = preferredZone(call.headers);
  const id = eventId(event, wantsImmutableIds(call.headers));
  const time = (instant: number) => ({ ...showTime(instant, event.isAllDay ? 'UTC' : zone), timeZone: zone });
  const location = {
    displayName: details.location,
    locationType: 'default',
    ...(details.location ? { uniqueId: details.location } : {}),
    uniqueIdType: details.location ? 'private' : 'unknown',
  };
  return {
    '@odata.etag': etagOfEvent(event),
    id,
    createdDateTime: details.createdAt,
    lastModifiedDateTime: details.modifiedAt,
    changeKey: changeKeyOf(event),
    categories: details.categories,
    transactionId: details.transactionId,
    originalStartTimeZone: details.startTimeZone,
    originalEndTimeZone: details.endTimeZone,
    iCalUId: event.iCalUId,
    reminderMinutesBeforeStart: details.reminderMinutesBeforeStart,
    isReminderOn: details.isReminderOn,
    hasAttachments: false,
    subject: details.subject,
    bodyPreview: previewOf(details),
    importance: details.importance,
    sensitivity: details.sensitivity,
    isAllDay: event.isAllDay,
    isCancelled: details.isCancelled,
    isOrganizer: event.isOrganizer,
    isDraft: false,
    responseRequested: details.responseRequested,
    seriesMasterId: seriesMasterId(event, wantsImmutableIds(call.headers)),
    showAs: event.showAs,
    type: typeOf(event),
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null,
    isOnlineMeeting: details.joinUrl !== null,
    onlineMeetingProvider: details.joinUrl === null ? 'unknown' : 'teamsForBusiness',
    onlineMeeting: details.joinUrl === null ? null : { joinUrl: details.joinUrl },
    allowNewTimeProposals: details.allowNewTimeProposals,
    hideAttendees: details.hideAttendees,
    recurrence: showRecurrence(details.recurrence),
    responseStatus: details.responseStatus,
    body: shownBody(details, wantsTextBody(call.headers)),
    start: time(event.starts),
    end: time(event.ends),
    location,
    locations: details.location ? [location] : [],
    attendees: details.attendees.map((attendee) => showAttendee(attendee, zone)),
    organizer: { emailAddress: { name: details.organizer.name, address: details.organizer.address } },
  };
}

function typeOf({ series }: CalendarEvent): string {
  if (series === 'none') return 'singleInstance';
  return series === 'master' ? 'seriesMaster' : 'occurrence';
}

function seriesMasterId({ series, mailboxId }: CalendarEvent, immutable: boolean): string | null {
  return typeof series === 'number' ? eventId({ mailboxId, key: series }, immutable) : null;
}

function showAttendee(attendee: Attendee, zone: string): Record<string, unknown> {
  const { type, status, name, address, proposal } = attendee;
  const proposedNewTime = proposal && {
    start: showTime(proposal.starts, zone),
    end: showTime(proposal.ends, zone),
  };
  return {
    type,
    status,
    emailAddress: { name, address },
    ...(proposedNewTime ? { proposedNewTime } : {}),
  };
}
