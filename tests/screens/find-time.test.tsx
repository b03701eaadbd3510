/** @jest-environment ./tests/screens/environment.ts */
import { within } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { meetingsOf } from '../application/booking/booking-desk';
import { openRound } from '../set-up-round';
import { HENRIK, MAJA } from '../story/booked';
import { everyScreenBeginsWith, openScreen, type OpenedScreen } from './open-screen';

const EMPLOYEES = [MAJA, 'jonas.thygesen', 'yasmin.demir'];

let tenant: RunningTenant;

/** Every press of the mouse is counted. */
class Hand {
  presses = 0;

  constructor(readonly opened: OpenedScreen) {}

  async press(role: string, name: string | RegExp): Promise<void> {
    await this.opened.user.click(await this.opened.screen.findByRole(role, { name }));
    this.presses += 1;
  }
}

const openTeam = async (device = new IDBFactory()) =>
  new Hand(await openScreen(tenant, { as: HENRIK, at: '/mit-team', device }));

const placesOf = async (employee: string) =>
  (await meetingsOf(tenant, employee)).map(
    ({ location }) => (location as { displayName: string }).displayName,
  );

describe('Finding one time', () => {
  everyScreenBeginsWith(
    (fresh) => openRound(fresh, { employees: EMPLOYEES }),
    (opened) => (tenant = opened),
  );

  test('takes two presses from Mit team when the best time suits, and two for each who follows', async () => {
    const device = new IDBFactory();
    const hand = await openTeam(device);
    const { screen, user } = hand.opened;
    await hand.press('button', 'Find tid, Jonas Thygesen');
    await user.type(await screen.findByRole('textbox', { name: 'Hvor mødes I?' }), 'Engen');
    hand.presses += 1;
    await hand.press('button', /^Book /);
    await screen.findByText('Står i begges kalender');
    await hand.press('button', 'Næste uden tid: Maja Lindegaard');
    await screen.findByRole('main', { name: 'Find tid til Maja Lindegaard' });
    await hand.press('button', /^Book /);
    await screen.findByText('Står i begges kalender');
    expect(hand.presses).toBe(5);
    for (const employee of ['jonas.thygesen', MAJA]) expect(await placesOf(employee)).toEqual(['Engen']);
    hand.opened.close();

    const later = await openTeam(device);
    await later.press('button', 'Find tid, Yasmin Demir');
    const room = await later.opened.screen.findByRole<HTMLInputElement>('textbox', { name: 'Hvor mødes I?' });
    expect(room.value).toBe('Engen');
    await later.press('button', /^Book /);
    await later.opened.screen.findByText('Står i begges kalender');
    expect(later.opened.screen.queryByRole('button', { name: /^Næste uden tid/ })).toBeNull();
  });

  test('shows the three that suit best first, each with its end, and books the one that is pressed', async () => {
    const hand = await openTeam();
    const { screen } = hand.opened;
    await hand.press('button', 'Find tid, Jonas Thygesen');
    const best = await screen.findByRole('group', { name: 'De 3 bedste tider' });
    const times = within(best).getAllByRole('button');
    expect(times).toHaveLength(3);
    for (const time of times) expect(time.textContent).toMatch(/^\S+ \d+\. \S+ \d+\.\d\d–\d+\.\d\d$/);
    expect(times.map((time) => time.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'false']);
    await hand.opened.user.click(times[1]!);
    const [from] = /\d+\.\d\d(?=–)/.exec(times[1]!.textContent)!;
    await hand.press('button', new RegExp(`^Book \\S+ \\d+\\. \\S+ kl\\. ${from}–`));
    await screen.findByText('Står i begges kalender');
    expect(hand.presses).toBe(2);
  });

  test('says that the round is over, and takes a later time after one question', async () => {
    tenant.clock.set('2027-03-15T08:00:00Z');
    const hand = await openTeam();
    const { screen, user } = hand.opened;
    await hand.press('button', 'Find tid, Jonas Thygesen');
    await screen.findByText('Runden sluttede fredag 5. marts, så der er ingen tider tilbage i den.');
    expect(screen.queryByRole('button', { name: /^Book / })).toBeNull();
    await hand.press('button', /^Uge \d+, efter runden, giver \d+ tid/);
    const [day] = await screen.findAllByRole('group', { name: /, efter runden$/ });
    await user.click(within(day!).getAllByRole('button')[0]!);
    const dialog = await screen.findByRole('dialog', { name: /^Vil du bruge .* kl\. / });
    expect(dialog.textContent).toContain('Tiden ligger efter rundens sidste dag, fredag 5. marts.');
    await user.click(within(dialog).getByRole('button', { name: 'Brug tiden' }));
    await hand.press('button', /^Book /);
    await screen.findByText('Står i begges kalender');
    expect(await meetingsOf(tenant, 'jonas.thygesen')).toHaveLength(1);
  });

  test('shows what else the day holds, the other’s meetings as busy alone', async () => {
    const hand = await openTeam();
    const { screen } = hand.opened;
    await hand.press('button', 'Find tid, Jonas Thygesen');
    await screen.findByRole('button', { name: /^Book / });
    const heading = screen.getByRole('heading', { name: /^(Mandag|Tirsdag|Onsdag|Torsdag|Fredag) \d+\. / });
    const day = within(screen.getByRole('list', { name: heading.textContent }));
    expect(day.getByText('Jeres samtale')).toBeTruthy();
    expect(day.getAllByRole('listitem').length).toBeGreaterThan(1);
  });
});
