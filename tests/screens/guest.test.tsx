/** @jest-environment ./tests/screens/environment.ts */
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { openRound } from '../set-up-round';
import { MAJA } from '../story/booked';
import { openPane } from './open-pane';
import { everyScreenBeginsWith, openScreen } from './open-screen';

const GUEST = 'kim.holst_fabrikam.example#EXT#';
const SENTENCE = /^Rød Tråd er for dem, der er ansat her, og kan ikke bruges af gæster\./;

let tenant: RunningTenant;

everyScreenBeginsWith(
  (fresh) => openRound(fresh, { employees: [MAJA] }),
  (opened) => (tenant = opened),
);

/** Somebody whom the organisation has let in from elsewhere; old accounts have no type. */
function letIn(userType: string | null): void {
  const maja = tenant.directory.find(`${MAJA}@${tenant.facts.domain}`)!;
  const upn = `${GUEST}@${tenant.facts.domain}`;
  const id = '6f1d1d0e-2f0b-4d5c-9a44-0d2f3a1c7b55';
  const user = {
    ...maja.user,
    ...{ id, userType, userPrincipalName: upn, displayName: 'Kim Holst', mail: 'kim.holst@fabrikam.example' },
  } as typeof maja.user;
  tenant.directory.add({ ...maja, id, upn, managerId: null, user });
  tenant.recorder.clear();
}

test.each(['Guest', null])(
  'A guest who opens the tab is told so, and nothing more is asked (%s)',
  async (type) => {
    letIn(type);
    const { screen } = await openScreen(tenant, { as: GUEST, at: '/' });
    await screen.findByText(SENTENCE);
    await screen.findByText('Du er gæst i organisationen');
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull();
    expect(tenant.recorder.all()).toHaveLength(1);
  },
);

test('A guest who opens the pane in Outlook is told so', async () => {
  letIn('Guest');
  const { screen } = await openPane(tenant, { as: GUEST });
  await screen.findByText(SENTENCE);
});

test('An account from elsewhere that was made a member is one', async () => {
  letIn('Member');
  const { screen } = await openScreen(tenant, { as: GUEST, at: '/' });
  await screen.findByText('Du er ikke med i en MUS-runde lige nu.');
});
