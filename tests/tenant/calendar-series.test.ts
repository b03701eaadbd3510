import type { RunningTenant } from '../../local-tenant/create-tenant';
import { attendee, conversation, DANISH_TIME, eventIn, patch } from './calendar-calls';
import { errorOf, freshTenant, signedIn, valueOf, type Caller } from './local-graph';

const danish = (dateTime: string) => ({ dateTime, timeZone: 'Romance Standard Time' });
/** April and May 2028: later than anything sown. */
const SPRING = 'startDateTime=2028-03-01T00:00:00Z&endDateTime=2028-06-01T00:00:00Z';

let tenant: RunningTenant;
let henrik: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  henrik = await signedIn(tenant, 'henrik.oestergaard');
});

const weekly = { type: 'weekly', interval: 1, daysOfWeek: ['friday'] };
const threeTimes = { type: 'numbered', startDate: '2028-03-17', numberOfOccurrences: 3 };

const series = (pattern: object, range: object, changes: object = {}) =>
  henrik.call('POST', '/me/events', {
    body: conversation({
      subject: 'Ugemøde',
      start: danish('2028-03-17T09:00:00'),
      end: danish('2028-03-17T10:00:00'),
      attendees: [],
      sensitivity: 'normal',
      recurrence: { pattern, range },
      ...changes,
    }),
  });

const seen = async () => valueOf(await henrik.get(`/me/calendarView?${SPRING}&$top=100`, DANISH_TIME));
const starts = (events: readonly Record<string, unknown>[]) =>
  events.map(({ start }) => (start as { dateTime: string }).dateTime.slice(0, 16));

describe('A series', () => {
  it('stands in the list of events as itself, and in the calendar as its occurrences', async () => {
    const master = eventIn(await series(weekly, threeTimes), 201);
    expect(master).toMatchObject({
      type: 'seriesMaster',
      seriesMasterId: null,
      recurrence: { pattern: { type: 'weekly' }, range: { recurrenceTimeZone: 'Romance Standard Time' } },
    });
    const listed = valueOf(await henrik.get("/me/events?$filter=subject eq 'Ugemøde'"));
    expect(listed).toMatchObject([{ id: master.id, type: 'seriesMaster' }]);
    const occurrences = await seen();
    expect(occurrences).toHaveLength(3);
    expect(new Set(occurrences.map(({ iCalUId }) => iCalUId)).size).toBe(3);
    for (const occurrence of occurrences)
      expect(occurrence).toMatchObject({ type: 'occurrence', seriesMasterId: master.id, recurrence: null });
  });

  it('keeps its time of day over the change of the clocks', async () => {
    await series(weekly, threeTimes);
    const occurrences = await seen();
    expect(starts(occurrences)).toEqual(['2028-03-17T09:00', '2028-03-24T09:00', '2028-03-31T09:00']);
    const utc = valueOf(await henrik.get(`/me/calendarView?${SPRING}`));
    expect(starts(utc)).toEqual(['2028-03-17T08:00', '2028-03-24T08:00', '2028-03-31T07:00']);
  });

  it.each([
    ['every other day', { type: 'daily', interval: 2 }, ['2028-03-17', '2028-03-19', '2028-03-21']],
    [
      'on two days of every other week',
      { type: 'weekly', interval: 2, daysOfWeek: ['monday', 'friday'], firstDayOfWeek: 'monday' },
      ['2028-03-17', '2028-03-27', '2028-03-31'],
    ],
    [
      'on a day of the month',
      { type: 'absoluteMonthly', interval: 1, dayOfMonth: 17 },
      ['2028-03-17', '2028-04-17', '2028-05-17'],
    ],
  ])('comes %s', async (_, pattern, dates) => {
    expect((await series(pattern, threeTimes)).status).toBe(201);
    expect(starts(await seen()).map((start) => start.slice(0, 10))).toEqual(dates);
  });

  it('ends on its last date', async () => {
    await series(weekly, { type: 'endDate', startDate: '2028-03-17', endDate: '2028-03-24' });
    expect(await seen()).toHaveLength(2);
  });

  it('makes its owner busy every time, for colleagues too', async () => {
    await series(weekly, { type: 'noEnd', startDate: '2028-03-17' });
    const maja = await signedIn(tenant, 'maja.lindegaard');
    const utc = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
    const answer = await maja.call('POST', '/me/calendar/getSchedule', {
      body: {
        schedules: ['henrik.oestergaard@aasund.example'],
        startTime: utc('2028-04-01T00:00:00'),
        endTime: utc('2028-04-22T00:00:00'),
      },
    });
    const [schedule] = valueOf(answer) as { scheduleItems: unknown[] }[];
    expect(schedule!.scheduleItems).toHaveLength(3);
  });

  it('gives its instances in a window', async () => {
    const master = eventIn(await series(weekly, threeTimes), 201);
    const window = 'startDateTime=2028-03-20T00:00:00Z&endDateTime=2028-04-01T00:00:00Z';
    const instances = valueOf(await henrik.get(`/me/events/${master.id}/instances?${window}`));
    expect(instances).toHaveLength(2);
    expect((await henrik.get(`/me/events/${master.id}/instances`)).status).toBe(400);
  });

  it('goes with its occurrences, and one of these goes alone', async () => {
    const master = eventIn(await series(weekly, threeTimes), 201);
    const [, second] = await seen();
    expect((await henrik.call('DELETE', `/me/events/${String(second!['id'])}`)).status).toBe(204);
    expect(await seen()).toHaveLength(2);
    expect((await henrik.call('DELETE', `/me/events/${master.id}`)).status).toBe(204);
    expect(await seen()).toEqual([]);
  });

  it.each([
    ['without a day of the week', { type: 'weekly', interval: 1 }, threeTimes],
    ['without a day of the month', { type: 'absoluteMonthly', interval: 1 }, threeTimes],
    ['that comes every no days', { type: 'daily', interval: 0 }, threeTimes],
    ['that comes no times', { type: 'daily', interval: 1 }, { ...threeTimes, numberOfOccurrences: 0 }],
    [
      'that ends before it begins',
      { type: 'daily', interval: 1 },
      { type: 'endDate', startDate: '2028-03-17', endDate: '2028-03-16' },
    ],
    [
      'in a zone that Graph does not know',
      { type: 'daily', interval: 1 },
      { ...threeTimes, recurrenceTimeZone: 'Europe/Copenhagen' },
    ],
  ])('%s is refused', async (_, pattern, range) => {
    expect((await series(pattern, range)).status).toBe(400);
  });

  it('is not changed here, nor is anybody invited to one: that is said', async () => {
    const guests = { attendees: [attendee('maja.lindegaard')] };
    expect(errorOf(await series(weekly, threeTimes, guests))).toMatchObject({ status: 501 });
    const master = eventIn(await series(weekly, threeTimes), 201);
    const [occurrence] = await seen();
    for (const id of [master.id, String(occurrence!['id'])])
      expect(errorOf(await patch(henrik, id, { subject: 'Nyt' }))).toMatchObject({ status: 501 });
  });
});

describe('The body of an event', () => {
  const body = async (Prefer?: string) => {
    const event = eventIn(
      await henrik.call('POST', '/me/events', {
        body: conversation({ body: { contentType: 'html', content: '<p>Link &amp; <b>tekst</b></p>' } }),
      }),
      201,
    );
    return henrik.get(`/me/events/${event.id}`, Prefer ? { Prefer } : {});
  };

  it('is HTML when nothing is said', async () => {
    const { contentType, content } = eventIn(await body()).body;
    expect(contentType).toBe('html');
    expect(content).toContain('<b>tekst</b>');
  });

  it('is text for whoever prefers that, and the answer says so', async () => {
    const answer = await body('outlook.body-content-type="text", outlook.timezone="Romance Standard Time"');
    expect(eventIn(answer).body).toEqual({ contentType: 'text', content: 'Link & tekst' });
    expect(answer.headers.get('Preference-Applied')).toContain('outlook.body-content-type="text"');
    expect(eventIn(answer).start.timeZone).toBe('Romance Standard Time');
  });

  it('is HTML also where it was written as text', async () => {
    const event = eventIn(
      await henrik.call('POST', '/me/events', {
        body: conversation({ body: { contentType: 'text', content: '1 < 2' } }),
      }),
      201,
    );
    const shown = eventIn(await henrik.get(`/me/events/${event.id}`)).body;
    expect(shown).toMatchObject({ contentType: 'html' });
    expect(shown.content).toContain('1 &lt; 2');
  });
});

describe('An event is found by its id across calendars', () => {
  it('in each calendar that it lies in, and in no other', async () => {
    const event = eventIn(await henrik.call('POST', '/me/events', { body: conversation() }), 201);
    const byUid = `/me/events?$filter=iCalUId eq '${event.iCalUId}'`;
    const maja = await signedIn(tenant, 'maja.lindegaard');
    const anne = await signedIn(tenant, 'anne.bro');
    expect(valueOf(await henrik.get(byUid))).toMatchObject([{ id: event.id }]);
    expect(valueOf(await maja.get(byUid))).toMatchObject([{ isOrganizer: false }]);
    expect(valueOf(await anne.get(byUid))).toEqual([]);
  });
});
