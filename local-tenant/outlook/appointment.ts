import type { CalendarItem } from '../frame/calendar-client';
import type { MeetingDraft } from '../frame/protocol/calendar';
import type { Person } from '../frame/tenant';
import type { ItemAttendee, ItemFields } from './add-in';

const ZONE = 'Europe/Copenhagen';
/** The same zone by the name that Outlook sends. */
const WINDOWS_ZONE = 'Romance Standard Time';
const HALF_HOUR = 30 * 60_000;

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** `2027-02-16T09:00:00` as the clocks in Copenhagen show it. */
export function wallTimeOf(instant: string | Date): string {
  return wallClock.format(new Date(instant)).replace(' ', 'T');
}

/** The instant at which the clocks in Copenhagen show a wall time; of two, in autumn, the first. */
export function instantOf(wallTime: string): string {
  const asUtc = Date.parse(`${wallTime.slice(0, 16)}:00Z`);
  // The zone is one or two hours before UTC, and only trying tells which.
  const found = [2, 1]
    .map((hours) => new Date(asUtc - hours * 3_600_000))
    .find((instant) => wallTimeOf(instant).startsWith(wallTime.slice(0, 16)));
  // An hour that the clocks skip in spring does not exist; Outlook takes the one after.
  return (found ?? new Date(asUtc - 3_600_000)).toISOString();
}

export const graphTime = (instant: string) => ({ dateTime: wallTimeOf(instant), timeZone: WINDOWS_ZONE });

/** A whole day has no zone: its date is that of the UTC midnight, wherever it is read. */
export const wholeDayOf = (date: string): string => `${date}T00:00:00.000Z`;

const graphDay = (instant: string) => ({
  dateTime: `${instant.slice(0, 10)}T00:00:00`,
  timeZone: WINDOWS_ZONE,
});

const ANSWERS: Readonly<Record<CalendarItem['responseStatus']['response'], ItemAttendee['answer']>> = {
  none: 'none',
  notResponded: 'none',
  organizer: 'organizer',
  accepted: 'accepted',
  tentativelyAccepted: 'tentative',
  declined: 'declined',
};

export function fieldsOf(item: CalendarItem): ItemFields {
  const ofType = (wanted: string) =>
    item.attendees
      .filter(({ type }) => type === wanted)
      .map(({ emailAddress: { name, address }, status }) => ({
        name,
        address,
        answer: ANSWERS[status.response],
      }));
  return {
    subject: item.subject,
    start: item.start.toISOString(),
    end: item.end.toISOString(),
    attendees: { required: ofType('required'), optional: ofType('optional') },
    location: item.location.displayName,
    bodyHtml: item.body.content,
    sensitivity: item.sensitivity,
    isAllDay: item.isAllDay,
    itemId: item.id,
    categories: item.categories,
    ...(item.organizer && { organizer: item.organizer.emailAddress }),
  };
}

/**
 * A new one begins at the next half hour, and lasts as long.
 * @param sharedBy whose calendar it is made in, where it is not one's own
 */
export function newFields(now: Date, sharedBy?: ItemAttendee): ItemFields {
  const start = Math.ceil(now.getTime() / HALF_HOUR) * HALF_HOUR;
  return {
    subject: '',
    start: new Date(start).toISOString(),
    end: new Date(start + HALF_HOUR).toISOString(),
    attendees: { required: [], optional: [] },
    location: '',
    bodyHtml: '',
    sensitivity: 'normal',
    isAllDay: false,
    ...(sharedBy && { sharedBy }),
  };
}

/** A new one as an app proposes it; what is not said, and who is not known, is left to the person. */
export function proposedFields(draft: MeetingDraft, people: readonly Person[], now: Date): ItemFields {
  const blank = newFields(now);
  const start = draft.startTime === undefined ? blank.start : draftTime(draft.startTime);
  const afterStart = new Date(Date.parse(start) + HALF_HOUR).toISOString();
  const invited = draft.attendees.map((address) => {
    const known = people.find(({ upn }) => upn.toLowerCase() === address.toLowerCase());
    return { name: known?.name ?? address, address: known?.upn ?? address };
  });
  return {
    ...blank,
    subject: draft.subject ?? '',
    start,
    end: draft.endTime === undefined ? afterStart : draftTime(draft.endTime),
    attendees: { required: invited, optional: [] },
    bodyHtml: draft.content ?? '',
  };
}

/** `02/11/2027 09:00:00` is what the clocks on the wall show. */
function draftTime(text: string): string {
  const [, month, day, year, time] = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d)/.exec(text) ?? [];
  if (time === undefined) return new Date(text).toISOString();
  return instantOf(`${year}-${month}-${day}T${time}`);
}

/** The event as Graph takes it. */
export function eventOf(fields: ItemFields) {
  const { required, optional } = fields.attendees;
  const invited = (type: string, people: typeof required) =>
    people.map(({ name, address }) => ({ type, emailAddress: { name, address } }));
  return {
    subject: fields.subject,
    isAllDay: fields.isAllDay,
    start: fields.isAllDay ? graphDay(fields.start) : graphTime(fields.start),
    end: fields.isAllDay ? graphDay(fields.end) : graphTime(fields.end),
    location: { displayName: fields.location },
    body: { contentType: 'html', content: fields.bodyHtml },
    sensitivity: fields.sensitivity,
    attendees: [...invited('required', required), ...invited('optional', optional)],
  };
}

/** What a person reads of a body; read as a page apart, never let into this one. */
export function textOf(html: string): string {
  const page = new DOMParser().parseFromString(
    html.replace(/<(br|\/p|\/div|\/li)\b[^>]*>/gi, '$&\n'),
    'text/html',
  );
  return page.body.textContent.replace(/\n{3,}/g, '\n\n').trim();
}

export function htmlOf(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}
