import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { confirmMyTeam } from '../../../src/application/rounds/confirm-my-team';
import { myTeams } from '../../../src/application/rounds/my-teams';
import { workplaceAs } from '../../adapters/connected';
import { openRound } from '../../set-up-round';
import { newTenant } from '../../new-tenant';

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
    const hr = await workplaceAs(tenant, 'mette.krog');
    const shorter = { ...item.team, members: item.team.members.slice(1) };
    expect((await hr.proposedTeams.write(item, shorter)).ok).toBe(true);
    const outcome = await confirmMyTeam(workplace, item, new Map());
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'changed', now: { team: { members: [{ name: shorter.members[0]!.name }] } } },
    });
  });

  it('writes nothing before the set-up has locked the team', async () => {
    const { workplace, asked } = await teamsOf('henrik.oestergaard');
    tenant.recorder.clear();
    const outcome = await confirmMyTeam(workplace, { ...asked[0]!.item, isReady: false }, new Map());
    expect(outcome).toEqual({ ok: false, failure: { code: 'not-ready' } });
    expect(tenant.recorder.all()).toEqual([]);
  });

  it('alone sees the team: an employee and another leader are asked about nothing', async () => {
    for (const account of ['maja.lindegaard', 'anne.bro']) expect((await teamsOf(account)).asked).toEqual([]);
  });
});
