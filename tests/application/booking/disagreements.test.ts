import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { acceptTime } from '../../../src/application/booking/accept-time';
import { cancelConversation } from '../../../src/application/booking/cancel-conversation';
import { mendMeeting, type Mending } from '../../../src/application/booking/mend-meeting';
import { moveConversation } from '../../../src/application/booking/move-conversation';
import type { Disagreement } from '../../../src/domain/meeting/disagreement';
import type { TimeSpan } from '../../../src/domain/time/span';
import { workplaceAs } from '../../adapters/connected';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { signedIn, type Caller } from '../../tenant/local-graph';
import { asEmployee, book, deskOf, meetingsOf, valueIn, type Desk } from './booking-desk';

const LEADER = 'henrik.oestergaard';
const ASSISTANT = 'anne.bro';
const BIRGITTE = 'birgitte.sommer';
const IDA = 'ida.moerk';

let tenant: RunningTenant;
let desk: Desk;
let leader: Caller;
/** Where it stands, and where it can be moved. */
let time: TimeSpan;
let later: TimeSpan;

everyTestBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [BIRGITTE, 'maja.lindegaard'] });
    const at = await deskOf(fresh, LEADER);
    valueIn(await book(at, BIRGITTE, await at.firstTime(BIRGITTE)));
  },
  async (opened) => {
    tenant = opened;
    desk = await deskOf(tenant, LEADER);
    leader = await signedIn(tenant, LEADER);
    const { booking } = await desk.conversationOf(BIRGITTE);
    time = { start: booking!.start, end: booking!.end };
    const free = await desk.timesFor(BIRGITTE);
    const { start, end } = free.find((slot) => slot.start > time.end)!;
    later = { start, end };
    tenant.recorder.clear();
  },
);

const addressOf = (account: string) => `${account}@aasund.example`;
const guest = (account: string, type = 'required') => ({
  type,
  emailAddress: {
    address: addressOf(account),
    name: tenant.directory.find(addressOf(account))!.user.displayName,
  },
});
const utc = (instant: string) => ({ dateTime: instant.slice(0, 19), timeZone: 'UTC' });
const at = ({ start, end }: TimeSpan) => ({ start: utc(start), end: utc(end) });

const eventOf = async (account: string) => (await meetingsOf(tenant, account))[0]!;
const guestsOf = async () =>
  ((await eventOf(LEADER))['attendees'] as { emailAddress: { address: string } }[]).map(
    ({ emailAddress: { address } }) => address,
  );

/** What somebody does to the meeting in Outlook, on a phone or for the leader. */
async function inOutlook(change: object, caller = leader, whose = '/me'): Promise<void> {
  const { id } = await eventOf(LEADER);
  const changed = await caller.call('PATCH', `${whose}/events/${String(id)}`, { body: change });
  expect(changed.status).toBe(200);
}

const told = async (): Promise<readonly Disagreement[]> =>
  (await desk.conversationOf(BIRGITTE)).disagreements;
const toldKinds = async () => (await told()).map(({ kind }) => kind);
const toldEmployee = async () => (await asEmployee(tenant, BIRGITTE)).disagreements;

const mend = async (mending: Mending) =>
  mendMeeting(desk.workplace, await desk.conversationOf(BIRGITTE), mending);

it('Nothing is told where nothing differs, and nothing more is asked of Microsoft 365', async () => {
  tenant.recorder.clear();
  expect(await told()).toEqual([]);
  expect(tenant.recorder.all()).toHaveLength(1);
  expect(await toldEmployee()).toEqual([]);
});

describe('A meeting that is moved in Outlook', () => {
  it('is told until the leader has read it, also after it is recorded', async () => {
    await inOutlook(at(later));
    const moved = [{ kind: 'moved', from: time, to: later }];
    expect(await told()).toEqual(moved);
    await desk.reopen();
    await desk.reopen();
    expect((await desk.conversationOf(BIRGITTE)).item.records.leader.booking.latest).toMatchObject(later);
    expect(await told()).toEqual(moved);
    valueIn(await mend({ way: 'read-move', to: later }));
    expect(await told()).toEqual([]);
    await desk.reopen();
    expect(await told()).toEqual([]);
  });

  it('brings the conversation up among what the leader is asked', async () => {
    expect((await desk.conversationOf(BIRGITTE)).step.group).toBe('waiting');
    await inOutlook(at(later));
    expect((await desk.conversationOf(BIRGITTE)).step.group).toBe('needs-you');
  });

  it('is told to the employee until the new time is answered', async () => {
    await inOutlook(at(later));
    await desk.reopen();
    expect(await toldEmployee()).toEqual([{ kind: 'moved', from: time, to: later }]);
    valueIn(await acceptTime(await workplaceAs(tenant, BIRGITTE), await asEmployee(tenant, BIRGITTE)));
    expect(await toldEmployee()).toEqual([]);
    expect(await toldKinds()).toEqual(['moved']);
  });

  it('is moved back', async () => {
    await inOutlook(at(later));
    await desk.reopen();
    valueIn(await moveConversation(desk.workplace, desk.self, await desk.conversationOf(BIRGITTE), time));
    expect(await told()).toEqual([]);
    expect((await desk.conversationOf(BIRGITTE)).booking).toMatchObject(time);
  });

  it('is not taken for read when it was moved once more meanwhile', async () => {
    await inOutlook(at(later));
    await desk.reopen();
    const seen = await desk.conversationOf(BIRGITTE);
    await inOutlook(at(time));
    await inOutlook(at({ ...later, end: `${later.end.slice(0, 14)}45:00Z` }));
    const read = await mendMeeting(desk.workplace, seen, { way: 'read-move', to: later });
    expect(read).toEqual({ ok: false, failure: { code: 'changed' } });
  });

  it('is told when an assistant has moved it for the leader', async () => {
    await leader.call('POST', '/me/calendar/calendarPermissions', {
      body: {
        emailAddress: { address: addressOf(ASSISTANT), name: 'Anne Bro' },
        role: 'delegateWithPrivateEventAccess',
      },
    });
    const anne = await signedIn(tenant, ASSISTANT, { scopes: ['Calendars.ReadWrite.Shared'] });
    await inOutlook(at(later), anne, `/users/${addressOf(LEADER)}`);
    expect(await told()).toEqual([{ kind: 'moved', from: time, to: later }]);
    expect(await toldEmployee()).toEqual([{ kind: 'moved', from: time, to: later }]);
  });

  it('is none when the product has moved it', async () => {
    valueIn(await moveConversation(desk.workplace, desk.self, await desk.conversationOf(BIRGITTE), later));
    await desk.reopen();
    expect(await told()).toEqual([]);
    expect(await toldEmployee()).toEqual([]);
  });
});

describe('A meeting that is taken out of the calendar', () => {
  it.each(['cancel', 'delete'])(
    'by %s is told to both, until the leader calls it off or books anew',
    async (how) => {
      const { id } = await eventOf(LEADER);
      if (how === 'cancel') await leader.call('POST', `/me/events/${String(id)}/cancel`, { body: {} });
      else await leader.call('DELETE', `/me/events/${String(id)}`);
      expect(await told()).toEqual([{ kind: 'gone', was: time, isByHand: false }]);
      expect(await toldEmployee()).toEqual([{ kind: 'gone', was: time, isByHand: false }]);
      await desk.reopen();
      expect(await toldKinds()).toEqual(['gone']);
      valueIn(await cancelConversation(desk.workplace, await desk.conversationOf(BIRGITTE)));
      expect(await told()).toEqual([]);
      expect(await toldEmployee()).toEqual([]);
      valueIn(await book(desk, BIRGITTE, later));
      expect(await told()).toEqual([]);
      expect(await meetingsOf(tenant, BIRGITTE)).toHaveLength(1);
    },
  );
});

describe('An invitation that others were put into', () => {
  beforeEach(async () => {
    // Exchange tells those who were there before only when something besides the list has changed.
    await inOutlook({ attendees: [guest(IDA), guest(BIRGITTE)], location: { displayName: 'Engen' } });
  });

  it('is told to both, and the employee’s answer is the employee’s', async () => {
    const people = [expect.objectContaining({ name: 'Ida Mørk', address: addressOf(IDA) })];
    expect(await told()).toEqual([{ kind: 'others-invited', people }]);
    expect(await toldEmployee()).toEqual([{ kind: 'others-invited', people }]);
    const ida = await signedIn(tenant, IDA);
    const { id } = await eventOf(IDA);
    await ida.call('POST', `/me/events/${String(id)}/decline`, { body: {} });
    expect((await desk.conversationOf(BIRGITTE)).booking?.response).toBe('none');
  });

  it('is put right by taking them out, and nobody else', async () => {
    const [others] = await told();
    await inOutlook({ attendees: [guest(IDA), guest(BIRGITTE), guest('ellen.thorsager', 'optional')] });
    if (others?.kind !== 'others-invited') throw new Error('Nobody is told of.');
    valueIn(await mend({ way: 'uninvite', people: others.people }));
    expect(await guestsOf()).toEqual([addressOf(BIRGITTE), addressOf('ellen.thorsager')]);
    expect(await meetingsOf(tenant, IDA)).toEqual([]);
    expect(await meetingsOf(tenant, BIRGITTE)).toHaveLength(1);
  });

  it('is as it should be once the leader has said that they belong there', async () => {
    const [others] = await told();
    if (others?.kind !== 'others-invited') throw new Error('Nobody is told of.');
    valueIn(await mend({ way: 'keep-others', people: others.people }));
    expect(await told()).toEqual([]);
    expect(await guestsOf()).toEqual([addressOf(IDA), addressOf(BIRGITTE)]);
    // Whoever is talked with may know all the same.
    expect((await toldEmployee()).map(({ kind }) => kind)).toEqual(['others-invited']);
  });
});

it('A room in the invitation is nobody', async () => {
  const room = { type: 'resource', emailAddress: { address: 'engen@aasund.example', name: 'Engen' } };
  await inOutlook({ attendees: [room, guest(BIRGITTE)] });
  expect(await told()).toEqual([]);
  expect(await toldEmployee()).toEqual([]);
});

describe('An invitation without the employee', () => {
  it('is told, and sent anew at a press', async () => {
    await inOutlook({ attendees: [] });
    expect(await toldKinds()).toEqual(['not-invited']);
    valueIn(await mend({ way: 'invite' }));
    expect(await told()).toEqual([]);
    expect(await guestsOf()).toEqual([addressOf(BIRGITTE)]);
    expect(await meetingsOf(tenant, BIRGITTE)).toHaveLength(1);
  });

  it('that has gone to another is told as both, for one call more', async () => {
    await inOutlook({ attendees: [guest(IDA)] });
    tenant.recorder.clear();
    expect(await toldKinds()).toEqual(['not-invited', 'others-invited']);
    expect(tenant.recorder.all().length).toBeLessThanOrEqual(2);
  });

  it('is none where Exchange has another name for the same address', async () => {
    const { emailAddress, type } = guest(BIRGITTE);
    await inOutlook({
      attendees: [guest(IDA), { type, emailAddress: { ...emailAddress, name: 'Sommer, Birgitte' } }],
    });
    expect(await toldKinds()).toEqual(['others-invited']);
  });
});

describe('A meeting that shows more than the time', () => {
  it('by its subject is told, and made neutral in both calendars', async () => {
    await inOutlook({ subject: 'MUS: dit sygefravær' });
    expect(await told()).toEqual([{ kind: 'subject', subject: 'MUS: dit sygefravær' }]);
    expect(await meetingsOf(tenant, BIRGITTE)).toEqual([]);
    valueIn(await mend({ way: 'make-neutral' }));
    expect(await told()).toEqual([]);
    expect(await meetingsOf(tenant, BIRGITTE)).toHaveLength(1);
  });

  it('by not being private is told, and made private in both calendars', async () => {
    await inOutlook({ sensitivity: 'normal' });
    expect(await told()).toEqual([{ kind: 'not-private' }]);
    valueIn(await mend({ way: 'make-private' }));
    expect(await told()).toEqual([]);
    expect(await eventOf(BIRGITTE)).toMatchObject({ sensitivity: 'private' });
  });
});

it('All at once is told all at once', async () => {
  await inOutlook({
    ...at(later),
    ...{ subject: 'Samtale om løn', sensitivity: 'normal', attendees: [guest(IDA), guest(BIRGITTE)] },
  });
  expect(await toldKinds()).toEqual(['moved', 'others-invited', 'not-private', 'subject']);
});

it('What the leader presses changes no event but the conversation’s own', async () => {
  const own = await leader.call('POST', '/me/events', { body: { subject: 'Direktionsmøde', ...at(later) } });
  const { id } = await eventOf(LEADER);
  await leader.call('DELETE', `/me/events/${String(id)}`);
  for (const way of ['make-neutral', 'make-private', 'invite'] as const) {
    expect(await mend({ way })).toEqual({ ok: false, failure: { code: 'not-there' } });
  }
  const { id: ownId } = own.body as { id: string };
  expect((await leader.get(`/me/events/${ownId}`)).body).toMatchObject({
    ...{ subject: 'Direktionsmøde', sensitivity: 'normal', attendees: [] },
  });
});
