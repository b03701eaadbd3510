/** @jest-environment ./tests/screens/environment.ts */
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { plansList } from '../../src/storage/list-definitions';
import { book, deskOf, valueIn } from '../application/booking/booking-desk';
import { openRound } from '../set-up-round';
import { writtenItems } from '../written-items';
import { HENRIK, MAJA } from '../story/booked';
import { signedIn, valueOf } from '../tenant/local-graph';
import { everyScreenBeginsWith, openScreen } from './open-screen';

let tenant: RunningTenant;

/** How long nothing is said before a page counts as quiet, and how long that is waited for, in milliseconds. */
const QUIET = 700;
const PATIENCE = 10_000;

/** @throws Error when the page goes on talking to Microsoft 365. */
async function untilQuiet(): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += QUIET) {
    const before = tenant.recorder.all().length;
    await new Promise((done) => setTimeout(done, QUIET));
    if (before > 0 && tenant.recorder.all().length === before) return;
  }
  throw new Error('The page never comes to rest.');
}

const writes = () => writtenItems(tenant);

async function openTeam() {
  tenant.recorder.clear();
  const opened = await openScreen(tenant, { as: HENRIK, at: '/mit-team' });
  await opened.screen.findByRole('searchbox', { name: 'Søg medarbejder' });
  await untilQuiet();
}

/** Somebody changes a plan’s columns in SharePoint. */
async function changeColumns(fields: Record<string, string>): Promise<void> {
  const maja = await signedIn(tenant, MAJA);
  const site = tenant.sites.findByPath('aasund.sharepoint.com', '/sites/mus')!;
  const { id } = tenant.lists.find(site.id, plansList('2027-1', 1).displayName)!;
  const items = `/sites/${site.id}/lists/${id}/items`;
  const [item] = valueOf(await maja.get(items));
  expect((await maja.call('PATCH', `${items}/${String(item!['id'])}/fields`, { body: fields })).status).toBe(
    200,
  );
}

describe('Mit team that stays open', () => {
  everyScreenBeginsWith(
    async (fresh) => {
      await openRound(fresh, { employees: [MAJA] });
      const desk = await deskOf(fresh, HENRIK);
      valueIn(await book(desk, MAJA, await desk.firstTime(MAJA)));
    },
    (opened) => (tenant = opened),
  );

  test('writes nothing where the site keeps the days of its columns at midnight', async () => {
    await openTeam();
    expect(writes()).toEqual([]);
  });

  test('puts a column right that somebody changed, once', async () => {
    await changeColumns({ MeetingOn: '2027-06-01T12:00:00Z' });
    await openTeam();
    expect(writes()).toHaveLength(1);
  });
});
