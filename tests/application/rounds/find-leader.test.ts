import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { leaderWith, moveToLeader, takeOut } from '../../../src/application/rounds/find-leader';
import { viewRound } from '../../../src/application/rounds/view-round';
import { confirmMyTeam } from '../../../src/application/rounds/confirm-my-team';
import { myTeams } from '../../../src/application/rounds/my-teams';
import type { Workplace } from '../../../src/application/ports/workplace';
import { membersToDecide, type Decision } from '../../../src/domain/round/team';
import { workplaceAs } from '../../adapters/connected';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { custodianOf, openRound, setUp } from '../../set-up-round';
import { idOf } from '../../tenant/local-graph';
import { valueIn } from './desk';

const HENRIK = 'henrik.oestergaard';
const ANNE = 'anne.bro';
const KEY = '2027-1';
const MAJA = '400774';

let tenant: RunningTenant;
let hr: Workplace;

everyTestBeginsWith(
  (fresh) =>
    openRound(fresh, {
      leaders: [HENRIK, ANNE],
      employees: ['maja.lindegaard', 'jonas.thygesen', 'jette.holmgaard'],
      confirmed: [],
    }),
  async (opened) => {
    tenant = opened;
    hr = await workplaceAs(tenant, 'mette.krog');
  },
);

async function confirmAs(account: string, decisions: Record<string, Decision> = {}): Promise<void> {
  const leader = await workplaceAs(tenant, account);
  const [asked] = valueIn(await myTeams(leader, idOf(tenant, account)));
  valueIn(await confirmMyTeam(leader, asked!.item, new Map(Object.entries(decisions))));
}

const sendBackMaja = () => confirmAs(HENRIK, { [MAJA]: { sentBack: 'other-leader' } });
const view = async () => valueIn(await viewRound(hr, KEY));

async function moveMaja(account: string) {
  const { item, sentBack } = await view();
  return moveToLeader(hr, item.settings, sentBack[0]!, idOf(tenant, account));
}

/** Whose population Maja stands in. */
const leadersOfMaja = async () =>
  (await view()).population
    ?.filter(({ employmentNumber }) => employmentNumber === MAJA)
    .map(({ leaderId }) => leaderId);

const stateOf = async (account: string) =>
  (await view()).leaders.find(({ leaderId }) => leaderId === idOf(tenant, account))?.state;

const namesAskedOf = async (account: string) => {
  const [asked] = valueIn(await myTeams(await workplaceAs(tenant, account), idOf(tenant, account)));
  return membersToDecide(asked!.item.team).map(({ name }) => name);
};

describe('the round as the MUS administrator sees it', () => {
  it('tells who has confirmed and who has not, by the leaders’ names', async () => {
    await confirmAs(HENRIK);
    const { leaders, people, sentBack } = await view();
    expect(
      leaders.map(({ leaderId, state, members }) => [people.get(leaderId)?.name, state, members]),
    ).toEqual([
      ['Anne Bro', 'asked', 1],
      ['Henrik Østergaard', 'confirmed', 2],
    ]);
    expect(sentBack).toEqual([]);
  });

  it('shows nobody else’s eyes the population or another’s team', async () => {
    await sendBackMaja();
    for (const account of ['jonas.thygesen', ANNE]) {
      const seen = await viewRound(await workplaceAs(tenant, account), KEY);
      expect(seen.ok ? [seen.value.leaders, seen.value.sentBack] : []).toEqual(seen.ok ? [[], []] : []);
      expect(JSON.stringify(seen)).not.toContain('Maja');
    }
  });
});

describe('somebody who was sent back', () => {
  it('is moved to a leader who has not answered yet, and who is asked', async () => {
    await sendBackMaja();
    expect((await view()).sentBack).toMatchObject([
      { reason: 'other-leader', member: { name: 'Maja Lindegaard' } },
    ]);
    valueIn(await moveMaja(ANNE));
    expect(await leadersOfMaja()).toEqual([idOf(tenant, ANNE)]);
    expect((await view()).sentBack).toEqual([]);
    expect(await namesAskedOf(ANNE)).toEqual(['Jette Holmgaard']);
    await setUp(custodianOf(tenant));
    expect(await namesAskedOf(ANNE)).toEqual(['Jette Holmgaard', 'Maja Lindegaard']);
  });

  it('is asked about even of a leader who has confirmed, and gets shells when that leader says yes', async () => {
    await confirmAs(ANNE);
    await sendBackMaja();
    valueIn(await moveMaja(ANNE));
    expect(await stateOf(ANNE)).toBe('not-asked');
    expect((await setUp(custodianOf(tenant))).rounds[0]!.shells).toBe(8);
    expect(await stateOf(ANNE)).toBe('asked');
    expect(await namesAskedOf(ANNE)).toEqual(['Maja Lindegaard']);
    await confirmAs(ANNE);
    expect((await setUp(custodianOf(tenant))).rounds[0]!.shells).toBe(12);
  });

  it('is proposed by the next run to a leader who had no team', async () => {
    await sendBackMaja();
    const found = valueIn(await leaderWith(hr, ' Jens.Overby@aasund.example '));
    expect(found.name).toBe('Jens Overby');
    valueIn(await moveMaja('jens.overby'));
    expect((await view()).leaders.find(({ leaderId }) => leaderId === found.id)?.state).toBe('not-asked');
    await setUp(custodianOf(tenant));
    expect(await namesAskedOf('jens.overby')).toEqual(['Maja Lindegaard']);
  });

  it.each([1, 2])('stays in the round when the moving is broken off at writing %i', async (writing) => {
    await sendBackMaja();
    tenant.faults.order([
      { match: 'PATCH *', times: writing - 1, latencyMilliseconds: 1 },
      { match: 'PATCH *', drop: true },
    ]);
    expect((await moveMaja(ANNE)).ok).toBe(false);
    expect(await leadersOfMaja()).not.toEqual([]);
    tenant.faults.clear();
    expect((await view()).sentBack).toHaveLength(1);
    valueIn(await moveMaja(ANNE));
    expect(await leadersOfMaja()).toEqual([idOf(tenant, ANNE)]);
    await setUp(custodianOf(tenant));
    expect(await namesAskedOf(ANNE)).toEqual(['Jette Holmgaard', 'Maja Lindegaard']);
  });

  it('is not moved to themselves', async () => {
    await sendBackMaja();
    expect(await moveMaja('maja.lindegaard')).toEqual({ ok: false, failure: { code: 'own-leader' } });
  });

  it('is taken out of the round, has no conversation, and no reason is kept', async () => {
    await confirmAs(HENRIK, { [MAJA]: { sentBack: 'left' } });
    const { item, sentBack } = await view();
    valueIn(await takeOut(hr, item.settings, sentBack[0]!));
    const { sentBack: rest, leaders } = await view();
    expect(rest).toEqual([]);
    expect(leaders.map(({ members }) => members)).toEqual([1, 1]);
    expect((await setUp(custodianOf(tenant))).rounds[0]!.shells).toBe(4);
    const henrik = await workplaceAs(tenant, HENRIK);
    const asked = valueIn(await myTeams(henrik, idOf(tenant, HENRIK)));
    expect(JSON.stringify(asked)).not.toContain('left');
  });

  it('is nobody’s to find but the MUS administrator’s', async () => {
    await sendBackMaja();
    const { item, sentBack } = await view();
    const anne = await workplaceAs(tenant, ANNE);
    expect((await moveToLeader(anne, item.settings, sentBack[0]!, idOf(tenant, ANNE))).ok).toBe(false);
    expect(await leadersOfMaja()).toEqual([idOf(tenant, HENRIK)]);
  });

  it('is found by an address that somebody has', async () => {
    expect(await leaderWith(hr, 'ingen@aasund.example')).toEqual({
      ok: false,
      failure: { code: 'unknown-leader' },
    });
  });
});
