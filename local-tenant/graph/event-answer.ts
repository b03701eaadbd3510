import { z } from 'zod';
import type { Answer, Attendee, CalendarEvent, Span } from '../store/event';
import { dateTimeTimeZone, readParameters } from './calendar-body';
import {
  meetingIsCancelled,
  newTimesNotAllowed,
  organizerCannotRespond,
  responseMustBeSent,
} from './calendar-errors';
import { requireOwnMailbox } from './calendar-mailbox';
import { instantOf } from './calendar-time';
import { isSameAddress } from './event-body';
import { mail, now } from './event-delivery';
import { requireEvent } from './event-find';
import type { Call, Reply } from './operation';

const answerBody = z.strictObject({
  comment: z.string().nullish(),
  sendResponse: z.boolean().nullish(),
});

/** A declining or wavering answer may come with another time. */
const answerWithTimeBody = answerBody.extend({
  proposedNewTime: z.strictObject({ start: dateTimeTimeZone, end: dateTimeTimeZone }).nullish(),
});

const SUBJECTS: Readonly<Record<Answer, string>> = {
  accepted: 'Accepted: ',
  tentativelyAccepted: 'Tentative: ',
  declined: 'Declined: ',
};

/** Answers an invitation: in the own calendar, and with the organizer when the answer is sent. */
export function answerInvitation(call: Call, answer: Answer): Reply {
  const mailbox = requireOwnMailbox(call);
  const copy = requireEvent(call, mailbox);
  const { comment, sendsResponse, proposal } = readAnswer(call, answer);
  if (copy.isOrganizer) throw organizerCannotRespond();
  if (copy.details.isCancelled) throw meetingIsCancelled();
  if (proposal && !copy.details.allowNewTimeProposals) throw newTimesNotAllowed();
  const { calendars } = call.tenant;
  calendars.atomically(() => {
    if (answer === 'declined' && !call.tenant.unkind.is('declinedKept')) calendars.remove(copy);
    else {
      calendars.change(copy, {
        showAs: showingAfter(answer, copy),
        details: {
          ...copy.details,
          responseStatus: { response: answer, time: now(call) },
          modifiedAt: now(call),
        },
      });
    }
    if (!sendsResponse) return;
    tellOrganizer(call, copy, mailbox.address, answer, proposal);
    const subject = `${proposal ? 'New Time Proposed: ' : SUBJECTS[answer]}${copy.details.subject}`;
    mail(call, { to: copy.details.organizer.address, kind: 'answer', meeting: copy, subject, comment });
  });
  return { status: 202 };
}

function showingAfter(answer: Answer, { details }: CalendarEvent): CalendarEvent['showAs'] {
  if (answer === 'accepted') return details.intendedShowAs;
  return answer === 'declined' ? 'free' : 'tentative';
}

function readAnswer(
  call: Call,
  answer: Answer,
): { comment: string; sendsResponse: boolean; proposal?: Span } {
  const body =
    answer === 'accepted'
      ? { ...readParameters(answerBody, call.body, 'accept'), proposedNewTime: undefined }
      : readParameters(
          answerWithTimeBody,
          call.body,
          answer === 'declined' ? 'decline' : 'tentativelyAccept',
        );
  const sendsResponse = body.sendResponse ?? true;
  const proposed = body.proposedNewTime;
  if (!sendsResponse && typeof body.comment === 'string') throw responseMustBeSent('Comment');
  if (!sendsResponse && proposed) throw responseMustBeSent('ProposedNewTime');
  return {
    comment: body.comment ?? '',
    sendsResponse,
    ...(proposed ? { proposal: { starts: instantOf(proposed.start), ends: instantOf(proposed.end) } } : {}),
  };
}

function tellOrganizer(
  call: Call,
  copy: CalendarEvent,
  address: string,
  answer: Answer,
  proposal: Span | undefined,
): void {
  const { calendars } = call.tenant;
  const organizer = calendars.mailboxAt(copy.details.organizer.address);
  const meeting = organizer && calendars.copyIn(organizer.personId, copy.iCalUId);
  if (!meeting?.isOrganizer) return;
  const attendees = meeting.details.attendees.map((attendee): Attendee => {
    if (!isSameAddress(attendee.address, address)) return attendee;
    const { name, type } = attendee;
    const status = { response: answer, time: now(call) };
    return { name, address: attendee.address, type, status, ...(proposal ? { proposal } : {}) };
  });
  calendars.change(meeting, { details: { ...meeting.details, attendees } });
}
