/** @jest-environment ./tests/screens/environment.ts */
import { waitForElementToBeRemoved, within } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { book, deskOf, meetingsOf, valueIn, type Desk } from '../application/booking/booking-desk';
import { openRound } from '../set-up-round';
import { HENRIK, MAJA } from '../story/booked';
import { signedIn } from '../tenant/local-graph';
import { everyScreenBeginsWith, openScreen, type OpenedScreen } from './open-screen';

let tenant: RunningTenant;
let desk: Desk;

everyScreenBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [MAJA] });
    const leader = await deskOf(fresh, HENRIK);
    valueIn(await book(leader, MAJA, await leader.firstTime(MAJA)));
  },
  async (opened) => {
    tenant = opened;
    desk = await deskOf(tenant, HENRIK);
  },
);

const utc = (instant: string) => ({ dateTime: instant.slice(0, 19), timeZone: 'UTC' });
const guest = (account: string, name: string) => ({
  type: 'required',
  emailAddress: { address: `${account}@aasund.example`, name },
});
const both = [guest('ida.moerk', 'Ida Mørk'), guest(MAJA, 'Maja Lindegaard')];

async function inOutlook(method: 'PATCH' | 'DELETE', body?: object): Promise<void> {
  const henrik = await signedIn(tenant, HENRIK);
  const [event] = await meetingsOf(tenant, HENRIK);
  const done = await henrik.call(method, `/me/events/${String(event!['id'])}`, { ...(body && { body }) });
  expect(done.status).toBeLessThan(300);
}

async function moveInOutlook(): Promise<void> {
  const { booking } = await desk.conversationOf(MAJA);
  const later = (await desk.timesFor(MAJA)).find(({ start }) => start > booking!.end)!;
  await inOutlook('PATCH', { start: utc(later.start), end: utc(later.end) });
}

const openTeam = () => openScreen(tenant, { as: HENRIK, at: '/mit-team' });
const openMine = () => openScreen(tenant, { as: MAJA, at: '/min-mus' });

/** From Mit team, where the row says it, to the page where it is mended. */
async function openFromTeam(said: RegExp, button: RegExp): Promise<OpenedScreen> {
  const opened = await openTeam();
  const region = await opened.screen.findByRole('region', { name: 'Kræver dig nu' });
  const row = within(region).getByRole('row', { name: /^Maja Lindegaard/ });
  expect(row.textContent).toMatch(said);
  await opened.user.click(within(row).getByRole('button', { name: button }));
  await opened.screen.findByRole('main', { name: /Maja Lindegaard/ });
  return opened;
}

const AGREE = 'Kalender og samtale passer sammen igen.';
const SEE = /^Se ændringen, Maja Lindegaard$/;

test('A meeting that was moved in Outlook is told in Mit team, and read at one press', async () => {
  await moveInOutlook();
  const moved = /Flyttet i kalenderen fra [a-z]+dag \d+\. februar kl\. .* til /;
  const page = await openFromTeam(moved, SEE);
  await page.screen.findByText(moved);
  await page.user.click(page.screen.getByRole('button', { name: 'Det er i orden' }));
  const agree = await page.screen.findByText(AGREE);
  expect(document.activeElement).toBe(agree);
  page.close();
  const team = await openTeam();
  await team.screen.findByRole('region', { name: 'Venter på medarbejderen eller datoen' });
  expect(team.screen.queryByText(moved)).toBeNull();
});

test('A meeting that was moved in Outlook is moved back at one press', async () => {
  const { booking } = await desk.conversationOf(MAJA);
  await moveInOutlook();
  const page = await openFromTeam(/Flyttet i kalenderen/, SEE);
  await page.user.click(await page.screen.findByRole('button', { name: 'Flyt tilbage' }));
  await page.screen.findByText(AGREE);
  expect((await desk.conversationOf(MAJA)).booking).toMatchObject({ start: booking!.start });
});

test('The employee reads that it was moved, and says yes to the new time', async () => {
  await moveInOutlook();
  const mine = await openMine();
  await mine.screen.findByText(/^Flyttet fra [a-z]+dag \d+\. februar kl\. .* til /);
  await mine.user.click(mine.screen.getByRole('button', { name: 'Acceptér' }));
  await mine.screen.findByText('Du har sagt ja.');
  expect(mine.screen.queryByText(/^Flyttet fra/)).toBeNull();
});

test('A meeting that was deleted in Outlook is told to both, and called off or booked anew', async () => {
  await inOutlook('DELETE');
  const mine = await openMine();
  await mine.screen.findByText(/^Mødet [a-z]+dag \d+\. februar kl\. .* er aflyst i Outlook\.$/);
  mine.close();
  const page = await openFromTeam(/står ikke længere i din kalender/, /^Find tid, Maja Lindegaard$/);
  await page.screen.findByText('Find en ny tid, eller aflys samtalen.');
  await page.user.click(page.screen.getByRole('button', { name: 'Aflys samtalen' }));
  await page.screen.findByRole('main', { name: 'Find tid til Maja Lindegaard' });
  expect((await desk.conversationOf(MAJA)).disagreements).toEqual([]);
});

test('Another in the invitation is told to both, and taken out at one press', async () => {
  await inOutlook('PATCH', { attendees: both, location: { displayName: 'Engen' } });
  const mine = await openMine();
  await mine.screen.findByText(/^Ida Mørk er også inviteret\. Er det ikke aftalt med dig, så spørg Henrik\./);
  mine.close();
  const page = await openFromTeam(/Ida Mørk er også inviteret\./, SEE);
  await page.user.click(await page.screen.findByRole('button', { name: 'Fjern fra indkaldelsen' }));
  await page.screen.findByText(AGREE);
  expect(await meetingsOf(tenant, 'ida.moerk')).toEqual([]);
});

test('A companion in the invitation stays there once the leader has said so', async () => {
  await inOutlook('PATCH', { attendees: both });
  const page = await openFromTeam(/Ida Mørk er også inviteret\./, SEE);
  await page.user.click(await page.screen.findByRole('button', { name: 'Det er aftalt' }));
  await page.screen.findByText(AGREE);
  expect(await meetingsOf(tenant, 'ida.moerk')).toHaveLength(1);
});

test('An employee who was taken out of the invitation is invited anew at one press', async () => {
  await inOutlook('PATCH', { attendees: [] });
  const page = await openFromTeam(/Maja er ikke med i indkaldelsen\./, SEE);
  await page.user.click(await page.screen.findByRole('button', { name: 'Indkald Maja' }));
  await page.screen.findByText(AGREE);
  expect(await meetingsOf(tenant, MAJA)).toHaveLength(1);
});

test('A subject that says more, and an appointment that is not private, are put right one by one', async () => {
  await inOutlook('PATCH', { subject: 'MUS: dit sygefravær', sensitivity: 'normal' });
  const page = await openFromTeam(/Aftalen er ikke privat\..*Emnet siger mere end MUS/, SEE);
  await page.user.click(await page.screen.findByRole('button', { name: 'Gør privat' }));
  await waitForElementToBeRemoved(page.screen.queryByText('Aftalen er ikke privat.'));
  await page.user.click(await page.screen.findByRole('button', { name: 'Gør neutral' }));
  await page.screen.findByText(AGREE);
  expect(await meetingsOf(tenant, HENRIK)).toMatchObject([{ subject: 'MUS', sensitivity: 'private' }]);
});

test('Where nothing differs nothing is said of it', async () => {
  const team = await openTeam();
  await team.screen.findByRole('row', { name: /^Maja Lindegaard/ });
  expect(team.screen.queryByRole('button', { name: SEE })).toBeNull();
  expect(team.screen.queryByRole('region', { name: 'Kræver dig nu' })?.textContent ?? '').not.toMatch(/Maja/);
});

test('Both languages have the words', async () => {
  await moveInOutlook();
  const mine = await openScreen(tenant, { as: MAJA, at: '/min-mus', language: 'en' });
  await mine.screen.findByText(/^Moved from .* to /);
  await mine.screen.findByRole('button', { name: 'Accept' });
});
