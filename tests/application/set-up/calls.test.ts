import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { verifySite } from '../../../src/application/set-up/verify-site';
import { confirmTeamOf, custodianOf, openRound, setUp } from '../../set-up-round';
import { newTenant } from '../../new-tenant';

/** With the lists of the round, which are made once. */
const MOST_CALLS_A_CONVERSATION = 3;

const LEADERS = ['henrik.oestergaard', 'zeynep.kaya', 'anne.bro', 'ellen.thorsager', 'lone.fabricius'];

let tenant: RunningTenant;

beforeAll(async () => {
  tenant = await newTenant();
});
beforeEach(() => tenant.reset('small'));
afterAll(() => tenant.close());

/** The calls that a run and a verification make, when this many have their conversations made by the run. */
async function callsWith(conversations: number): Promise<{ readonly run: number; readonly verify: number }> {
  const employees = LEADERS.flatMap((leader) => {
    const { id } = tenant.directory.find(`${leader}@${tenant.facts.domain}`)!;
    return tenant.directory.reportsOf(id).map(({ upn }) => upn.split('@')[0]!);
  }).slice(0, conversations);
  expect(employees).toHaveLength(conversations);
  const { members } = await openRound(tenant, { leaders: LEADERS, employees, confirmed: [] });
  const leaderIds = new Set(members.map(({ leaderId }) => leaderId));
  for (const leader of LEADERS)
    if (leaderIds.has(tenant.directory.find(`${leader}@${tenant.facts.domain}`)!.id))
      await confirmTeamOf(tenant, leader, '2027-1');
  const count = async (work: () => Promise<unknown>) => {
    tenant.recorder.clear();
    await work();
    return tenant.recorder.all().length;
  };
  const run = await count(() => setUp(custodianOf(tenant)));
  const verify = await count(async () => {
    const verified = await verifySite(custodianOf(tenant), () => undefined);
    expect(verified).toMatchObject({ ok: true, value: { deviations: [] } });
  });
  return { run, verify };
}

describe('the calls of the set-up', () => {
  it('are few for each conversation, whose items are made and locked together', async () => {
    const { run } = await callsWith(50);
    expect(run / 50).toBeLessThanOrEqual(MOST_CALLS_A_CONVERSATION);
  }, 60_000);

  it('grow no faster than the conversations when everything is verified', async () => {
    const few = await callsWith(25);
    tenant.reset('small');
    const many = await callsWith(50);
    expect(many.verify).toBeLessThanOrEqual(2 * few.verify);
    expect(many.verify).toBeLessThanOrEqual(50);
  }, 60_000);
});
