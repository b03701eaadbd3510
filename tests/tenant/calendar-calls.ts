import { valueOf, type Answer, type Caller, type CallOptions } from './local-graph';

/** What a test reads of an event. */
export interface EventResource {
  readonly '@odata.etag': string;
  readonly id: string;
  readonly changeKey: string;
  readonly iCalUId: string;
  readonly subject: string;
  readonly body: { readonly contentType: string; readonly content: string };
  readonly start: { readonly dateTime: string; readonly timeZone: string };
  readonly end: { readonly dateTime: string; readonly timeZone: string };
  readonly isOrganizer: boolean;
  readonly isCancelled: boolean;
  readonly isOnlineMeeting: boolean;
  readonly onlineMeeting: { readonly joinUrl: string } | null;
  readonly showAs: string;
  readonly sensitivity: string;
  readonly categories: readonly string[];
  readonly reminderMinutesBeforeStart: number;
  readonly transactionId: string | null;
  readonly responseStatus: { readonly response: string; readonly time: string };
  readonly attendees: readonly {
    readonly status: { readonly response: string; readonly time: string };
    readonly emailAddress: { readonly name: string; readonly address: string };
    readonly proposedNewTime?: { readonly start: { readonly dateTime: string } };
  }[];
  readonly singleValueExtendedProperties?: readonly { readonly id: string; readonly value: string }[];
}

export const DANISH_TIME = { Prefer: 'outlook.timezone="Romance Standard Time"' };

export const KEY_PROPERTY = 'String {7bd64b0a-6f4b-4a5c-9f0e-2f7b0d1c8a11} Name MusConversationKey';

/** A conversation as a leader books it, on a Saturday so that nothing sown lies at the same time. */
export function conversation(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    subject: 'MUS',
    body: { contentType: 'HTML', content: '<p>Link til samtalen</p>' },
    start: { dateTime: '2027-03-06T10:00:00', timeZone: 'Romance Standard Time' },
    end: { dateTime: '2027-03-06T11:00:00', timeZone: 'Romance Standard Time' },
    attendees: [attendee('maja.lindegaard')],
    sensitivity: 'private',
    isReminderOn: true,
    reminderMinutesBeforeStart: 1440,
    ...changes,
  };
}

export function attendee(account: string): Record<string, unknown> {
  return { type: 'required', emailAddress: { address: `${account}@aasund.example`, name: account } };
}

export async function book(
  caller: Caller,
  changes?: Readonly<Record<string, unknown>>,
): Promise<EventResource> {
  return eventIn(await caller.call('POST', '/me/events', { body: conversation(changes) }), 201);
}

/** The event of an answer, once its status is the one that was expected. */
export function eventIn(answer: Answer, status = 200): EventResource {
  expect(answer).toMatchObject({ status });
  return answer.body as EventResource;
}

/** The caller's own copy of a meeting. */
export async function copyFor(
  caller: Caller,
  meeting: Pick<EventResource, 'iCalUId'>,
): Promise<EventResource | undefined> {
  const found = await caller.get(`/me/events?$filter=iCalUId eq '${meeting.iCalUId}'`, DANISH_TIME);
  return valueOf(found)[0] as unknown as EventResource | undefined;
}

export function patch(caller: Caller, id: string, body: unknown, options?: CallOptions): Promise<Answer> {
  return caller.call('PATCH', `/me/events/${id}`, { body, ...options });
}

export function act(caller: Caller, id: string, action: string, body: unknown = {}): Promise<Answer> {
  return caller.call('POST', `/me/events/${id}/${action}`, { body });
}
