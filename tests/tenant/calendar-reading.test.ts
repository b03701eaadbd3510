import type { RunningTenant } from '../../local-tenant/create-tenant';
import {
  attendee,
  book,
  DANISH_TIME,
  eventIn,
  KEY_PROPERTY,
  patch,
  type EventResource,
} from './calendar-calls';
import { errorOf, freshTenant, signedIn, valueOf, type Caller } from './local-graph';

let tenant: RunningTenant;
let henrik: Caller;

beforeAll(async () => {
  tenant = await freshTenant();
  henrik = await signedIn(tenant, 'henrik.oestergaard');
});

const danish = (dateTime: string) => ({ dateTime, timeZone: 'Romance Standard Time' });
const subjects = async (address: string) =>
  valueOf(await henrik.get(address, DANISH_TIME)).map(({ subject }) => subject);

describe('The wall time holds across the change of the clocks', () => {
  it.each([
    ['the Friday before spring', '2027-03-26T10:00:00', '2027-03-26T09:00:00.0000000'],
    ['the Monday after', '2027-03-29T10:00:00', '2027-03-29T08:00:00.0000000'],
    ['the Saturday before autumn', '2027-10-30T10:00:00', '2027-10-30T08:00:00.0000000'],
    ['the Monday after', '2027-11-01T10:00:00', '2027-11-01T09:00:00.0000000'],
    ['an hour that the clocks leap over', '2027-03-28T02:30:00', '2027-03-28T01:30:00.0000000'],
    ['the first of an hour that comes twice', '2027-10-31T02:30:00', '2027-10-31T00:30:00.0000000'],
  ])('on %s', async (_, wall, utc) => {
    const end = wall.replace(/T\d\d/, 'T12');
    const event = await book(henrik, { start: danish(wall), end: danish(end), attendees: [] });
    expect(event.start).toEqual({ dateTime: utc, timeZone: 'UTC' });
    const shown = eventIn(await henrik.get(`/me/events/${event.id}`, DANISH_TIME));
    if (!wall.includes('03-28')) expect(shown.start).toEqual(danish(`${wall}.0000000`));
    expect(shown.end).toEqual(danish(`${end}.0000000`));
  });

  it('and when a meeting is moved over it', async () => {
    const event = await book(henrik, {
      start: danish('2027-03-27T10:00:00'),
      end: danish('2027-03-27T11:00:00'),
    });
    const moved = { start: danish('2027-04-03T10:00:00'), end: danish('2027-04-03T11:00:00') };
    const shown = eventIn(await patch(henrik, event.id, moved, { headers: DANISH_TIME }));
    expect(shown.start).toEqual(danish('2027-04-03T10:00:00.0000000'));
  });
});

describe('A time zone', () => {
  it.each([
    'Romance Standard Time',
    'W. Europe Standard Time',
    'GMT Standard Time',
    'UTC',
    'Europe/Paris',
    'Europe/Berlin',
  ])('%s is understood', async (timeZone) => {
    const start = { dateTime: '2027-05-01T10:00', timeZone };
    const event = await book(henrik, {
      start,
      end: { ...start, dateTime: '2027-05-01T11:00' },
      attendees: [],
    });
    const shown = await henrik.get(`/me/events/${event.id}`, { Prefer: `outlook.timezone="${timeZone}"` });
    expect(eventIn(shown).start).toEqual({ dateTime: '2027-05-01T10:00:00.0000000', timeZone });
    expect(shown.headers.get('Preference-Applied')).toBe(`outlook.timezone="${timeZone}"`);
  });

  it('Europe/Copenhagen is refused, in a body and in a header', async () => {
    const error = {
      status: 400,
      code: 'TimeZoneNotSupportedException',
      message:
        "A valid TimeZone value must be specified. The following TimeZone value is not supported: 'Europe/Copenhagen'.",
    };
    const start = { dateTime: '2027-05-01T10:00:00', timeZone: 'Europe/Copenhagen' };
    expect(errorOf(await henrik.call('POST', '/me/events', { body: { start, end: start } }))).toEqual(error);
    const Prefer = 'outlook.timezone="Europe/Copenhagen"';
    expect(errorOf(await henrik.get('/me/events', { Prefer }))).toEqual(error);
  });

  it.each(['2027-05-01T10:00:00Z', '2027-02-30T10:00:00', 'tomorrow'])(
    'has no time like %s',
    async (dateTime) => {
      const body = { start: { dateTime, timeZone: 'UTC' }, end: { dateTime, timeZone: 'UTC' } };
      expect(await henrik.call('POST', '/me/events', { body })).toMatchObject({ status: 400 });
    },
  );
});

describe('A calendar is read', () => {
  const day = (number: number, hour: number) => danish(`2027-08-0${number}T${hour}:00:00`);
  let booked: EventResource[];

  beforeAll(async () => {
    booked = [];
    for (const [index, subject] of ['Første', 'Anden', 'Tredje'].entries()) {
      const id = subject === 'Anden' ? KEY_PROPERTY.toLowerCase().replace('string', 'String') : KEY_PROPERTY;
      booked.push(
        await book(henrik, {
          subject,
          start: day(index + 1, 10),
          end: day(index + 1, 11),
          attendees: subject === 'Tredje' ? [attendee('maja.lindegaard')] : [],
          singleValueExtendedProperties: [{ id, value: `4007${index}-2027-1` }],
        }),
      );
    }
  });

  it('as the events between two times', async () => {
    const view =
      '/me/calendarView?startDateTime=2027-08-01T08:30:00Z&endDateTime=2027-08-02T10:00:00%2B02:00';
    expect(await subjects(view)).toEqual(['Første']);
    expect(await subjects('/me/calendarView?startDateTime=2027-08-01&endDateTime=2027-08-04')).toEqual([
      'Første',
      'Anden',
      'Tredje',
    ]);
  });

  it('only when both times are said', async () => {
    expect(errorOf(await henrik.get('/me/calendarView?startDateTime=2027-08-01'))).toEqual({
      status: 400,
      code: 'ErrorInvalidParameter',
      message:
        'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
    });
    const years = '/me/calendarView?startDateTime=2027-01-01&endDateTime=2033-01-01';
    expect(errorOf(await henrik.get(years))).toMatchObject({ status: 400, code: 'ErrorInvalidRequest' });
  });

  it.each([
    ["start/dateTime ge '2027-08-02T10:00' and start/dateTime le '2027-08-03T10:00'", ['Anden', 'Tredje']],
    ["start/dateTime gt '2027-08-02T08:00:00Z' and end/dateTime lt '2027-08-03T12:00'", ['Tredje']],
    ["subject eq 'Anden'", ['Anden']],
    [
      `singleValueExtendedProperties/Any(ep: ep/id eq '${KEY_PROPERTY}' and ep/value eq '40072-2027-1')`,
      ['Tredje'],
    ],
    [`singleValueExtendedProperties/any(p:p/id eq '${KEY_PROPERTY}')`, ['Første', 'Tredje']],
    [
      `singleValueExtendedProperties/Any(ep: ep/id eq '${KEY_PROPERTY}' and startswith(ep/value, '4007')) and subject eq 'Første'`,
      ['Første'],
    ],
  ])('where %s', async (filter, expected) => {
    expect(
      await subjects(`/me/events?$orderby=start/dateTime&$filter=${encodeURIComponent(filter)}`),
    ).toEqual(expected);
  });

  it('also where an event carries no property, when the filter leaves that open', async () => {
    const [start, end] = [10, 11].map((hour) => danish(`2027-09-01T${hour}:00:00`));
    await book(henrik, { subject: 'Uden', start, end });
    const carries = `singleValueExtendedProperties/any(p:p/id eq '${KEY_PROPERTY}' and p/value eq '40072-2027-1')`;
    const where = (filter: string) =>
      subjects(`/me/events?$orderby=start/dateTime&$filter=${encodeURIComponent(filter)}`);
    expect(await where(`${carries} or subject eq 'Uden'`)).toEqual(['Tredje', 'Uden']);
    expect(await where(`not(${carries}) and subject eq 'Uden'`)).toEqual(['Uden']);
    expect(await where(`${carries} and subject eq 'Uden'`)).toEqual([]);
  });

  it.each([
    "body/content eq 'x'",
    "singleValueExtendedProperties/Any(ep: ep/value eq 'x')",
    "singleValueExtendedProperties/Any(ep: ep/id eq 'x'",
    "start/dateTime ge 'tomorrow'",
  ])('and not where %s', async (filter) => {
    const answer = await henrik.get(`/me/events?$filter=${encodeURIComponent(filter)}`);
    expect(errorOf(answer)).toMatchObject({ status: 400, code: 'ErrorInvalidUrlQueryFilter' });
  });

  it('page by page, with the members that were asked for', async () => {
    const first = await henrik.get(
      "/me/events?$select=subject&$top=2&$count=true&$orderby=start/dateTime desc&$filter=start/dateTime ge '2027-08-01T00:00' and start/dateTime lt '2027-09-01T00:00'",
    );
    expect(first.body).toMatchObject({
      '@odata.count': 3,
      value: [{ subject: 'Tredje' }, { subject: 'Anden' }],
    });
    expect(Object.keys(valueOf(first)[0]!).sort()).toEqual(['@odata.etag', 'id', 'subject']);
    const next = (first.body as Record<string, string>)['@odata.nextLink']!;
    expect(next).toContain('skip=2');
    const last = await henrik.get(next);
    expect(valueOf(last)).toMatchObject([{ subject: 'Første' }]);
    expect(last.body).not.toHaveProperty('@odata.nextLink');
  });

  it('ten at a time when nothing is said', async () => {
    expect(valueOf(await henrik.get('/me/events'))).toHaveLength(10);
  });

  it.each([
    '$search=x',
    '$skiptoken=1',
    '$select=shoeSize',
    '$orderby=location',
    '$top=1001',
    '$expand=calendar',
    '$skip=-1',
  ])('and refuses %s', async (option) => {
    expect(await henrik.get(`/me/events?${option}`)).toMatchObject({ status: 400 });
  });
});

it('The working hours of the own mailbox are read with their own scope', async () => {
  expect(await henrik.get('/me/mailboxSettings')).toMatchObject({ status: 403 });
  const reader = await signedIn(tenant, 'aage.oerum', { scopes: ['MailboxSettings.Read'] });
  expect((await reader.get('/me/mailboxSettings?$select=timeZone,workingHours')).body).toMatchObject({
    timeZone: 'Romance Standard Time',
    workingHours: { startTime: '08:00:00.0000000', timeZone: { name: 'Romance Standard Time' } },
  });
});
