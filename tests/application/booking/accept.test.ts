import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { acceptTime } from '../../../src/application/booking/accept-time';
import type { EmployeeConversation } from '../../../src/application/conversation/seen-conversation';
import { moveConversation } from '../../../src/application/booking/move-conversation';
import { cancelConversation } from '../../../src/application/booking/cancel-conversation';
import { workplaceAs } from '../../adapters/connected';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { signedIn } from '../../tenant/local-graph';
import { withoutWaiting } from '../../without-waiting';
import { asEmployee, book, deskOf, meetingsOf, valueIn, type Desk } from './booking-desk';

const LEADER = 'henrik.oestergaard';
const BIRGITTE = 'birgitte.sommer';

let tenant: RunningTenant;
let desk: Desk;
let seen: EmployeeConversation;

everyTestBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [BIRGITTE] });
    const leader = await deskOf(fresh, LEADER);
    valueIn(await book(leader, BIRGITTE, await leader.firstTime(BIRGITTE)));
  },
  async (opened) => {
    tenant = opened;
    desk = await deskOf(tenant, LEADER);
    seen = await asEmployee(tenant, BIRGITTE);
  },
);

const accept = async (conversation = seen) => acceptTime(await workplaceAs(tenant, BIRGITTE), conversation);

const answerTold = async () => (await desk.conversationOf(BIRGITTE)).booking?.response;

const sent = () => tenant.recorder.all().filter(({ url }) => url.endsWith('/accept')).length;

async function decline(): Promise<void> {
  const birgitte = await signedIn(tenant, BIRGITTE);
  const [copy] = await meetingsOf(tenant, BIRGITTE);
  expect(
    (await birgitte.call('POST', `/me/events/${String(copy!['id'])}/decline`, { body: {} })).status,
  ).toBe(202);
}

describe('The time', () => {
  it('is accepted, and the leader sees it', async () => {
    expect(await accept()).toEqual({ ok: true, value: undefined });
    expect(await answerTold()).toBe('accepted');
    expect((await asEmployee(tenant, BIRGITTE)).booking?.response).toBe('accepted');
  });

  it('is accepted once, however often it is pressed', async () => {
    tenant.recorder.clear();
    valueIn(await accept());
    valueIn(await accept());
    expect(sent()).toBe(1);
  });

  it('is not accepted when the leader has moved it meanwhile', async () => {
    const [, later] = await desk.timesFor(BIRGITTE);
    valueIn(await moveConversation(desk.workplace, desk.self, await desk.conversationOf(BIRGITTE), later!));
    expect(await accept()).toEqual({ ok: false, failure: { code: 'changed' } });
    expect(await answerTold()).toBe('none');
  });

  it('is not accepted when the leader has called it off meanwhile', async () => {
    valueIn(await cancelConversation(desk.workplace, await desk.conversationOf(BIRGITTE)));
    expect(await accept()).toEqual({ ok: false, failure: { code: 'not-there' } });
  });

  it('is not accepted when another has called the meeting that the record names', async () => {
    const anne = await signedIn(tenant, 'anne.bro');
    const { start, end } = seen.booking!;
    const utc = (instant: string) => ({ dateTime: instant.slice(0, 19), timeZone: 'UTC' });
    const made = await anne.call('POST', '/me/events', {
      body: {
        ...{ subject: 'MUS', start: utc(start), end: utc(end) },
        attendees: [{ type: 'required', emailAddress: { address: `${BIRGITTE}@aasund.example` } }],
      },
    });
    const { iCalUId } = made.body as { iCalUId: string };
    const led = { ...seen, booking: { ...seen.booking!, iCalUId } };
    expect(await accept(led)).toEqual({ ok: false, failure: { code: 'not-there' } });
    expect(sent()).toBe(0);
  });

  describe('that was declined', () => {
    it('is gone from the calendar, and cannot be accepted there', async () => {
      await decline();
      const declined = await asEmployee(tenant, BIRGITTE);
      expect(declined).toMatchObject({ course: { declined: true }, booking: { response: 'declined' } });
      expect(declined.booking?.eventId).toBeUndefined();
      expect(await accept(declined)).toEqual({ ok: false, failure: { code: 'not-there' } });
    });

    it('is accepted after all where Outlook keeps what was declined', async () => {
      tenant.unkind.set({ declinedKept: true });
      await decline();
      const declined = await asEmployee(tenant, BIRGITTE);
      expect(declined.course.declined).toBe(true);
      expect(await answerTold()).toBe('declined');
      valueIn(await accept(declined));
      expect(await answerTold()).toBe('accepted');
      expect((await asEmployee(tenant, BIRGITTE)).course.declined).toBe(false);
    });
  });
});

describe('When Microsoft 365 fails once', () => {
  beforeEach(withoutWaiting);
  afterEach(() => jest.restoreAllMocks());

  const failures = [
    ['a dropped connection', { drop: true }],
    ['429', { status: 429, retryAfterSeconds: 60 }],
    ['504', { status: 504 }],
  ] as const;

  it.each(
    failures.flatMap(([name, fault]) =>
      ['GET /v1.0/me/events*', 'POST /v1.0/me/events/*/accept'].flatMap((match) =>
        [false, true].map((after) => ({ name, fault, match, after })),
      ),
    ),
  )('$match meets $name (after its effect: $after), and a second press at most accepts', async (order) => {
    const { match, fault, after } = order;
    tenant.faults.order([{ match, times: 1, after, ...fault }]);
    const first = await accept();
    if (!first.ok) valueIn(await accept());
    expect(await answerTold()).toBe('accepted');
    tenant.recorder.clear();
    valueIn(await accept());
    expect(sent()).toBe(0);
  });
});
