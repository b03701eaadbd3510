import type { RunningTenant } from '../../local-tenant/create-tenant';
import { handOver } from '../../src/application/set-up/hand-over';
import { setUpSite } from '../../src/application/set-up/set-up-site';
import type { Card } from '../../src/storage/card';
import { conversationCard } from '../../src/storage/card-access';
import { asEmployee } from '../application/booking/booking-desk';
import { custodianOf } from '../set-up-round';
import { idOf, signedIn } from '../tenant/local-graph';
import { attack, everyAttackBeginsWithARound, LEADER, MAJA, OTHER_LEADER, outsider } from './attacked';

let tenant: RunningTenant;
let key: string;

everyAttackBeginsWithARound(async (opened) => {
  tenant = opened;
  ({ key } = (await asEmployee(tenant, MAJA)).item);
});

async function handOverToAnne(): Promise<Card> {
  const order = { key, leaderId: idOf(tenant, OTHER_LEADER) };
  expect(await handOver(custodianOf(tenant), order)).toMatchObject({ ok: true });
  return (await asEmployee(tenant, MAJA)).item.card;
}

/** What the former leader is answered, whichever part is asked for or written, through Graph and through SharePoint. */
async function answersTo(account: string, card: Card): Promise<number[]> {
  const { sharePointHost, sitePath } = tenant.facts;
  const graph = await signedIn(tenant, account);
  const rest = await signedIn(tenant, account, { scopes: ['Sites.Selected'], resource: 'sharepoint' });
  const web = `https://${sharePointHost}${sitePath}/_api/web`;
  const statuses: number[] = [];
  for (const { place } of conversationCard.places(card)) {
    const item = `/sites/${sharePointHost}:${sitePath}:/lists/${place.list}/items/${place.item}`;
    const body = { Title: 'x' };
    for (const answer of [
      await graph.get(`${item}?$expand=fields`),
      await graph.get(`${item}/versions`),
      await graph.call('PATCH', `${item}/fields`, { body }),
      await graph.call('DELETE', item),
      await rest.get(`${web}/lists(guid'${place.list}')/items(${place.item})`),
    ])
      statuses.push(answer.status);
  }
  const { drive, driveItem } = card.places.folder!;
  const folder = `/drives/${drive}/items/${driveItem}`;
  const body = new TextEncoder().encode('%PDF-1.7');
  for (const answer of [
    await graph.get(folder),
    await graph.get(`${folder}/children`),
    await graph.call('PUT', `${folder}:/plan.pdf:/content`, { body }),
  ])
    statuses.push(answer.status);
  return statuses;
}

describe('A former leader', () => {
  test('R3: reads and writes nothing of a conversation that was handed over, the own sheet included', async () => {
    const henrik = await outsider(tenant, LEADER);
    await attack(henrik, await henrik.plan(key), { EmployeePosition: 'Skrevet før overdragelsen' });
    const card = await handOverToAnne();
    const statuses = await answersTo(LEADER, card);
    expect(statuses).toHaveLength(5 * 5 + 3);
    expect(statuses.filter((status) => status !== 403 && status !== 404)).toEqual([]);
    expect((await henrik.cards()).map((each) => each.key)).not.toContain(key);
  });

  test('R3: is given nothing back by a mend, whatever hints were written before', async () => {
    const henrik = await outsider(tenant, LEADER);
    const own = { EmployeeObjectId: idOf(tenant, LEADER), LeaderObjectId: idOf(tenant, LEADER) };
    await attack(henrik, await henrik.plan(key), own);
    await attack(henrik, await henrik.sheet('leader', key), own);
    const card = await handOverToAnne();
    const run = { onProgress: () => undefined, isStopped: () => false, recheck: true };
    expect(await setUpSite(custodianOf(tenant), run)).toMatchObject({ ok: true });
    const statuses = await answersTo(LEADER, card);
    expect(statuses.filter((status) => status !== 403 && status !== 404)).toEqual([]);
  });

  test('R5: leaves a sheet that the new leader cannot open and the employee can', async () => {
    const card = await handOverToAnne();
    const left = card.places.sheets.find(({ until }) => until !== undefined)!;
    const { sharePointHost, sitePath } = tenant.facts;
    const { list, item } = left.place;
    const address = `/sites/${sharePointHost}:${sitePath}:/lists/${list}/items/${item}`;
    const statusFor = async (account: string) =>
      (await (await signedIn(tenant, account)).get(address)).status;
    expect([await statusFor(OTHER_LEADER), await statusFor(MAJA)]).toEqual([404, 200]);
  });
});
