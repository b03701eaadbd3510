/** @jest-environment ./tests/screens/environment.ts */
import { fireEvent, waitFor, within } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { HENRIK, MAJA } from '../story/booked';
import { beforePreparing, openForm } from './form';
import { everyScreenBeginsWith, openScreen } from './open-screen';

let tenant: RunningTenant;
let key: string;

everyScreenBeginsWith(
  async (fresh) => {
    key = await beforePreparing(fresh);
  },
  (opened) => (tenant = opened),
);

test('who can read what is typed is told before the first field', async () => {
  const { screen } = await openForm(tenant, key);
  const readers = screen.getByRole('region', { name: 'Hvem kan læse det' });
  expect(readers.textContent).toContain('Lige nu kan kun du læse det, du skriver');
  expect(readers.textContent).toContain('HR kan ikke læse den');
  const [first] = screen.getAllByRole('textbox');
  expect(readers.compareDocumentPosition(first!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('what is answered stands there when the form is opened anew', async () => {
  const form = await openForm(tenant, key);
  await form.write(/ellers været i gang med/, 'Vandløbssyn æøå');
  await form.write('2. svar', 'Drone');
  await form.screen.findByText(/^Gemt kl\. /);
  form.close();

  const again = await openForm(tenant, key);
  expect(again.field(/ellers været i gang med/)).toHaveProperty('value', 'Vandløbssyn æøå');
  expect(again.field('2. svar')).toHaveProperty('value', 'Drone');
});

test('each topic tells how many of its questions have an answer', async () => {
  const { topic, write, user, screen } = await openForm(tenant, key);
  expect(topic(/^Siden sidst/).textContent).toContain('ikke begyndt');
  await write(/ellers været i gang med/, 'Vandløbssyn');
  expect(topic(/^Siden sidst/).textContent).toContain('1 af 4 spørgsmål');
  await user.click(topic(/^Andet/));
  await write(/andet, du vil tale om/, 'Nej');
  expect(topic(/^Andet/).textContent).toContain('alle spørgsmål har svar');
  expect(screen.getByRole('link', { current: 'page' })).toBe(topic(/^Andet/));
});

test('another topic begins at its title, and what stands in the one before is kept', async () => {
  const { screen, user, write, topic, field } = await openForm(tenant, key);
  await write(/ellers været i gang med/, 'Vandløbssyn');
  await user.click(screen.getByRole('button', { name: 'Næste: Det kommende år' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Det kommende år' }));
  await user.click(topic(/^Siden sidst/));
  expect(field(/ellers været i gang med/)).toHaveProperty('value', 'Vandløbssyn');
});

test('a row of a goal is added with the cursor in it, removed, and brought back as it was', async () => {
  const { screen, user, field } = await openForm(tenant, key, { topic: 'coming-year' });
  await user.click(screen.getByRole('button', { name: 'Tilføj et mål under Faglig udvikling' }));
  expect(document.activeElement).toBe(field('Mål (konkret og målbart)'));
  await user.keyboard('Drone');
  await user.click(screen.getByRole('button', { name: 'Fjern Mål 1 under Faglig udvikling' }));
  expect(screen.queryByRole('group', { name: 'Mål 1 under Faglig udvikling' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Fortryd' }));
  await user.keyboard('{Enter}');
  expect(field('Mål (konkret og målbart)')).toHaveProperty('value', 'Drone');
});

test('each of last year’s goals is given a status and a remark, in its group', async () => {
  const form = await openForm(tenant, key);
  const goals = (screen: typeof form.screen) =>
    within(screen.getByRole('group', { name: 'Faglig udvikling' }));
  const statuses = goals(form.screen).getByRole('radiogroup', { name: /^Føre tilsyn på egen hånd/ });
  expect(statuses.textContent).not.toContain('Holde oplæg');
  expect(within(statuses).queryByRole('radio', { checked: true })).toBeNull();
  await form.user.click(within(statuses).getByRole('radio', { name: '3 · Bedre end forventet' }));
  await form.user.type(goals(form.screen).getByRole('textbox', { name: 'Kort bemærkning' }), 'Godt');
  await form.user.tab();
  await form.saved();
  form.close();

  const { screen } = await openForm(tenant, key);
  expect(goals(screen).getByRole('radio', { checked: true })).toBe(
    goals(screen).getByRole('radio', { name: '3 · Bedre end forventet' }),
  );
  expect(goals(screen).getByRole('textbox', { name: 'Kort bemærkning' })).toHaveProperty('value', 'Godt');
});

test('private notes say that they are one’s own alone, and who that is', async () => {
  const { screen, user, field } = await openForm(tenant, key);
  const notes = field('Egne notater om Siden sidst');
  const told = document.getElementById(notes.getAttribute('aria-describedby') ?? '');
  expect(told?.textContent).toBe('Til dig selv. Deles aldrig, heller ikke når du deler forberedelsen.');
  await user.click(screen.getByRole('button', { name: 'Kun dig – altid' }));
  await screen.findByText('Maja Lindegaard (dig) kan læse og skrive');
  expect(screen.queryByText(/Henrik Østergaard kan læse/)).toBeNull();
});

test('what is shared is told before, who can read it after, and the private notes stay', async () => {
  const maja = await openForm(tenant, key);
  await maja.write(/ellers været i gang med/, 'Vandløbssyn');
  await maja.write('Egne notater om Siden sidst', 'Deltid');
  await maja.user.click(maja.screen.getByRole('button', { name: 'Del med Henrik …' }));
  const question = await maja.screen.findByRole('dialog', { name: 'Del forberedelsen med Henrik?' });
  expect(question.textContent).toContain('1 svar deles. Dine egne notater deles ikke.');
  await maja.user.click(within(question).getByRole('button', { name: 'Del nu' }));
  await maja.screen.findByText(/^Du har delt\. Vi ses til samtalen /);
  const readers = await maja.screen.findByRole('region', { name: 'Hvem kan læse det' });
  expect(readers.textContent).toMatch(
    /^Henrik kan læse det, du delte .*Det, du retter, kan kun du læse, indtil du deler igen/,
  );
  maja.close();

  const henrik = await openScreen(tenant, { as: HENRIK, at: `/moede/${key}` });
  await henrik.screen.findByText('Vandløbssyn');
  expect(henrik.screen.queryByText('Deltid')).toBeNull();
});

test('what is corrected after sharing is one’s own until it is shared again, and can be taken back', async () => {
  const { screen, user, write } = await openForm(tenant, key);
  const share = async (button: string) => {
    await user.click(screen.getByRole('button', { name: button }));
    await user.click(await screen.findByRole('button', { name: 'Del nu' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    // The page comes back to its readers a moment after the dialog has gone.
    await screen.findByRole('main');
  };
  await write(/ellers været i gang med/, 'Kort');
  await share('Del med Henrik …');
  await write('1. svar', 'Mere');
  await screen.findByText(/^Du har rettet noget, siden du delte\. Henrik ser stadig det, du delte /);
  await share('Del igen med Henrik …');
  await user.click(await screen.findByRole('button', { name: 'Træk tilbage …' }));
  await user.click(await screen.findByRole('button', { name: 'Træk tilbage' }));
  await screen.findByText('Forberedelsen er trukket tilbage. Kun du kan læse din kladde.');
});

test('on paper is the whole form with what is answered, and it is made when it is printed', async () => {
  const { write } = await openForm(tenant, key);
  await write(/ellers været i gang med/, 'Vandløbssyn');
  const paper = () => document.querySelector('.printed-form')?.textContent ?? '';
  expect(paper()).toBe('');
  fireEvent(window, new Event('beforeprint'));
  expect(paper()).toContain('Hvad har du ellers været i gang med det seneste år?Vandløbssyn');
  expect(paper()).toContain('Er der andet, du vil tale om?');
  fireEvent(window, new Event('afterprint'));
  expect(paper()).toBe('');
});

test('the form speaks English to whoever does', async () => {
  const { screen } = await openScreen(tenant, { as: MAJA, at: `/forberedelse/${key}`, language: 'en' });
  await screen.findByRole('main', { name: 'Your preparation' });
  await screen.findByText('Right now only you can read what you write');
  expect(document.documentElement.lang).toBe('en');
});
