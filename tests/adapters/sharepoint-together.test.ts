import type { RunningTenant } from '../../local-tenant/create-tenant';
import {
  connectSharePoint,
  type SharePoint,
  type SiteWork,
} from '../../src/adapters/microsoft365/sharepoint';
import { failed, success } from '../../src/domain/base/result';
import { control, freshTenant, signedIn } from '../tenant/local-graph';
import { withoutWaiting } from '../without-waiting';
import { asAPage, fetchOf } from './connected';

const SITE = 'https://aasund.sharepoint.com/sites/mus';
const LIST = 'Delt liste';
const SHAREPOINT = { resource: 'sharepoint', scopes: ['AllSites.FullControl'] } as const;

let tenant: RunningTenant;
let sharePoint: SharePoint;

beforeEach(async () => {
  tenant = await freshTenant();
  const { token } = await signedIn(tenant, 'rasmus.hedegaard', SHAREPOINT);
  sharePoint = connectSharePoint({
    site: SITE,
    accessToken: () => Promise.resolve(success(token)),
    origins: {},
    fetch: fetchOf(tenant),
  });
  await sharePoint(({ web }) => web.lists.add(LIST, '', 100));
  tenant.recorder.clear();
  withoutWaiting();
});

afterEach(() => jest.restoreAllMocks());

const order = (...faults: object[]) => control(tenant, 'POST', '/faults', faults);
const items: SiteWork<{ Title: string }[]> = ({ web }) =>
  web.lists.getByTitle(LIST).items.select('Title').top(500)();
const add =
  (title: string): SiteWork<{ Id: number }> =>
  ({ web }) =>
    web.lists.getByTitle(LIST).items.add({ Title: title });
const said = (text: RegExp) => expect.stringMatching(text) as string;
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
/** How many requests each call carried, in the order of the calls. */
const carried = () =>
  tenant.recorder
    .all()
    .map(({ url, requestBody }) =>
      url.endsWith('/_api/$batch') ? String(requestBody).split(' HTTP/1.1').length - 1 : 'alone',
    );
const titles = async () => {
  const answer = await sharePoint(items);
  return answer.ok ? answer.value.map(({ Title }) => Title) : [];
};

describe('Works done together in SharePoint', () => {
  it('go in one call, and each outcome stands at its place', async () => {
    const outcomes = await sharePoint.together<unknown>([
      add('Æbler og “pærer”\r\n--batch'),
      ({ web }) => web.lists.getByTitle('Findes ikke')(),
      ({ web }) => web.currentUser(),
      ({ web }) => web.lists.getByTitle(LIST).breakRoleInheritance(false, true),
    ]);
    expect(outcomes).toMatchObject([
      { ok: true, value: { Title: 'Æbler og “pærer”\r\n--batch' } },
      { ok: false, failure: { code: 'not-found', details: { status: 404, message: said(/exist/) } } },
      { ok: true, value: { Title: 'Rasmus Hedegaard' } },
      { ok: true },
    ]);
    expect(carried()).toEqual([4]);
  });

  it('keep pace when they take several steps, fewer than others, or longer', async () => {
    const outcomes = await sharePoint.together<unknown>([
      add('En'),
      async (site) => {
        const { Id } = await add('To')(site);
        const item = site.web.lists.getByTitle(LIST).items.getById(Id);
        await item.breakRoleInheritance(false, true);
        await Promise.all([item.roleAssignments(), item.update({ Title: 'Anden' })]);
      },
      async (site) => {
        const user = await site.web.ensureUser('maja.lindegaard@aasund.example');
        await new Promise((done) => setTimeout(done, 2000));
        return [user, await items(site)];
      },
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(carried()).toEqual([3, 2, 2]);
    expect(await titles()).toEqual(['En', 'Anden']);
  });

  it('are as many calls as SharePoint’s 100 a batch demand', async () => {
    const outcomes = await sharePoint.together(upTo(230).map((index) => add(`Nr. ${index}`)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(230);
    expect(carried()).toEqual([100, 100, 30]);
  });

  it('are split where they would be more than SharePoint reads of one batch', async () => {
    const outcomes = await sharePoint.together(
      upTo(30).map(
        (): SiteWork<unknown> =>
          ({ web }) =>
            web.ensureUser('ø'.repeat(40_000)),
      ),
    );
    expect(outcomes.every((one) => !one.ok && one.failure.code === 'not-found')).toBe(true);
    expect(carried()).toEqual([12, 12, 6]);
  });

  it.each([429, 503])('are asked again alone where they were put off with %i', async (status) => {
    await order({ match: 'POST *items', status, retryAfterSeconds: 3, times: 2 });
    const outcomes = await sharePoint.together(upTo(4).map((index) => add(`Nr. ${index}`)));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(carried()).toEqual([4, 2]);
    expect((await titles()).toSorted()).toEqual(['Nr. 0', 'Nr. 1', 'Nr. 2', 'Nr. 3']);
  });

  it('wait longer and longer where a page may not read how long SharePoint asks to wait', async () => {
    await order({ match: 'GET *currentuser', status: 429, retryAfterSeconds: 120, times: 4 });
    const { token } = await signedIn(tenant, 'rasmus.hedegaard', SHAREPOINT);
    const inAPage = connectSharePoint({
      site: SITE,
      accessToken: () => Promise.resolve(success(token)),
      origins: {},
      fetch: asAPage(fetchOf(tenant)),
    });
    expect((await inAPage(({ web }) => web.currentUser())).ok).toBe(true);
    const waits = jest.mocked(setTimeout).mock.calls.map(([, milliseconds = 0]) => milliseconds / 1000);
    expect(waits.filter((seconds) => seconds > 0)).toEqual([2, 8, 30, 120]);
  });

  it('wait for what was put off before their next step', async () => {
    await order({ match: 'GET *currentuser', status: 429, times: 1 });
    const twice: SiteWork<unknown> = async (site) => [await add('x')(site), await items(site)];
    const outcomes = await sharePoint.together<unknown>([({ web }) => web.currentUser(), twice]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect(carried()).toEqual([2, 2]);
  });

  it('are put off together', async () => {
    await order({ match: 'POST */_api/$batch', status: 429, times: 2 });
    expect(await sharePoint.together([add('En'), add('To')])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(carried()).toEqual([2, 2, 2]);
  });

  it('are busy where SharePoint asks for more than two minutes, or six times', async () => {
    await order(
      { match: 'GET *currentuser', status: 429, retryAfterSeconds: 121, times: 1 },
      { match: 'GET *items', status: 503, retryAfterSeconds: 1 },
    );
    const outcomes = await sharePoint.together<unknown>([({ web }) => web.currentUser(), items]);
    expect(outcomes).toMatchObject([
      { ok: false, failure: { code: 'busy' } },
      { ok: false, failure: { code: 'busy', details: { status: 503 } } },
    ]);
    expect(carried()).toEqual([2, 1, 1, 1, 1, 1]);
  });

  it('all fail with a batch that fails, those before it not', async () => {
    await order({ match: 'POST */_api/$batch', drop: true, after: true, skip: 1 });
    const outcomes = await sharePoint.together(upTo(201).map((index) => add(`Nr. ${index}`)));
    expect(outcomes.slice(0, 100).every(({ ok }) => ok)).toBe(true);
    expect(outcomes.slice(100).every((one) => !one.ok && one.failure.code === 'offline')).toBe(true);
    expect(carried()).toEqual([100, 100]);
  });

  it('say what SharePoint said of the batch', async () => {
    await order({ match: 'POST */_api/$batch', status: 403 });
    const forbidden = { ok: false, failure: { code: 'forbidden', details: { message: said(/denied/) } } };
    expect(await sharePoint.together([items, items])).toMatchObject([forbidden, forbidden]);
  });

  it('are not done at all without a token', async () => {
    const signedOut = connectSharePoint({
      site: SITE,
      accessToken: () => Promise.resolve(failed({ code: 'signed-out' })),
      origins: {},
      fetch: fetchOf(tenant),
    });
    const outcome = failed({ code: 'signed-out' });
    expect(await signedOut.together([items, items])).toEqual([outcome, outcome]);
    expect(await signedOut(items)).toEqual(outcome);
    expect(carried()).toEqual([]);
  });

  it('are not understood where an answer is missing', async () => {
    const short = connectSharePoint({
      site: SITE,
      accessToken: () => Promise.resolve(success('token')),
      origins: {},
      fetch: () =>
        Promise.resolve(
          new Response('--a--\r\n', { headers: { 'Content-Type': 'multipart/mixed; boundary=a' } }),
        ),
    });
    expect(await short.together([items])).toMatchObject([{ failure: { code: 'not-understood' } }]);
  });

  it('are none where there is nothing to do', async () => {
    expect(await sharePoint.together([])).toEqual([]);
    expect(carried()).toEqual([]);
  });
});
