import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { confirmMyTeam } from '../../../src/application/rounds/confirm-my-team';
import { myTeams } from '../../../src/application/rounds/my-teams';
import { workplaceAs } from '../../adapters/connected';
import { custodianOf, openRound, setUp } from '../../set-up-round';
import { newTenant } from '../../new-tenant';
import { valueIn } from './desk';

let tenant: RunningTenant;

beforeEach(async () => {
  tenant = await newTenant();
  await openRound(tenant, { employees: ['maja.lindegaard', 'jonas.thygesen'], confirmed: [] });
});
afterEach(() => tenant.close());

const teamsOf = async (account: string) => {
  const workplace = await workplaceAs(tenant, account);
  const { id } = tenant.directory.find(`${account}@aasund.example`)!;
  const asked = await myTeams(workplace, id);
  if (!asked.ok) throw new Error(JSON.stringify(asked.failure));
  return { workplace, asked: asked.value };
};

describe('a leader who is asked about the team', () => {
  it('confirms it, and whoever has no decision is in', async () => {
    const { workplace, asked } = await teamsOf('henrik.oestergaard');
    const [{ item }] = asked as [(typeof asked)[number]];
    const yasmin = item.team.members[0]!.employmentNumber;
    const outcome = await confirmMyTeam(workplace, item, new Map([[yasmin, 'taken-out']]));
    expect(outcome).toMatchObject({ ok: true, value: { team: { confirmedOn: '2027-02-01' } } });
    const again = await teamsOf('henrik.oestergaard');
    expect(again.asked[0]!.item.team.members.map(({ decision }) => decision)).toEqual(['taken-out', 'in']);
  });

  it('confirms once, though the answer to it was lost', async () => {
    const { workplace, asked } = await teamsOf('henrik.oestergaard');
    tenant.faults.order([{ match: 'PATCH *', drop: true, after: true, times: 1 }]);
    const outcome = await confirmMyTeam(workplace, asked[0]!.item, new Map());
    expect(outcome).toMatchObject({ ok: true, value: { team: { confirmedOn: '2027-02-01' } } });
  });

  it('is shown what HR changed meanwhile, and writes nothing over it', async () => {
    const { workplace, asked } = await teamsOf('henrik.oestergaard');
    const { item } = asked[0]!;
    const { population } = await workplaceAs(tenant, 'mette.krog');
    const kept = valueIn(await population.ofLeader(item.team.roundKey, item.team.leaderId))!;
    valueIn(await population.write(kept, kept.members.slice(1)));
    await setUp(custodianOf(tenant));
    const outcome = await confirmMyTeam(workplace, item, new Map());
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'changed', now: { team: { members: [{ name: kept.members[1]!.name }] } } },
    });
  });

  it('has the answer kept though the custodian’s run merges at the same time', async () => {
    const { workplace, asked } = await teamsOf('henrik.oestergaard');
    const { population } = await workplaceAs(tenant, 'mette.krog');
    const { roundKey, leaderId } = asked[0]!.item.team;
    const kept = valueIn(await population.ofLeader(roundKey, leaderId))!;
    valueIn(await population.write(kept, kept.members.slice(1)));
    const site = custodianOf(tenant);
    await setUp({
      ...site,
      updateItems: async (items) => {
        if (items.some(({ etag }) => etag !== undefined))
          valueIn(await confirmMyTeam(workplace, asked[0]!.item, new Map()));
        return site.updateItems(items);
      },
    });
    const [{ item }] = (await teamsOf('henrik.oestergaard')).asked as [(typeof asked)[number]];
    expect(item.team).toMatchObject({
      confirmedOn: '2027-02-01',
      members: [{ decision: 'in' }, { decision: 'in' }],
    });
    expect((await setUp(site)).rounds).toMatchObject([{ confirmedTeams: 1, shells: 4 }]);
  });

  it('alone sees the team: an employee and another leader are asked about nothing', async () => {
    for (const account of ['maja.lindegaard', 'anne.bro']) expect((await teamsOf(account)).asked).toEqual([]);
  });
});
