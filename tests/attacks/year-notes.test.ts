import type { RunningTenant } from '../../local-tenant/create-tenant';
import { openYearNotes } from '../../src/application/year-notes/open-year-notes';
import { writtenNote } from '../../src/domain/conversation/year-notes';
import { workplaceAs } from '../adapters/connected';
import { asEmployee, valueIn } from '../application/booking/booking-desk';
import { everyTestBeginsWith } from '../prepared-tenant';
import { openRound } from '../set-up-round';
import { idOf, signedIn } from '../tenant/local-graph';
import { CUSTODIAN, HR, LEADER, MAJA } from './attacked';

const OKSANA = 'oksana.kovalenko';
const OKSANAS_LEADER = 'zeynep.kaya';
const SECRET = 'Vil søge et andet job';
const NOTE = writtenNote('k3f9a1b2', SECRET, '2027-01-20T09:00:00Z');
const FOLDER = '/me/drive/special/approot';

let tenant: RunningTenant;

/** Somebody writes a note for the own next conversation. */
async function noted(account: string): Promise<void> {
  const { item } = await asEmployee(tenant, account);
  const notes = openYearNotes(await workplaceAs(tenant, account), idOf(tenant, account), [item]);
  valueIn(await notes.opened());
  notes.change(NOTE);
  await notes.close();
  expect(notes.state().saving).toBe('saved');
}

everyTestBeginsWith(
  (fresh) => openRound(fresh, { leaders: [LEADER, OKSANAS_LEADER], employees: [MAJA, OKSANA] }),
  (opened) => {
    tenant = opened;
  },
);

describe('Notes through the year, by HTTP alone', () => {
  test.each([
    ['the leader', LEADER],
    ['HR', HR],
    ['the custodian', CUSTODIAN],
  ])('in the app folder are not opened by %s', async (_, account) => {
    await noted(MAJA);
    const maja = await signedIn(tenant, MAJA);
    const file = await maja.get(`${FOLDER}:/year-notes.json`);
    expect(file.status).toBe(200);
    const { id, parentReference } = file.body as { id: string; parentReference: { driveId: string } };
    const drive = `/drives/${parentReference.driveId}`;
    const majas = `/users/${idOf(tenant, MAJA)}/drive/special/approot`;

    const other = await signedIn(tenant, account);
    for (const address of [
      majas,
      `${majas}:/year-notes.json`,
      `${majas}:/year-notes.json:/content`,
      `${drive}/items/${id}`,
      `${drive}/items/${id}/content`,
    ])
      expect([address, (await other.get(address)).status]).toEqual([address, 403]);
    const written = await other.call('PUT', `${majas}:/year-notes.json:/content`, { body: new Uint8Array() });
    expect(written.status).toBe(403);
    // Whoever asks for their own sees nothing of Maja's.
    expect((await other.get(`${FOLDER}:/year-notes.json`)).status).toBe(404);
  });

  test.each([
    ['the leader', OKSANAS_LEADER],
    ['HR', HR],
    ['a colleague', MAJA],
  ])('of whoever has no OneDrive are not read by %s', async (_, account) => {
    await noted(OKSANA);
    const { list, item: itemId } = (await asEmployee(tenant, OKSANA)).item.card.places.drafts[0]!.place;
    const { sharePointHost, sitePath } = tenant.facts;
    const items = `/sites/${sharePointHost}:${sitePath}:/lists/${list}/items`;
    const item = `${items}/${itemId}?$expand=fields`;
    expect(JSON.stringify(await (await signedIn(tenant, OKSANA)).get(item))).toContain(SECRET);

    const other = await signedIn(tenant, account);
    const [one, all] = [await other.get(item), await other.get(`${items}?$expand=fields`)];
    expect(one.status).toBeGreaterThanOrEqual(400);
    expect(JSON.stringify([one, all])).not.toContain(SECRET);
  });
});
