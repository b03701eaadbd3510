/** @jest-environment ./tests/screens/environment.ts */
import { within } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { book, deskOf, valueIn } from '../application/booking/booking-desk';
import { custodianOf, openRound, setUp } from '../set-up-round';
import { HENRIK, MAJA } from '../story/booked';
import { everyScreenBeginsWith, openScreen, type OpenedScreen } from './open-screen';

const EMPLOYEES = [MAJA, 'jonas.thygesen', 'yasmin.demir'];
const NAMES = ['Jonas Thygesen', 'Maja Lindegaard', 'Yasmin Demir'];

let tenant: RunningTenant;

const openTeam = async (): Promise<OpenedScreen> => {
  const opened = await openScreen(tenant, { as: HENRIK, at: '/mit-team' });
  await opened.screen.findByRole('searchbox', { name: 'Søg medarbejder' });
  return opened;
};

/** Those of the three who stand in a group. */
async function namesIn({ screen }: OpenedScreen, group: string): Promise<string[]> {
  const region = await screen.findByRole('region', { name: group });
  return NAMES.filter((name) => within(region).queryByText(name));
}

const rowOf = ({ screen }: OpenedScreen, name: RegExp) => screen.getByRole('row', { name });

describe('The team in a round', () => {
  everyScreenBeginsWith(
    async (fresh) => {
      await openRound(fresh, { employees: EMPLOYEES });
      const desk = await deskOf(fresh, HENRIK);
      valueIn(await book(desk, MAJA, await desk.firstTime(MAJA)));
    },
    (opened) => (tenant = opened),
  );

  test('stands by what it asks of its leader, with what is next for whom', async () => {
    const team = await openTeam();
    expect(await namesIn(team, 'Kræver dig nu')).toEqual(['Jonas Thygesen', 'Yasmin Demir']);
    expect(await namesIn(team, 'Venter på medarbejderen eller datoen')).toEqual(['Maja Lindegaard']);
    expect(rowOf(team, /^Jonas Thygesen/).textContent).toContain('Har ingen tid');
    expect(rowOf(team, /^Maja Lindegaard/).textContent).toMatch(
      /ForberedelseMaja deler senest \d+\. februar/,
    );
    expect(team.screen.getByText(/0 af 3 samtaler er holdt$/)).toBeTruthy();
    expect(await namesIn(team, 'Uden samtale i runden')).toEqual([]);
  });

  test('leads to where a time is found, and to where one is changed', async () => {
    const team = await openTeam();
    await team.user.click(await team.screen.findByRole('button', { name: 'Find tid, Jonas Thygesen' }));
    await team.screen.findByRole('main', { name: 'Find tid til Jonas Thygesen' });
    await team.user.click(team.screen.getByRole('button', { name: 'Tilbage til Mit team' }));
    await team.user.click(await team.screen.findByRole('button', { name: 'Ændr tid, Maja Lindegaard' }));
    await team.screen.findByRole('main', { name: /Maja Lindegaard/ });
    expect(window.location.hash).toMatch(/^#\/find-tid\//);
  });

  test('is searched by name, and shown whole again', async () => {
    const team = await openTeam();
    await team.screen.findByRole('region', { name: 'Kræver dig nu' });
    const search = team.screen.getByRole('searchbox', { name: 'Søg medarbejder' });
    await team.user.type(search, 'maja');
    expect(team.screen.getByRole('status').textContent).toBe('1 medarbejder passer til ”maja”.');
    expect(team.screen.queryByRole('row', { name: /^Jonas Thygesen/ })).toBeNull();
    expect(rowOf(team, /^Maja Lindegaard/)).toBeTruthy();
    await team.user.type(search, 'x');
    expect(team.screen.getByRole('status').textContent).toBe('Ingen medarbejdere passer til ”majax”.');
    await team.user.click(team.screen.getByRole('button', { name: 'Vis alle' }));
    expect(rowOf(team, /^Jonas Thygesen/)).toBeTruthy();
  });

  test('is shown by the step that its people stand at', async () => {
    const team = await openTeam();
    await team.user.click(await team.screen.findByRole('combobox', { name: 'Trin' }));
    await team.user.click(await team.screen.findByRole('option', { name: 'Forberedelse' }));
    expect(await namesIn(team, 'Venter på medarbejderen eller datoen')).toEqual(['Maja Lindegaard']);
    expect(team.screen.queryByRole('row', { name: /^Jonas Thygesen/ })).toBeNull();
    expect(team.screen.queryByRole('region', { name: 'Uden samtale i runden' })).toBeNull();
  });
});

describe('A leader who is asked about the team', () => {
  everyScreenBeginsWith(
    (fresh) => openRound(fresh, { employees: EMPLOYEES, confirmed: [] }),
    (opened) => (tenant = opened),
  );

  test('sends one back, confirms the rest, and finds times when the conversations are locked', async () => {
    const team = await openTeam();
    await team.screen.findByText(/^MUS 2027 er åbnet\. Er de 3 på listen dit team\?/);
    await team.user.click(team.screen.getByRole('button', { name: 'Se og bekræft' }));
    await team.screen.findByText('3 af 3 er med');
    await team.user.click(team.screen.getByRole('combobox', { name: 'Valg for Yasmin Demir' }));
    await team.user.click(await team.screen.findByRole('option', { name: 'Har en anden leder' }));
    expect(team.screen.getByText('2 af 3 er med')).toBeTruthy();
    await team.user.click(team.screen.getByRole('button', { name: 'Bekræft teamet' }));
    await team.screen.findByText(/^Teamet er bekræftet\./);
    await team.user.click(team.screen.getByRole('link', { name: 'Til Mit team' }));
    await team.screen.findByText(/^Du bekræftede dit team .*: 2 er med i MUS 2027/);
    team.close();

    await setUp(custodianOf(tenant));
    const later = await openTeam();
    expect(await namesIn(later, 'Kræver dig nu')).toEqual(['Jonas Thygesen', 'Maja Lindegaard']);
    expect(later.screen.queryByRole('button', { name: 'Se og bekræft' })).toBeNull();
  });

  test('keeps nothing by looking', async () => {
    const team = await openTeam();
    await team.user.click(await team.screen.findByRole('button', { name: 'Se og bekræft' }));
    await team.user.click(await team.screen.findByRole('combobox', { name: 'Valg for Yasmin Demir' }));
    await team.user.click(await team.screen.findByRole('option', { name: 'Er stoppet' }));
    await team.user.click(team.screen.getByRole('button', { name: 'Tilbage til Mit team' }));
    await team.user.click(await team.screen.findByRole('button', { name: 'Se og bekræft' }));
    await team.screen.findByText('3 af 3 er med');
  });
});
