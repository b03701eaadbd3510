import type { RunningTenant } from '../../local-tenant/create-tenant';
import { whoChanged } from '../../src/application/plan/who-changed';
import type { Place } from '../../src/storage/card';
import { sheetOf } from '../../src/storage/shells';
import { valueIn } from '../application/booking/booking-desk';
import { LEADER, MAJA, twoAtAPlan, type TwoAtAPlan } from '../application/plan/plan-desk';
import { everyTestBeginsWith } from '../prepared-tenant';
import { openRound } from '../set-up-round';
import { idOf, signedIn } from '../tenant/local-graph';

let tenant: RunningTenant;
let two: TwoAtAPlan;

everyTestBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [MAJA] });
    await (await twoAtAPlan(fresh)).agree();
  },
  async (opened) => {
    tenant = opened;
    two = await twoAtAPlan(tenant);
  },
);

/** Says by HTTP that somebody else wrote an item last. */
async function sayWrittenBy(account: string, { list, item }: Place, writer: string): Promise<number> {
  const { sharePointHost, sitePath, domain } = tenant.facts;
  const caller = await signedIn(tenant, account, { resource: 'sharepoint', scopes: ['Sites.Selected'] });
  const login = `i:0#.f|membership|${writer}@${domain}`;
  const FieldValue = JSON.stringify([{ Key: login }]);
  const { status } = await caller.call(
    'POST',
    `https://${sharePointHost}${sitePath}/_api/web/lists(guid'${list}')/items(${item})/validateupdatelistitem`,
    { body: { formValues: [{ FieldName: 'Editor', FieldValue }], bNewDocumentUpdate: false } },
  );
  return status;
}

const cardOf = async () => (await two.leader.opens()).item.card;

test('N7: a plan that says another wrote it last makes no signature valid or void, and hides no change', async () => {
  await two.leader.writes({ 'goal.a1.end': '2028-01-31' });
  const before = await two.employee.opens();
  expect(await sayWrittenBy(LEADER, (await cardOf()).places.plan!, MAJA)).toBe(200);
  const after = await two.employee.opens();
  expect(after.signatures).toEqual(before.signatures);
  expect(after.item.plan).toEqual(before.item.plan);
  expect(valueIn(await whoChanged(two.employee.workplace, after))).toMatchObject({
    by: idOf(tenant, LEADER),
  });
});

test('N7: nobody can say of the other’s sheet who wrote it, and of one’s own it takes the signature’s worth alone', async () => {
  const card = await cardOf();
  expect(await sayWrittenBy(LEADER, sheetOf(card, 'employee')!.place, LEADER)).toBe(403);
  expect(await sayWrittenBy(LEADER, sheetOf(card, 'leader')!.place, MAJA)).toBe(200);
  expect((await two.employee.opens()).signatures).toEqual({ employee: 'valid', leader: 'not-the-signers' });
});
