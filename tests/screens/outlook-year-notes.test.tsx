/** @jest-environment ./tests/screens/environment.ts */
import { waitFor, within } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { prepareSite } from '../set-up-round';
import { HENRIK, MAJA } from '../story/booked';
import { openPane, type OpenedPane } from './open-pane';
import { everyScreenBeginsWith, openScreen } from './open-screen';

const TITLE = 'Husk til min næste MUS';

let tenant: RunningTenant;

everyScreenBeginsWith(prepareSite, (opened) => (tenant = opened));

const folded = async ({ screen }: OpenedPane) =>
  within(await screen.findByRole('complementary', { name: TITLE })).getByRole('button', { name: TITLE });

test.each([
  ['an employee, beside a meeting of other people', MAJA, 'read'],
  ['a leader, beside a new appointment', HENRIK, 'compose'],
] as const)('%s, catches a line in Outlook, and finds it on Min MUS', async (_, as, kind) => {
  const pane = await openPane(tenant, { as, kind, fields: { subject: 'Borgermøde' } });
  await pane.user.click(await folded(pane));
  const line = await pane.screen.findByRole('textbox', { name: 'Det vil jeg huske' });
  await pane.user.type(line, 'Borgermødet gik godt{Enter}');
  await pane.screen.findByText(/^Gemt kl\. /);
  expect(pane.form.sets).toEqual([]);
  expect(pane.form.fields.subject).toBe('Borgermøde');
  pane.close();

  const { screen, user } = await openScreen(tenant, { as, at: '/min-mus' });
  await user.click(await screen.findByRole('button', { name: 'Til min næste MUS' }));
  const list = await screen.findByRole('list', { name: 'Dine noter' });
  await waitFor(() =>
    expect(within(list).getByRole('textbox')).toHaveProperty('value', 'Borgermødet gik godt'),
  );
});

test('The pane asks nothing of the notes before they are unfolded', async () => {
  const pane = await openPane(tenant, { as: MAJA, kind: 'read' });
  const button = await folded(pane);
  await pane.screen.findByRole('main');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(tenant.recorder.all().filter(({ url }) => url.includes('year-notes'))).toEqual([]);
});
