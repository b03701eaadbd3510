/** @jest-environment ./tests/screens/environment.ts */
import { within } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { bookedConversation, HENRIK, MAJA } from '../story/booked';
import { conversationToHold } from '../story/conversation-story';
import { everyScreenBeginsWith, openScreen } from './open-screen';

// What somebody writes who adds a kind of question and a column: a line in each register, and a form that uses them.
jest.mock('../../src/domain/concept/kinds/register', () => ({
  questionKinds: {
    ...jest.requireActual<typeof import('../../src/domain/concept/kinds/register')>(
      '../../src/domain/concept/kinds/register',
    ).questionKinds,
    weather: jest.requireActual<typeof import('../made-up/weather')>('../made-up/weather').weather,
  },
}));
jest.mock('../../src/parts/questions/register', () => ({
  questionParts: {
    ...jest.requireActual<typeof import('../../src/parts/questions/register')>(
      '../../src/parts/questions/register',
    ).questionParts,
    weather:
      jest.requireActual<typeof import('../made-up/weather-part')>('../made-up/weather-part').weatherPart,
  },
}));
jest.mock('../../src/domain/plan/rows/goal', () => ({
  goal: jest
    .requireActual<typeof import('../made-up/budget')>('../made-up/budget')
    .withBudget(
      jest.requireActual<typeof import('../../src/domain/plan/rows/goal')>('../../src/domain/plan/rows/goal')
        .goal,
    ),
}));
jest.mock('../../src/domain/concept/built-in-concepts', () => {
  const actual = jest.requireActual<typeof import('../../src/domain/concept/built-in-concepts')>(
    '../../src/domain/concept/built-in-concepts',
  );
  const { conceptSchema } = jest.requireActual<typeof import('../../src/domain/concept/concept')>(
    '../../src/domain/concept/concept',
  );
  const { weatherQuestion } = jest.requireActual<typeof import('../made-up/weather')>('../made-up/weather');
  const [form] = actual.builtInConcepts;
  const [first, ...rest] = form!.topics;
  const topics = [{ ...first, questions: [weatherQuestion, ...first!.questions] }, ...rest];
  return { ...actual, builtInConcepts: [conceptSchema.parse({ ...form, topics })] };
});

let tenant: RunningTenant;
let key: string;

everyScreenBeginsWith(
  async (fresh) => {
    key = await bookedConversation(fresh);
  },
  (opened) => (tenant = opened),
);

test('a question of a made-up kind is answered in the form, and counts as answered', async () => {
  const { screen, user } = await openScreen(tenant, { as: MAJA, at: `/forberedelse/${key}` });
  const weather = await screen.findByRole('radiogroup', { name: 'Hvordan er vejret hos dig?' });
  await user.click(within(weather).getByRole('radio', { name: 'Regn' }));
  const topics = screen.getByRole('navigation', { name: 'Emner' });
  expect(within(topics).getByRole('link', { name: /^Siden sidst/ }).textContent).toContain('1 af 4');
});

test('its answer stands beside the other’s in the conversation, and a goal has the made-up column', async () => {
  await conversationToHold(tenant, { employee: { mood: 'rain' }, leader: { mood: 'sun' } });
  const { screen, user } = await openScreen(tenant, { as: HENRIK, at: `/moede/${key}` });
  const said = (name: string) => screen.getAllByRole('region', { name })[0]!.textContent;
  await screen.findByRole('heading', { name: 'Hvordan er vejret hos dig?' });
  expect(said('Maja')).toContain('Vejret hos mig: Regn');
  expect(said('Henrik')).toContain('Vejret hos mig: Sol');

  await user.click(screen.getByRole('button', { name: /^Åbn planen|^Planen|Plan/ }));
  await user.click(await screen.findByRole('button', { name: 'Tilføj: Mål' }));
  await user.type(screen.getByRole('textbox', { name: 'Budget' }), '12.000 kr.');
  await user.click(screen.getByRole('button', { name: 'Færdig' }));
  expect(screen.getByText('Budget: 12.000 kr.')).toBeTruthy();
});
