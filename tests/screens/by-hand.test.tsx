/** @jest-environment ./tests/screens/environment.ts */
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { meetingsOf } from '../application/booking/booking-desk';
import { openRound } from '../set-up-round';
import { everyScreenBeginsWith, openScreen } from './open-screen';

let tenant: RunningTenant;

describe('A time that is typed', () => {
  everyScreenBeginsWith(
    (fresh) => openRound(fresh, { leaders: ['anne.bro'], employees: ['piotr.zielinski', 'aage.oerum'] }),
    (opened) => (tenant = opened),
  );

  test('is read as people write it, and said in full; what is no date is said so', async () => {
    const { screen, user } = await openScreen(tenant, { as: 'anne.bro', at: '/mit-team' });
    await user.click(await screen.findByRole('button', { name: 'Find tid, Piotr Zieliński' }));
    const date = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Dato' });
    const time = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Klokken' });
    await user.type(date, 'på onsdag');
    await user.click(time);
    await screen.findByText('”på onsdag” er ikke en dato. Skriv for eksempel 23.2.2027.');
    await user.clear(date);
    await user.type(date, '24.2');
    await user.type(time, '815');
    await user.click(screen.getByRole('textbox', { name: 'Hvor mødes I?' }));
    expect([date.value, time.value]).toEqual(['onsdag 24. februar 2027', '8.15']);
    expect(screen.queryByText(/er ikke en dato/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Book tiden' }));
    await screen.findByText('Står i din kalender. Giv Piotr besked.');
    expect(await meetingsOf(tenant, 'anne.bro')).toMatchObject([
      { start: { dateTime: '2027-02-24T07:15:00.0000000' } },
    ]);
  });

  test('of somebody on shifts is filled in beforehand, and one day is made that of all weekdays', async () => {
    const { screen, user } = await openScreen(tenant, { as: 'anne.bro', at: '/mit-team' });
    await user.click(await screen.findByRole('button', { name: 'Find tid, Åge Ørum' }));
    const field = (name: string) => screen.findByRole<HTMLInputElement>('combobox', { name });
    const valueOf = async (name: string) => (await field(name)).value;
    expect([await valueOf('Fredag, Fra'), await valueOf('Fredag, Til')]).toEqual(['8.00', '15.00']);
    expect(await valueOf('Lørdag, Fra')).toBe('');
    const monday = await field('Mandag, Fra');
    await user.clear(monday);
    await user.type(monday, '7');
    await user.click(screen.getByRole('button', { name: 'Samme alle hverdage' }));
    expect(await valueOf('Torsdag, Fra')).toBe('7.00');
    expect(await valueOf('Søndag, Fra')).toBe('');
    await user.click(screen.getByRole('button', { name: 'Gem arbejdstiden' }));
    await screen.findByRole('heading', { name: 'Tider, hvor I begge er ledige' });
  });
});
