import { transactionId, type BookingPurpose } from './booking';
import { weekdayOf, type CalendarDate, type WallTime, type Weekday } from '../time/calendar-dates';
import type { ClockTime } from '../time/clock-times';
import type { ConversationKey } from '../base/conversation-key';
import type { AppointmentText } from './sent-appointment';
import { escapedHtml } from '../document/html';

/**
 * The extended property by which our events are found again. Graph compares the id letter by letter, and events
 * carry it for years: it is never changed. It stands on the organizer's copy alone.
 */
export const CONVERSATION_KEY_PROPERTY =
  'String {cb5199d9-0869-4515-9f34-5f0cecf31097} Name MusConversationKey';

/** Windows' name of Copenhagen's zone. Graph does not know `Europe/Copenhagen` in an event. */
export const COPENHAGEN_IN_WINDOWS = 'Romance Standard Time';

/** The same word in every language. The employee's copy is looked for by it. */
export const EVENT_SUBJECT = 'MUS';

/** Of a follow-up: another subject, so that no follow-up is taken for the conversation. */
export const FOLLOW_UP_SUBJECT = 'MUS-opfølgning';
export const FOLLOW_UP_LINK_TEXT = 'Åbn opfølgningen i Rød Tråd';

export const MINUTES_IN_DAY = 24 * 60;

/** Wall time in Copenhagen. */
export interface MeetingTime {
  readonly start: WallTime;
  readonly end: WallTime;
}

export interface EventRequest extends MeetingTime {
  readonly conversationKey: ConversationKey;
  readonly purpose: BookingPurpose;
  /** From `bookingNumberAfter`, and already recorded. */
  readonly bookingNumber: number;
  /** Nobody when the employee has no mailbox: the time is then kept in the leader's calendar alone. */
  readonly attendees: readonly { readonly address: string; readonly name: string }[];
  /** Opens the conversation; holds its key and nothing else of it. */
  readonly link: string;
  /** Both in the organisation's language, and neutral: delegates and screens in meeting rooms show them. */
  readonly subject: string;
  readonly linkText: string;
  /** A room or a place. */
  readonly location?: string;
  readonly online: boolean;
}

/** The event in Graph's words, for `POST /me/events` by the leader. Nothing in it but time, place, link and key. */
export function eventFor(request: EventRequest) {
  const { conversationKey, purpose, bookingNumber, attendees, link, subject, linkText, location } = request;
  return {
    subject,
    body: {
      contentType: 'html',
      content: `<p><a href="${escapedHtml(link)}">${escapedHtml(linkText)}</a></p>`,
    },
    ...movedEvent(request),
    attendees: attendees.map(({ address, name }) => ({ type: 'required', emailAddress: { address, name } })),
    ...(location !== undefined && { location: { displayName: location } }),
    ...(request.online
      ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' }
      : { isOnlineMeeting: false }),
    sensitivity: 'private',
    showAs: 'busy',
    isReminderOn: true,
    reminderMinutesBeforeStart: MINUTES_IN_DAY,
    responseRequested: true,
    allowNewTimeProposals: true,
    transactionId: transactionId(conversationKey, purpose, bookingNumber),
    singleValueExtendedProperties: [{ id: CONVERSATION_KEY_PROPERTY, value: conversationKey }],
  };
}

/**
 * The change that moves an event, for `PATCH /me/events/{id}`. Nothing but the time: a body sent again would lose
 * what Teams wrote into it, and a transactionId cannot be changed.
 */
export function movedEvent({ start, end }: MeetingTime) {
  return { start: zonedTime(start), end: zonedTime(end) };
}

/** The category of an event that is booked in Outlook. */
export const EVENT_CATEGORY = 'MUS';

/**
 * The change that makes an event of Outlook's one of ours, for `PATCH /me/events/{id}`: the key, and what is missing of
 * the rest. What is right already is not sent again, since a change that the employee would see is told by mail.
 */
export function adoptedEvent(
  key: ConversationKey,
  { isPrivate, remindsADayBefore, categories }: AppointmentText,
  isToGoOnline: boolean,
) {
  return {
    ...(!isPrivate && { sensitivity: 'private' }),
    ...(!remindsADayBefore && { isReminderOn: true, reminderMinutesBeforeStart: MINUTES_IN_DAY }),
    ...(!categories.includes(EVENT_CATEGORY) && { categories: [...categories, EVENT_CATEGORY] }),
    ...(isToGoOnline && { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' }),
    singleValueExtendedProperties: [{ id: CONVERSATION_KEY_PROPERTY, value: key }],
  };
}

export interface InvitationRequest extends MeetingTime {
  readonly conversationKey: ConversationKey;
  readonly employeeName: string;
  readonly leaderName: string;
  /** The last day for the hand-in. */
  readonly handInBy: CalendarDate;
  readonly link: string;
  readonly location?: string;
}

/** What stands on paper for somebody without a mailbox. It is handed over, so it may hold names. */
export interface PrintableInvitation extends Omit<InvitationRequest, keyof MeetingTime> {
  readonly date: CalendarDate;
  readonly weekday: Weekday;
  readonly from: ClockTime;
  readonly to: ClockTime;
}

export function printableInvitation({ start, end, ...rest }: InvitationRequest): PrintableInvitation {
  const date = start.slice(0, 10);
  return { ...rest, date, weekday: weekdayOf(date), from: start.slice(11, 16), to: end.slice(11, 16) };
}

function zonedTime(wallTime: WallTime) {
  return { dateTime: `${wallTime}:00`, timeZone: COPENHAGEN_IN_WINDOWS };
}
