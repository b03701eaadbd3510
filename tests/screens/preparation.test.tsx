/** @jest-environment ./tests/screens/environment.ts */
import { within } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { everyTestBeginsWith } from '../prepared-tenant';
import { bookedConversation, MAJA } from '../story/booked';
import { openScreen } from './open-screen';

let tenant: RunningTenant;
let key: string;

everyTestBeginsWith(
  async (fresh) => {
    key = await bookedConversation(fresh);
  },
  (opened) => (tenant = opened),
);

async function openForm(topic = '') {
  const opened = await openScreen(tenant, { as: MAJA, at: `/forberedelse/${key}${topic && `/${topic}`}` });
  await opened.screen.findByRole('main', { name: 'Din forberedelse' });
  const { screen, user } = opened;
  await screen.findByRole('heading', { name: 'Egne notater' });
  return {
    ...opened,
    field: (name: string | RegExp) => screen.getByRole('textbox', { name }),
    /** Types, goes on to the next field, and waits until it is saved. */
    write: async (name: string | RegExp, text: string) => {
      await user.type(screen.getByRole('textbox', { name }), text);
      await user.tab();
      await screen.findByText(/^Gemt kl\. /);
    },
    toTopic: async (name: RegExp) => {
      const topics = screen.getByRole('navigation', { name: 'Emner' });
      await user.click(within(topics).getByRole('link', { name }));
    },
  };
}

test('what is answered stands there when the form is opened anew', async () => {
  const form = await openForm();
  await form.write(/ellers været i gang med/, 'Vandløbssyn æøå');
  form.close();

  const again = await openForm();
  expect(again.field(/ellers været i gang med/)).toHaveProperty('value', 'Vandløbssyn æøå');
});

test('each topic tells how many of its questions have an answer', async () => {
  const { screen, write } = await openForm();
  const topics = within(screen.getByRole('navigation', { name: 'Emner' }));
  expect(topics.getByRole('link', { name: /^Siden sidst/ }).textContent).toContain('ikke begyndt');
  await write(/ellers været i gang med/, 'Vandløbssyn');
  expect(topics.getByRole('link', { name: /^Siden sidst/ }).textContent).toContain('1 af 3 spørgsmål');
});

test('who can read is told before the first field', async () => {
  const { screen } = await openForm();
  const readers = screen.getByRole('region', { name: 'Hvem kan læse det' });
  expect(readers.textContent).toContain('Lige nu kan kun du læse det, du skriver');
  const [first] = screen.getAllByRole('textbox');
  expect(readers.compareDocumentPosition(first!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a row of a goal is removed and brought back', async () => {
  const { screen, user, field } = await openForm('coming-year');
  await user.click(screen.getByRole('button', { name: 'Tilføj et mål under Faglig udvikling' }));
  expect(document.activeElement).toBe(field('Mål (konkret og målbart)'));
  await user.keyboard('Drone');
  await user.click(screen.getByRole('button', { name: 'Fjern Mål 1 under Faglig udvikling' }));
  expect(screen.queryByRole('group', { name: 'Mål 1 under Faglig udvikling' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Fortryd' }));
  expect(field('Mål (konkret og målbart)')).toHaveProperty('value', 'Drone');
});
