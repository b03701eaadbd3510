import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { myConversations } from '../../../src/application/conversation/my-conversations';
import { setupList } from '../../../src/storage/list-definitions';
import { setUpSite } from '../../../src/application/set-up/set-up-site';
import { workplaceAs } from '../../adapters/connected';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { custodianOf, openRound } from '../../set-up-round';
import { idOf } from '../../tenant/local-graph';
import { MAJA } from '../plan/plan-desk';

let tenant: RunningTenant;

everyTestBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [MAJA] });
    changeForm(fresh);
  },
  (opened) => (tenant = opened),
);

/** HR writes a version that this product does not have. */
function changeForm({ sites, lists, items, facts }: RunningTenant): void {
  const site = sites.findByPath(facts.sharePointHost, facts.sitePath)!;
  const list = lists.find(site.id, setupList.displayName)!;
  const [item] = items.having(list.id, 'SetupKey', '2027-1').filter(isRound);
  const SetupJson = JSON.stringify({ ...JSON.parse(String(item!.fields['SetupJson'])), conceptVersion: 7 });
  items.save(list, { ...item!, fields: { ...item!.fields, SetupJson } });
}

const isRound = ({ fields }: { readonly fields: Readonly<Record<string, unknown>> }) =>
  fields['SetupKind'] === 'round';

test('a round with a form that is not known is not passed over: whoever is in it is told', async () => {
  expect(await myConversations(await workplaceAs(tenant, MAJA), idOf(tenant, MAJA))).toMatchObject({
    ok: false,
    failure: { code: 'unknown-concept', details: { message: 'forberedelse, version 7' } },
  });
});

test('a round with a form that is not known is not set up: no card could say which one it is', async () => {
  const outcome = await setUpSite(custodianOf(tenant), {
    onProgress: () => undefined,
    isStopped: () => false,
  });
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'unknown-concept' } });
});
