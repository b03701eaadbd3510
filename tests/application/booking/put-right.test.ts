import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { plansList } from '../../../src/storage/list-definitions';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { writtenItems } from '../../written-items';
import { book, deskOf, valueIn } from './booking-desk';

const HENRIK = 'henrik.oestergaard';
const MAJA = 'maja.lindegaard';

let tenant: RunningTenant;

/** What the site keeps otherwise than it was written, whoever is to blame. */
function spoil(): void {
  const site = tenant.sites.findByPath('aasund.sharepoint.com', '/sites/mus')!;
  const list = tenant.lists.find(site.id, plansList('2027-1', 1).displayName)!;
  const [item] = tenant.items.all(list.id);
  tenant.items.save(list, { ...item!, fields: { ...item!.fields, MeetingOn: '2027-06-01T22:00:00Z' } });
  tenant.recorder.clear();
}

const writes = () => writtenItems(tenant).length;

describe('A column that the site does not keep as it was written', () => {
  everyTestBeginsWith(
    async (fresh) => {
      await openRound(fresh, { employees: [MAJA] });
      const desk = await deskOf(fresh, HENRIK);
      valueIn(await book(desk, MAJA, await desk.firstTime(MAJA)));
    },
    (opened) => (tenant = opened),
  );

  it('is put right once while the page is open, and once more when it is opened anew', async () => {
    const desk = await deskOf(tenant, HENRIK);
    spoil();
    await desk.reopen();
    expect(writes()).toBe(1);
    spoil();
    await desk.reopen();
    expect(writes()).toBe(0);
    const later = await deskOf(tenant, HENRIK);
    await later.reopen();
    expect(writes()).toBe(1);
  });
});
