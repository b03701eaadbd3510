import type { RunningTenant } from '../../local-tenant/create-tenant';
import { book, DANISH_TIME, patch } from './calendar-calls';
import { errorOf, freshTenant, signedIn, valueOf, type Answer, type Caller } from './local-graph';

const DELTA = '/me/calendarView/delta';
/** A Saturday, on which nothing is sown. */
const DAY = `${DELTA}?startDateTime=2027-03-06T00:00:00Z&endDateTime=2027-03-07T00:00:00Z`;

let tenant: RunningTenant;
let henrik: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  henrik = await signedIn(tenant, 'henrik.oestergaard');
});

const linkOf = ({ body }: Answer, kind: 'next' | 'delta') =>
  (body as Record<string, string>)[`@odata.${kind}Link`];
const subjects = (answer: Answer) => valueOf(answer).map(({ subject }) => subject);

/** Reads a round to its end. */
async function round(address: string, headers: Record<string, string> = {}) {
  const found: Record<string, unknown>[] = [];
  let answer = await henrik.get(address, headers);
  found.push(...valueOf(answer));
  for (let next = linkOf(answer, 'next'); next; next = linkOf(answer, 'next')) {
    answer = await henrik.get(next, headers);
    found.push(...valueOf(answer));
  }
  return { found, link: linkOf(answer, 'delta')! };
}

describe('The changes of a calendar', () => {
  it('begin with all that stands in the window, and then tell what was made and changed', async () => {
    const first = await book(henrik, { subject: 'Første', attendees: [] });
    const begun = await henrik.get(DAY, DANISH_TIME);
    expect(valueOf(begun)).toMatchObject([
      { subject: 'Første', start: { dateTime: '2027-03-06T10:00:00.0000000' } },
    ]);
    expect(subjects(await henrik.get(linkOf(begun, 'delta')!))).toEqual([]);
    await patch(henrik, first.id, { subject: 'Ændret' });
    await book(henrik, { subject: 'Anden', attendees: [] });
    const changed = await henrik.get(linkOf(begun, 'delta')!);
    expect(subjects(changed)).toEqual(['Ændret', 'Anden']);
    expect(subjects(await henrik.get(linkOf(changed, 'delta')!))).toEqual([]);
  });

  it('tell of what was deleted, and of what was moved out of the window, as removed', async () => {
    const [gone, moved] = [await book(henrik, { attendees: [] }), await book(henrik, { attendees: [] })];
    const { link } = await round(DAY);
    await henrik.call('DELETE', `/me/events/${gone.id}`);
    const away = (hour: number) => ({ dateTime: `2027-03-13T${hour}:00:00`, timeZone: 'UTC' });
    await patch(henrik, moved.id, { start: away(10), end: away(11) });
    expect((await round(link)).found).toEqual([
      { '@removed': { reason: 'deleted' }, id: gone.id },
      { '@removed': { reason: 'deleted' }, id: moved.id },
    ]);
  });

  it('tell of a colleague’s answer', async () => {
    const meeting = await book(henrik);
    const { link } = await round(DAY);
    const maja = await signedIn(tenant, 'maja.lindegaard');
    const [copy] = valueOf(await maja.get(`/me/events?$filter=iCalUId eq '${meeting.iCalUId}'`));
    await maja.call('POST', `/me/events/${String(copy!['id'])}/accept`, { body: {} });
    expect((await round(link)).found).toMatchObject([
      { id: meeting.id, attendees: [{ status: { response: 'accepted' } }] },
    ]);
  });

  it('come page by page, and what is written meanwhile comes in the next round', async () => {
    for (const subject of ['1', '2', '3']) await book(henrik, { subject, attendees: [] });
    const two = { Prefer: 'odata.maxpagesize=2' };
    const page = await henrik.get(DAY, two);
    expect(subjects(page)).toEqual(['1', '2']);
    await book(henrik, { subject: '4', attendees: [] });
    const { found, link } = await round(linkOf(page, 'next')!, two);
    const later = await round(link);
    expect([...found, ...later.found].map(({ subject }) => subject)).toContain('3');
    expect(later.found.map(({ subject }) => subject)).toEqual(['4']);
  });

  it('keep their ids when these are to stay', async () => {
    await book(henrik, { attendees: [] });
    const immutable = { Prefer: 'IdType="ImmutableId"' };
    const { found } = await round(DAY, immutable);
    expect((await henrik.get(`/me/events/${String(found[0]!['id'])}`, immutable)).status).toBe(200);
    expect(found[0]!['id']).not.toBe((await round(DAY)).found[0]!['id']);
  });

  it.each(['$select=subject', "$filter=subject eq 'x'", '$orderby=subject', '$expand=calendar', '$top=1'])(
    'take no %s',
    async (option) => {
      expect((await henrik.get(`${DAY}&${option}`)).status).toBe(400);
    },
  );

  it('need a window, or a token that was given out', async () => {
    expect(errorOf(await henrik.get(DELTA))).toMatchObject({ status: 400, code: 'ErrorInvalidParameter' });
    expect((await henrik.get(`${DELTA}?$deltatoken=nothing`)).status).toBe(400);
    const later = { window: { starts: 0, ends: 1 }, upTo: 1_000_000, after: 0 };
    const token = Buffer.from(JSON.stringify(later)).toString('base64url');
    expect((await henrik.get(`${DELTA}?$deltatoken=${token}`)).status).toBe(410);
  });
});
