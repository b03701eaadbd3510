import { z } from 'zod';

const isLocal = ['localhost', '127.0.0.1'].includes(location.hostname);
const GRAPH = isLocal ? '/v1.0' : 'https://graph.microsoft.com/v1.0';

const FIELDS =
  'id,iCalUId,subject,body,start,end,isAllDay,isCancelled,isOrganizer,sensitivity,showAs,categories,location,organizer,attendees,responseStatus,isReminderOn,reminderMinutesBeforeStart';

/** Graph says UTC without a sign of it. */
const instant = z
  .object({ dateTime: z.string() })
  .transform(({ dateTime }) => new Date(`${dateTime.slice(0, 19)}Z`));

const personOf = z.object({ emailAddress: z.object({ name: z.string(), address: z.string() }) });
const answer = z.enum(['none', 'notResponded', 'organizer', 'accepted', 'tentativelyAccepted', 'declined']);

const eventSchema = z.object({
  id: z.string(),
  iCalUId: z.string(),
  subject: z.string(),
  body: z.object({ content: z.string() }),
  start: instant,
  end: instant,
  isAllDay: z.boolean(),
  isCancelled: z.boolean(),
  isOrganizer: z.boolean(),
  sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']),
  showAs: z.string(),
  categories: z.array(z.string()),
  isReminderOn: z.boolean(),
  reminderMinutesBeforeStart: z.number(),
  location: z.object({ displayName: z.string() }),
  organizer: personOf.nullish(),
  attendees: z.array(
    personOf.extend({
      type: z.string(),
      status: z.object({ response: answer }),
      proposedNewTime: z.object({ start: instant, end: instant }).nullish(),
    }),
  ),
  responseStatus: z.object({ response: answer }),
});

export type CalendarItem = z.infer<typeof eventSchema>;
export type MeetingAnswer = 'accept' | 'tentativelyAccept' | 'decline';

/** What goes with an answer; another time is proposed with one that wavers or declines. */
export interface AnswerWords {
  readonly comment?: string;
  readonly proposedNewTime?: { readonly start: DateTimeTimeZone; readonly end: DateTimeTimeZone };
}

/** A wall time and the Windows name of its zone. */
export interface DateTimeTimeZone {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** One person's calendar through Microsoft Graph, as Teams' own calendar reads it. */
export class CalendarClient {
  private token: Promise<string> | undefined;

  constructor(private readonly user: string) {}

  week = async (from: Date, to: Date): Promise<CalendarItem[]> => {
    const window = `startDateTime=${from.toISOString()}&endDateTime=${to.toISOString()}`;
    const page = await this.ask(
      `/me/calendarView?${window}&$select=${FIELDS}&$orderby=start/dateTime&$top=200`,
    );
    return z.object({ value: z.array(eventSchema) }).parse(page).value;
  };

  /** The one that an app or a mail speaks of; undefined when it is gone. */
  find = async (itemId: string): Promise<CalendarItem | undefined> => {
    const found = await this.ask(`/me/events/${encodeURIComponent(itemId)}?$select=${FIELDS}`);
    return found === undefined ? undefined : eventSchema.parse(found);
  };

  /** What is kept with an event under a name that Outlook shows nobody; undefined for nothing. */
  extended = async (itemId: string, propertyId: string): Promise<string | undefined> => {
    const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${propertyId}')`);
    const found = await this.ask(`/me/events/${encodeURIComponent(itemId)}?$select=id&$expand=${expand}`);
    const kept = z.array(z.object({ value: z.string() })).optional();
    const { singleValueExtendedProperties } = z
      .object({ singleValueExtendedProperties: kept })
      .parse(found ?? {});
    return singleValueExtendedProperties?.[0]?.value;
  };

  findMeeting = async (iCalUId: string): Promise<CalendarItem | undefined> => {
    const filter = encodeURIComponent(`iCalUId eq '${iCalUId}'`);
    const page = await this.ask(`/me/events?$filter=${filter}&$select=${FIELDS}`);
    return z.object({ value: z.array(eventSchema) }).parse(page).value[0];
  };

  answer = async (itemId: string, said: MeetingAnswer, words: AnswerWords = {}): Promise<void> => {
    await this.ask(`/me/events/${encodeURIComponent(itemId)}/${said}`, { sendResponse: true, ...words });
  };

  create = async (event: object): Promise<CalendarItem> =>
    eventSchema.parse(await this.ask('/me/events', event));

  change = async (itemId: string, event: object): Promise<CalendarItem> =>
    eventSchema.parse(await this.ask(`/me/events/${encodeURIComponent(itemId)}`, event, 'PATCH'));

  cancel = async (itemId: string, comment: string): Promise<void> => {
    await this.ask(`/me/events/${encodeURIComponent(itemId)}/cancel`, { comment });
  };

  /** @returns what Graph answers, undefined for what is not there. */
  private async ask(path: string, body?: object, method = body ? 'POST' : 'GET'): Promise<unknown> {
    this.token ??= tokenOf(this.user);
    const response = await fetch(`${GRAPH}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${await this.token}`,
        ...(body && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    const text = await response.text();
    return text ? JSON.parse(text) : undefined;
  }
}

async function tokenOf(user: string): Promise<string> {
  const response = await fetch('/_local/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user, scopes: ['Calendars.ReadWrite'] }),
  });
  return z.object({ access_token: z.string() }).parse(await response.json()).access_token;
}
