/** An event as a calendar keeps it. What Graph calls it is `graph/event-show.ts`'s to say. */

export type ShowAs = 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown';
export type Sensitivity = 'normal' | 'personal' | 'private' | 'confidential';
export type Answer = 'tentativelyAccepted' | 'accepted' | 'declined';
export type Response = Answer | 'none' | 'organizer' | 'notResponded';

export interface Address {
  readonly name: string;
  readonly address: string;
}

export interface ResponseStatus {
  readonly response: Response;
  readonly time: string;
}

export interface Span {
  /** Milliseconds since 1970. An event of whole days lies from midnight to midnight UTC, wherever one looks. */
  readonly starts: number;
  readonly ends: number;
}

export interface Attendee extends Address {
  readonly type: 'required' | 'optional' | 'resource';
  readonly status: ResponseStatus;
  readonly proposal?: Span;
}

export interface ExtendedProperty {
  readonly id: string;
  readonly value: string;
}

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** How a series recurs. Dates are those of the series' own zone. */
export interface Recurrence {
  readonly pattern: {
    readonly type: 'daily' | 'weekly' | 'absoluteMonthly';
    readonly interval: number;
    readonly daysOfWeek: readonly Weekday[];
    readonly firstDayOfWeek: Weekday;
    readonly dayOfMonth: number;
  };
  readonly range: {
    readonly type: 'endDate' | 'noEnd' | 'numbered';
    readonly startDate: string;
    readonly endDate: string;
    readonly recurrenceTimeZone: string;
    readonly numberOfOccurrences: number;
  };
}

export interface EventDetails {
  readonly subject: string;
  readonly body: { readonly contentType: 'html' | 'text'; readonly content: string };
  readonly location: string;
  readonly organizer: Address;
  readonly attendees: readonly Attendee[];
  readonly categories: readonly string[];
  readonly importance: 'low' | 'normal' | 'high';
  readonly sensitivity: Sensitivity;
  readonly isCancelled: boolean;
  readonly isReminderOn: boolean;
  readonly reminderMinutesBeforeStart: number;
  readonly responseRequested: boolean;
  readonly allowNewTimeProposals: boolean;
  readonly hideAttendees: boolean;
  readonly startTimeZone: string;
  readonly endTimeZone: string;
  readonly responseStatus: ResponseStatus;
  /** How it stands in a calendar once it is accepted. */
  readonly intendedShowAs: ShowAs;
  /** Where one joins; null for a meeting that is not online. */
  readonly joinUrl: string | null;
  readonly transactionId: string | null;
  /** Of a series alone. */
  readonly recurrence: Recurrence | null;
  readonly createdAt: string;
  readonly modifiedAt: string;
}

export interface EventContent extends Span {
  readonly iCalUId: string;
  readonly isOrganizer: boolean;
  readonly isAllDay: boolean;
  readonly showAs: ShowAs;
  readonly details: EventDetails;
  readonly extended: readonly ExtendedProperty[];
}

/** One mailbox's copy of an event. */
export interface CalendarEvent extends EventContent {
  readonly key: number;
  readonly mailboxId: string;
  /** Raised by every change; the change key and the ETag are made from it. */
  readonly version: number;
  /** What it is of a series: the series itself, or the key of the series that it is an occurrence of. */
  readonly series: 'none' | 'master' | number;
}

/** The time of an answer that was never given. */
export const NEVER = '0001-01-01T00:00:00Z';

const NOBODY: Address = { name: '', address: '' };

/** What an event is when nothing else was said: details are kept as far as they differ from this. */
export const plainDetails: EventDetails = {
  subject: '',
  body: { contentType: 'html', content: '' },
  location: '',
  organizer: NOBODY,
  attendees: [],
  categories: [],
  importance: 'normal',
  sensitivity: 'normal',
  isCancelled: false,
  isReminderOn: true,
  reminderMinutesBeforeStart: 15,
  responseRequested: true,
  allowNewTimeProposals: true,
  hideAttendees: false,
  startTimeZone: 'UTC',
  endTimeZone: 'UTC',
  responseStatus: { response: 'organizer', time: NEVER },
  intendedShowAs: 'busy',
  joinUrl: null,
  transactionId: null,
  recurrence: null,
  createdAt: NEVER,
  modifiedAt: NEVER,
};
