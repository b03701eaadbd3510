import { addDays, copenhagenDateOf, type CalendarDate } from '../../domain/time/calendar-dates';
import { handInDeadline } from '../../domain/round/deadlines';
import { EVENT_CATEGORY, EVENT_SUBJECT } from '../../domain/meeting/conversation-event';
import {
  handInSentence,
  htmlOf,
  type AppointmentPart,
  type FilledAppointment,
  type FilledBefore,
} from '../../domain/meeting/filled-appointment';
import { makeNote } from '../../domain/meeting/make-note';
import type { Person } from '../../domain/base/person';
import type { LeaderConversation } from '../conversation/seen-conversation';
import type { PaneAppointment } from '../ports/open-appointment';
import type { Workplace } from '../ports/workplace';
import type { BookingOrder } from './book-conversation';
import { done, inSteps, type BookingOutcome } from './booking-failure';
import { intendConversation } from './intend-conversation';

export interface AppointmentOrder {
  readonly conversation: LeaderConversation;
  readonly time: BookingOrder;
  readonly attendee: FilledAppointment['attendee'];
  /** What the appointment was filled in with before. */
  readonly before?: FilledBefore;
  /** A day in words, in the organisation's language. */
  readonly dayInWords: (date: CalendarDate) => string;
}

export interface Filled {
  /** With the time that is on its way. */
  readonly conversation: LeaderConversation;
  readonly appointment: FilledAppointment;
  /** What Outlook did not take. */
  readonly left: readonly AppointmentPart[];
}

/**
 * Fills the open appointment in with a conversation, after the time is recorded as picked: what is sent is then found
 * again, whatever happens to this window. Where the time is not recorded the appointment stays as it was.
 */
export function fillAppointment(
  workplace: Workplace,
  self: Person,
  appointment: PaneAppointment,
  { conversation, time, attendee, before, dayInWords }: AppointmentOrder,
): BookingOutcome<Filled> {
  return inSteps(async () => {
    const intended = await done(intendConversation(workplace, self, conversation, time));
    const { item, round, concept } = conversation;
    const deadline = handInDeadline(copenhagenDateOf(time.start), round.deadlines);
    const filled: FilledAppointment = {
      subject: EVENT_SUBJECT,
      attendee,
      start: time.start,
      end: time.end,
      online: time.online,
      ...(!time.online && { location: time.location ?? '' }),
      text: {
        link: workplace.linkTo(item.key),
        linkText: time.linkText,
        ...(concept.sharing !== 'own-notes' && { deadline: handInSentence(dayInWords(deadline)) }),
      },
      category: EVENT_CATEGORY,
    };
    const left = await appointment.fill(filled, before);
    const note = makeNote({
      ...{ key: item.key, attendee: attendee.address, start: time.start, end: time.end },
      earliest: addDays(workplace.today(), round.noticeDays),
      bodyHtml: htmlOf(filled.text),
    });
    // An Outlook that keeps no note knows less when the appointment is sent; it is filled in all the same.
    await appointment.writeNote(note).catch(() => undefined);
    return { conversation: intended, appointment: filled, left };
  });
}
