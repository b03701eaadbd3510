/** @jest-environment ./tests/screens/environment.ts */
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { attack, outsider } from '../attacks/attacked';
import { planOfConversation } from '../story/conversation-story';
import { HENRIK, MAJA } from '../story/booked';
import { idOf } from '../tenant/local-graph';
import { everyScreenBeginsWith, openScreen } from './open-screen';

let tenant: RunningTenant;
let key: string;

everyScreenBeginsWith(
  async (fresh) => {
    key = await planOfConversation(fresh, { 'goal.a1.text': 'Lede et projekt' }, { isSent: true });
  },
  (opened) => (tenant = opened),
);

test('a plan that says it is a colleague’s is shown as it is, and one is told that a field was changed', async () => {
  const maja = await outsider(tenant, MAJA);
  await attack(maja, await maja.plan(), { EmployeeObjectId: idOf(tenant, 'birgitte.sommer') });
  const { screen } = await openScreen(tenant, { as: HENRIK, at: `/plan/${key}` });
  await screen.findByText(/^I SharePoint har nogen ændret, hvis navn der står på: planen\./);
  expect(screen.getAllByText('Lede et projekt').length).toBeGreaterThan(0);
});

test('a sheet that was damaged is named, and the plan goes on', async () => {
  const maja = await outsider(tenant, MAJA);
  await attack(maja, await maja.sheet('employee'), { OwnJson: '{' });
  const { screen } = await openScreen(tenant, { as: HENRIK, at: `/plan/${key}` });
  await screen.findByText(/^Dette kan ikke læses i SharePoint: arket fra Maja\./);
  expect(screen.getAllByText('Lede et projekt').length).toBeGreaterThan(0);
});
