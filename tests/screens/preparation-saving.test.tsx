/** @jest-environment ./tests/screens/environment.ts */
import { within } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { closePreparations, preparing } from '../application/preparation/preparation-desk';
import { bookedConversation, MAJA } from '../story/booked';
import { openForm, type Form } from './form';
import { everyScreenBeginsWith } from './open-screen';

let tenant: RunningTenant;
let key: string;

everyScreenBeginsWith(
  async (fresh) => {
    key = await bookedConversation(fresh);
  },
  (opened) => (tenant = opened),
);

const QUESTION = /ellers været i gang med/;

/** Maja writes the same answer at another computer. */
async function elsewhere(text: string): Promise<void> {
  const { autosave } = await (await preparing(tenant, MAJA)).open();
  autosave.type('other-activities', text);
  await closePreparations();
}

describe('What is written on another device meanwhile', () => {
  let form: Form;
  let choice: HTMLElement;

  beforeEach(async () => {
    form = await openForm(tenant, key);
    await elsewhere('Fra toget');
    await form.write(QUESTION, 'Fra kontoret');
    const told = await form.screen.findByText(/^Du har også skrevet her på en anden enhed\./);
    choice = told.parentElement!;
  });

  test('stands beside what is written here, and neither is chosen', () => {
    expect(form.field(QUESTION)).toHaveProperty('value', 'Fra kontoret');
    expect(within(choice).getByRole('group', { name: 'Udgaven her' }).textContent).toContain('Fra kontoret');
    expect(within(choice).getByRole('group', { name: 'Udgaven fra den anden enhed' }).textContent).toContain(
      'Fra toget',
    );
  });

  test.each([
    ['Behold denne: Udgaven her', 'Fra kontoret'],
    ['Behold denne: Udgaven fra den anden enhed', 'Fra toget'],
    ['Saml begge', 'Fra kontoret\nFra toget'],
  ])('is settled by “%s”, for good', async (button, text) => {
    await form.user.click(within(choice).getByRole('button', { name: button }));
    expect(form.field(QUESTION)).toHaveProperty('value', text);
    expect(form.screen.queryByText(/^Du har også skrevet her/)).toBeNull();
    await form.user.click(form.field(QUESTION));
    await form.user.tab();
    await form.saved();
    form.close();
    const again = await openForm(tenant, key);
    expect(again.field(QUESTION)).toHaveProperty('value', text);
    expect(again.screen.queryByText(/^Du har også skrevet her/)).toBeNull();
  });
});

test('what is written in another field on another device comes along without a word', async () => {
  const { screen, write, saved, field } = await openForm(tenant, key);
  await elsewhere('Fra toget');
  await write('1. svar', 'Fra kontoret');
  await saved();
  expect(field(QUESTION)).toHaveProperty('value', 'Fra toget');
  expect(screen.queryByRole('alert')).toBeNull();
});

describe('While Microsoft 365 does not take what is written', () => {
  test.each([429, 503])('with %i, it is told, stays on the device, and is saved later', async (status) => {
    const device = new IDBFactory();
    const open = () => openForm(tenant, key, { device });
    const BUSY = /^Microsoft 365 har travlt\. Teksten er gemt på denne enhed/;
    const form = await open();
    tenant.faults.order([{ match: 'PUT *', status, retryAfterSeconds: 600 }]);
    await form.write(QUESTION, 'Bevares');
    await form.screen.findByText(BUSY);
    expect(form.field(QUESTION)).toHaveProperty('value', 'Bevares');
    form.close();

    const again = await open();
    await again.screen.findByText(BUSY);
    expect(again.field(QUESTION)).toHaveProperty('value', 'Bevares');
    again.close();

    tenant.faults.clear();
    const later = await open();
    await later.screen.findByText(/^Gemt kl\. /);
    expect(later.screen.queryByText(BUSY)).toBeNull();
    later.close();

    const elsewhereLater = await openForm(tenant, key);
    expect(elsewhereLater.field(QUESTION)).toHaveProperty('value', 'Bevares');
  });

  test('an error can be tried again from the page', async () => {
    const { screen, user, write } = await openForm(tenant, key);
    tenant.faults.order([{ match: 'PUT *', status: 500, times: 1 }]);
    await write(QUESTION, 'Bevares');
    const told = await screen.findByRole('alert');
    expect(told.textContent).toContain('Teksten kunne ikke gemmes i Microsoft 365.');
    await user.click(within(told).getByRole('button', { name: 'Prøv igen' }));
    await screen.findByText(/^Gemt kl\. /);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a refusal leaves the text where it is, and offers it as a copy', async () => {
    const { screen, write, field } = await openForm(tenant, key);
    tenant.faults.order([{ match: 'PUT *', status: 403 }]);
    await write(QUESTION, 'Bevares');
    const told = await screen.findByRole('alert');
    expect(told.textContent).toContain('Den er gemt på denne enhed. Prøv igen, eller kopiér teksten.');
    expect(within(told).getByRole('button', { name: 'Kopiér teksten' })).toBeTruthy();
    expect(field(QUESTION)).toHaveProperty('value', 'Bevares');
  });

  test('H3: a device that is full says so, and what to do', async () => {
    const full = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { screen, write } = await openForm(tenant, key);
    tenant.faults.order([{ match: 'PUT *', status: 403 }]);
    await write(QUESTION, 'Bevares');
    const told = await screen.findByRole('alert');
    expect(told.textContent).toContain('Enheden har ikke plads til at gemme det, du skriver.');
    expect(told.textContent).toContain('Den står kun på denne side. Prøv igen, eller kopiér teksten.');
    full.mockRestore();
  });
});
