import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { openConversation } from '../../../src/application/conversation/open-conversation';
import { teamConversations } from '../../../src/application/conversation/team-conversations';
import type { Workplace } from '../../../src/application/ports/workplace';
import { workplaceAs } from '../../adapters/connected';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { idOf } from '../../tenant/local-graph';
import { valueIn } from '../booking/booking-desk';
import { LEADER, MAJA, twoAtAPlan } from '../plan/plan-desk';
import { withoutTheProduct } from '../plan/tampering-desk';

let tenant: RunningTenant;
let leader: Workplace;

everyTestBeginsWith(
  (fresh) => openRound(fresh, { employees: [MAJA] }),
  async (opened) => {
    tenant = opened;
    leader = await workplaceAs(tenant, LEADER);
  },
);

/** Says by HTTP that the plan was made with another form, as either of the two could. */
async function claim(conceptKey: string, conceptVersion: number): Promise<string> {
  await (await twoAtAPlan(tenant)).employee.writes({ 'goal.a1.text': 'Lede et projekt' });
  const maja = await withoutTheProduct(tenant, MAJA);
  const plan = await maja.plan();
  const content = JSON.parse(plan.fields['PlanJson']!) as object;
  await maja.change(plan, { PlanJson: JSON.stringify({ ...content, conceptKey, conceptVersion }) });
  return valueIn(await teamConversations(leader, idOf(tenant, LEADER))).conversations[0]!.item.key;
}

const opens = (key: string) => openConversation(leader, idOf(tenant, LEADER), key);

test('which form it is, is said by the round, whatever somebody writes into a plan', async () => {
  const key = await claim('another-form', 99);
  expect(valueIn(await opens(key))?.conversation.concept).toMatchObject({ key: 'forberedelse', version: 1 });
});
