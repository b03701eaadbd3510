import type { Mailbox } from '../store/mailbox';
import {
  NEVER,
  type Attendee,
  type CalendarEvent,
  type EventContent,
  type EventDetails,
} from '../store/event';
import type { MeetingMail } from '../store/meeting-mail';
import { isSameAddress } from './event-body';
import type { Call } from './operation';

/** What Exchange does so that a meeting stands in the calendars of those who are invited. */

/** @returns the organizer's event, with answers given to another time taken back. */
export function deliver(call: Call, before: CalendarEvent | undefined, after: CalendarEvent): CalendarEvent {
  const isMoved = before !== undefined && (before.starts !== after.starts || before.ends !== after.ends);
  const meeting = isMoved ? withoutAnswers(call, after) : after;
  const invited = meeting.details.attendees;
  const known = before?.details.attendees ?? [];
  const isOf = (people: readonly Attendee[]) => (person: Attendee) =>
    people.some(({ address }) => isSameAddress(address, person.address));
  withdraw(
    call,
    meeting,
    known.filter((person) => !isOf(invited)(person)),
    '',
  );
  for (const attendee of invited.filter((person) => !isOf(known)(person))) invite(call, meeting, attendee);
  if (before && sharedPart(before) !== sharedPart(meeting)) {
    for (const attendee of invited.filter(isOf(known))) update(call, meeting, attendee, isMoved);
  }
  return meeting;
}

/** Cancels the meeting for these people: their copies stay, struck out, until they take them away themselves. */
export function withdraw(
  call: Call,
  meeting: CalendarEvent,
  attendees: readonly Attendee[],
  comment: string,
): void {
  const subject = `Canceled: ${meeting.details.subject}`;
  for (const attendee of attendees) {
    const copy = copyOf(call, meeting, attendee);
    if (copy) {
      const details = { ...copy.details, subject, isCancelled: true, modifiedAt: now(call) };
      call.tenant.calendars.change(copy, { showAs: 'free', details });
    }
    mail(call, { to: attendee.address, kind: 'cancellation', meeting, subject, comment });
  }
}

export function mail(
  call: Call,
  letter: { to: string; kind: MeetingMail['kind']; meeting: CalendarEvent; subject: string; comment: string },
): void {
  const { to, kind, meeting, subject, comment } = letter;
  // Whoever sends for somebody else sends from that mailbox.
  const from = call.tenant.calendars.mailboxOf(meeting.mailboxId)?.address ?? call.caller.upn;
  const hasNoMailbox = call.tenant.directory.find(to) && !call.tenant.calendars.mailboxAt(to);
  if (isSameAddress(from, to) || hasNoMailbox) return;
  call.tenant.limits.outlook.mail(meeting.mailboxId);
  call.tenant.meetingMails.send({
    to,
    from,
    kind,
    iCalUId: meeting.iCalUId,
    subject,
    comment,
    at: now(call),
  });
}

export const now = (call: Call): string => call.tenant.clock.date().toISOString();

function invite(call: Call, meeting: CalendarEvent, attendee: Attendee): void {
  const mailbox = othersMailbox(call, meeting, attendee);
  const struckOut = copyOf(call, meeting, attendee);
  if (struckOut) call.tenant.calendars.remove(struckOut);
  if (mailbox) call.tenant.calendars.add(mailbox.personId, firstCopy(call, meeting, attendee));
  mail(call, {
    to: attendee.address,
    kind: 'invitation',
    meeting,
    subject: meeting.details.subject,
    comment: '',
  });
}

/** A new time is a new invitation, also to whoever had declined; any other change comes to the copies there are. */
function update(call: Call, meeting: CalendarEvent, attendee: Attendee, isMoved: boolean): void {
  const mailbox = othersMailbox(call, meeting, attendee);
  const copy = copyOf(call, meeting, attendee);
  if (mailbox && isMoved && !copy) {
    call.tenant.calendars.add(mailbox.personId, firstCopy(call, meeting, attendee));
  } else if (copy) {
    const fresh = firstCopy(call, meeting, attendee);
    const { details } = copy;
    call.tenant.calendars.change(copy, {
      starts: fresh.starts,
      ends: fresh.ends,
      isAllDay: fresh.isAllDay,
      showAs: isMoved ? fresh.showAs : copy.showAs,
      details: {
        ...fresh.details,
        ...ownPart(details),
        ...(isMoved ? {} : { responseStatus: details.responseStatus }),
      },
    });
  }
  mail(call, {
    to: attendee.address,
    kind: 'update',
    meeting,
    subject: meeting.details.subject,
    comment: '',
  });
}

function withoutAnswers(call: Call, event: CalendarEvent): CalendarEvent {
  const attendees = event.details.attendees.map(({ name, address, type }): Attendee => ({
    name,
    address,
    type,
    status: { response: 'none', time: NEVER },
  }));
  return call.tenant.calendars.change(event, { details: { ...event.details, attendees } });
}

function firstCopy(call: Call, meeting: CalendarEvent, attendee: Attendee): EventContent {
  const { starts, ends, isAllDay, iCalUId, showAs, details } = meeting;
  const seen = details.hideAttendees ? [attendee] : details.attendees;
  return {
    starts,
    ends,
    isAllDay,
    iCalUId,
    isOrganizer: false,
    showAs: showAs === 'free' ? 'free' : 'tentative',
    extended: [],
    details: {
      ...details,
      attendees: seen.map(({ name, address, type }): Attendee => ({
        name,
        address,
        type,
        status: { response: 'none', time: NEVER },
      })),
      categories: [],
      intendedShowAs: showAs,
      responseStatus: { response: 'notResponded', time: NEVER },
      transactionId: null,
      createdAt: now(call),
      modifiedAt: now(call),
    },
  };
}

/** What an attendee decides for the own copy, whatever the organizer changes. */
function ownPart(details: EventDetails): Partial<EventDetails> {
  const { categories, isReminderOn, reminderMinutesBeforeStart, createdAt } = details;
  return { categories, isReminderOn, reminderMinutesBeforeStart, createdAt };
}

/** What the attendees are told when it changes; the organizer's own reminder, categories and showing are not. */
function sharedPart({ starts, ends, isAllDay, details }: CalendarEvent): string {
  const { subject, body, location, importance, sensitivity, joinUrl } = details;
  const { responseRequested, allowNewTimeProposals, hideAttendees } = details;
  return JSON.stringify([
    [starts, ends, isAllDay, subject, body, location, importance, sensitivity, joinUrl],
    [responseRequested, allowNewTimeProposals, hideAttendees],
  ]);
}

function copyOf(call: Call, meeting: CalendarEvent, attendee: Attendee): CalendarEvent | undefined {
  const mailbox = othersMailbox(call, meeting, attendee);
  return mailbox && call.tenant.calendars.copyIn(mailbox.personId, meeting.iCalUId);
}

/** The mailbox of somebody invited; nobody's for an address outside, and an organizer is no guest of their own. */
function othersMailbox(call: Call, meeting: CalendarEvent, attendee: Attendee): Mailbox | undefined {
  const mailbox = call.tenant.calendars.mailboxAt(attendee.address);
  return mailbox?.personId === meeting.mailboxId ? undefined : mailbox;
}
