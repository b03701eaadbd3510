/** @jest-environment ./tests/screens/environment.ts */
import { waitFor, within } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import type { TimeSpan } from '../../src/domain/time/span';
import { book, deskOf, meetingsOf, valueIn, type Desk } from '../application/booking/booking-desk';
import { pick, sendFromOutlook } from '../application/booking/outlook-desk';
import { openRound } from '../set-up-round';
import { HENRIK, MAJA } from '../story/booked';
import { everyScreenBeginsWith, openScreen } from './open-screen';

let tenant: RunningTenant;
let desk: Desk;
let times: readonly TimeSpan[];

everyScreenBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [MAJA] });
    times = await (await deskOf(fresh, HENRIK)).timesFor(MAJA);
  },
  async (opened) => {
    tenant = opened;
    desk = await deskOf(tenant, HENRIK);
  },
);

const keyOf = async () => (await desk.conversationOf(MAJA)).item.key;

async function send(time: TimeSpan): Promise<void> {
  const link = desk.workplace.linkTo(await keyOf());
  await sendFromOutlook(tenant, time, { by: HENRIK, to: [MAJA], link });
}

test('The employee reads on Min MUS that the leader has called the meeting', async () => {
  await pick(desk, MAJA, times[0]!);
  await send(times[0]!);
  const { screen } = await openScreen(tenant, { as: MAJA, at: '/min-mus' });
  await screen.findByText('Indkaldt');
  await screen.findByText('Du har ikke svaret på indkaldelsen endnu.');
});

test('What was not sent stands so in Mit team and where a time is found', async () => {
  await pick(desk, MAJA, times[0]!);
  const { screen, user } = await openScreen(tenant, { as: HENRIK, at: '/mit-team' });
  const row = await screen.findByRole('row', { name: /^Maja Lindegaard/ });
  expect(row.textContent).toContain('Aftalen i Outlook blev ikke sendt');
  await user.click(within(row).getByRole('button', { name: 'Find tid, Maja Lindegaard' }));
  await screen.findByText(/^Aftalen til .* blev ikke sendt fra Outlook, så samtalen er ikke booket\./);
});

test.each(['/mit-team', '/find-tid/'])(
  'On %s the leader says at one press which of two times counts',
  async (page) => {
    await pick(desk, MAJA, times[0]!);
    valueIn(await book(desk, MAJA, times[4]!));
    await send(times[0]!);
    const at = page === '/mit-team' ? page : `${page}${await keyOf()}`;
    const { screen, user } = await openScreen(tenant, { as: HENRIK, at });
    await screen.findByText(/^Samtalen med Maja står to gange i kalenderen: /);
    const [tab, outlook, ...others] = screen.getAllByRole('button', { name: /^Behold / });
    expect(others).toEqual([]);
    expect(tab!.textContent).not.toBe(outlook!.textContent);
    await user.click(outlook!);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Behold / })).toBeNull());
    for (const account of [HENRIK, MAJA]) {
      const [meeting, ...twins] = await meetingsOf(tenant, account);
      expect(twins).toEqual([]);
      expect(meeting).toMatchObject({
        start: { dateTime: expect.stringContaining(times[0]!.start.slice(0, 16)) as string },
      });
    }
  },
);
