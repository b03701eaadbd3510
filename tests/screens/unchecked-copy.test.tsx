/** @jest-environment ./tests/screens/environment.ts */
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { valueIn } from '../application/booking/booking-desk';
import { twoAtAPlan, type TwoAtAPlan } from '../application/plan/plan-desk';
import { expectAllowed, LEADER, MAJA, outsider } from '../attacks/attacked';
import { openRound } from '../set-up-round';
import { everyScreenBeginsWith, openScreen, type OpenedScreen } from './open-screen';

const UNCHECKED =
  /^PDF’en i personalemappen kan ikke kontrolleres mere: .* Det betyder ikke, at den er forkert\./;
const COMPARED = 'PDF’en er kontrolleret: den siger det, I har underskrevet.';
const FILE_ANEW = { name: 'Læg en ny PDF i mappen' };

let tenant: RunningTenant;
let two: TwoAtAPlan;

everyScreenBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [MAJA] });
    const both = await twoAtAPlan(fresh);
    await both.agree();
    valueIn(await both.file());
  },
  async (opened) => {
    tenant = opened;
    two = await twoAtAPlan(opened);
    await replaceByAnotherVersions();
  },
);

/** What lies in the folder says that a later version of the product has made it. */
async function replaceByAnotherVersions(): Promise<void> {
  const { item } = await two.leader.opens();
  const { itemId } = item.records.leader.filed[0]!;
  const bytes = valueIn(await two.leader.workplace.files.download(item.card, itemId));
  const text = Buffer.from(bytes).toString('latin1').replace('"rendering":1', '"rendering":7');
  const leader = await outsider(tenant, LEADER);
  expectAllowed(
    await leader.call('PUT', await leader.contentOf(itemId), { body: Buffer.from(text, 'latin1') }),
  );
}

async function openPlan(as: string): Promise<OpenedScreen> {
  const { item } = await two.leader.opens();
  return openScreen(tenant, { as, at: `/plan/${item.key}` });
}

test('the leader reads that the PDF cannot be checked, files it anew beside the old one, and it is checked', async () => {
  const before = await two.folder();
  const { screen, user } = await openPlan(LEADER);
  await screen.findByText(UNCHECKED);
  expect(screen.queryByText(COMPARED)).toBeNull();
  await user.click(screen.getByRole('button', FILE_ANEW));

  await screen.findByText(COMPARED);
  expect(screen.queryByText(UNCHECKED)).toBeNull();
  expect(screen.queryByRole('button', FILE_ANEW)).toBeNull();
  expect(screen.getByRole('button', { name: 'Plan 2027 med underskrifter' })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Underskrevet udgave, / })).toBeTruthy();
  const added = (await two.folder()).filter((name) => !before.includes(name));
  expect(added).toEqual([before[0]!.replace('.pdf', ' (2).pdf')]);
});

test('the employee reads it too, and whom to ask', async () => {
  const { screen } = await openPlan(MAJA);
  const said = await screen.findByText(UNCHECKED);
  expect(said.textContent).toContain('Henrik kan lægge en ny PDF i mappen.');
  expect(screen.queryByRole('button', FILE_ANEW)).toBeNull();
  expect((await two.employee.opens()).item.records.employee.checked).toEqual([]);
});
