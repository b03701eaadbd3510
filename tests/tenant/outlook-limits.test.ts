import type { RunningTenant } from '../../local-tenant/create-tenant';
import { graphCalendar } from '../../src/adapters/microsoft365/calendar';
import { graphDirectory } from '../../src/adapters/microsoft365/directory';
import { connectGraph } from '../../src/adapters/microsoft365/graph';
import { success } from '../../src/domain/base/result';
import { act, attendee, book, conversation, copyFor } from './calendar-calls';
import { control, errorOf, freshTenant, signedIn, valueOf, type Answer, type Caller } from './local-graph';

const CALENDAR = '/me/calendarView?startDateTime=2027-03-01&endDateTime=2027-03-02';

let tenant: RunningTenant;
let henrik: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  tenant.clock.set('2027-02-01T08:00:01Z');
  henrik = await signedIn(tenant, 'henrik.oestergaard');
});

const limit = (scale = 1) => control(tenant, 'POST', '/limits', { scale });
const together = (count: number, address = CALENDAR) =>
  Promise.all(Array.from({ length: count }, () => henrik.get(address)));
const statuses = (answers: readonly { readonly status: number }[]) => answers.map(({ status }) => status);
const batchOf = (count: number, url = CALENDAR) =>
  henrik.call('POST', '/$batch', {
    body: {
      requests: Array.from({ length: count }, (_, index) => ({ id: String(index), method: 'GET', url })),
    },
  });
const partsOf = ({ body }: Answer) =>
  (body as { responses: { status: number; headers: Record<string, string> }[] }).responses;

describe('An application in one mailbox', () => {
  it('has four requests under way and is refused a fifth, until one of them is done', async () => {
    await limit();
    const answers = await together(5);
    expect(statuses(answers).toSorted()).toEqual([200, 200, 200, 200, 429]);
    const refused = answers.find(({ status }) => status === 429)!;
    expect(errorOf(refused)).toEqual({
      status: 429,
      code: 'ApplicationThrottled',
      message: 'Application is over its MailboxConcurrency limit.',
    });
    expect(refused.headers.get('Retry-After')).toBe('1');
    expect(statuses(await together(4))).toEqual([200, 200, 200, 200]);
  });

  it('is not in the way of another mailbox, and requests to other services are not counted', async () => {
    await limit();
    const maja = await signedIn(tenant, 'maja.lindegaard');
    const own = await Promise.all([together(4), maja.get(CALENDAR)]);
    expect(own[1].status).toBe(200);
    expect(statuses(await together(8, '/me'))).not.toContain(429);
  });

  it('may ask 20 things of it in a batch, which Graph hands on four at a time', async () => {
    await limit();
    expect(new Set(statuses(partsOf(await batchOf(20))))).toEqual(new Set([200]));
  });

  it('is refused single parts of a batch while something else is under way', async () => {
    await limit();
    const [batch, alone] = await Promise.all([batchOf(4), together(2)]);
    const refused = [...partsOf(batch), ...alone].filter(({ status }) => status === 429);
    expect(batch.status).toBe(200);
    expect(refused).toHaveLength(2);
  });

  it('asks no more than 10,000 times in ten minutes, scaled', async () => {
    await limit(3 / 10_000);
    for (let call = 0; call < 3; call += 1) expect((await henrik.get(CALENDAR)).status).toBe(200);
    const refused = await henrik.get(CALENDAR);
    expect(errorOf(refused)).toMatchObject({ status: 429, code: 'ApplicationThrottled' });
    const wait = Number(refused.headers.get('Retry-After'));
    expect(wait).toBeGreaterThan(500);
    tenant.clock.set(new Date(tenant.clock.now() + wait * 1000).toISOString());
    expect((await henrik.get(CALENDAR)).status).toBe(200);
  });

  it('is not held back when nothing is limited', async () => {
    expect(statuses(await together(8))).not.toContain(429);
  });
});

describe('A mailbox sends its mails', () => {
  /** Three mails a minute. */
  const three = () => limit(3 / 30);

  it('of invitations up to the limit of the minute, and the next meeting is not made', async () => {
    await three();
    for (let booked = 0; booked < 3; booked += 1) await book(henrik);
    const refused = await henrik.call('POST', '/me/events', { body: conversation({ subject: 'Fjerde' }) });
    expect(errorOf(refused)).toMatchObject({ status: 429, code: 'ApplicationThrottled' });
    const wait = Number(refused.headers.get('Retry-After'));
    expect(wait).toBeGreaterThan(50);
    expect(valueOf(await henrik.get("/me/events?$filter=subject eq 'Fjerde'"))).toEqual([]);
    tenant.clock.set(new Date(tenant.clock.now() + wait * 1000).toISOString());
    await book(henrik, { subject: 'Fjerde' });
    expect(valueOf(await henrik.get("/me/events?$filter=subject eq 'Fjerde'"))).toHaveLength(1);
  });

  it('counting each who is invited, told and cancelled, and no event without guests', async () => {
    await three();
    for (let made = 0; made < 5; made += 1) await book(henrik, { attendees: [] });
    const meeting = await book(henrik, { attendees: [attendee('maja.lindegaard'), attendee('anne.bro')] });
    expect(errorOf(await act(henrik, meeting.id, 'cancel'))).toMatchObject({ status: 429 });
    expect((await henrik.get(`/me/events/${meeting.id}`)).status).toBe(200);
  });

  it('each on its own: who answers spends the own ones', async () => {
    await three();
    const maja = await signedIn(tenant, 'maja.lindegaard');
    for (let booked = 0; booked < 3; booked += 1) {
      const meeting = await book(henrik);
      expect((await act(maja, (await copyFor(maja, meeting))!.id, 'accept')).status).toBe(202);
    }
  });
});

/** As the product speaks for Henrik. */
const productsGraph = () =>
  connectGraph({
    accessToken: () => Promise.resolve(success(henrik.token)),
    origins: {},
    fetch: (input, init) => tenant.fetch(new Request(input, init)),
  });

it('The product is told how long to wait when the mails of the minute are spent, and nothing is booked', async () => {
  await limit(1 / 30);
  const meeting = await book(henrik);
  const moved = await graphCalendar(productsGraph()).move(meeting.id, {
    start: '2027-03-08T09:00',
    end: '2027-03-08T10:00',
  });
  expect(moved).toMatchObject({
    ok: false,
    failure: { code: 'busy', details: { status: 429, serviceCode: 'ApplicationThrottled' } },
  });
  if (moved.ok || moved.failure.code !== 'busy') throw new Error('not refused');
  expect(moved.failure.retryAfterSeconds).toBeGreaterThan(50);
  expect((await henrik.get(`/me/events/${meeting.id}`)).body).toMatchObject({ start: meeting.start });
});

it('The product’s own calls stay within Microsoft’s limits', async () => {
  await limit();
  const graph = productsGraph();
  const people = await graphDirectory(graph, '').selfAndReports();
  if (!people.ok) throw new Error(people.failure.code);
  const { reports } = people.value;
  const period = { start: '2027-03-01T00:00:00.000Z', end: '2027-06-01T00:00:00.000Z' };
  const photos = await graphDirectory(graph, '').photosOf(reports.map(({ id }) => id));
  const schedules = await graphCalendar(graph).schedules(
    reports.flatMap(({ mail }) => mail ?? []),
    period,
  );
  expect([photos.ok, schedules.ok]).toEqual([true, true]);
  expect(tenant.recorder.all().filter(({ status }) => status === 429)).toEqual([]);
});
