import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { myConversations } from '../../../src/application/conversation/my-conversations';
import { workplaceAs } from '../../adapters/connected';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { idOf } from '../../tenant/local-graph';
import { MAJA } from '../plan/plan-desk';

let tenant: RunningTenant;

everyTestBeginsWith(
  (fresh) => openRound(fresh, { employees: [MAJA], settings: { conceptVersion: 7 } }),
  (opened) => (tenant = opened),
);

test('a round with a form that is not known is not passed over: whoever is in it is told', async () => {
  expect(await myConversations(await workplaceAs(tenant, MAJA), idOf(tenant, MAJA))).toMatchObject({
    ok: false,
    failure: { code: 'unknown-concept', details: { message: 'forberedelse, version 7' } },
  });
});
