/** @jest-environment ./tests/screens/environment.ts */
import { fireEvent, waitFor, within } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { HENRIK, MAJA } from '../story/booked';
import { agreedFields, planOfConversation, type PlanState } from '../story/conversation-story';
import { everyScreenBeginsWith, openScreen, type OpenedScreen } from './open-screen';

const GOAL = 'Lede tilsynet ved Lilleå sammen med to kolleger';
const BOTH_VALID = 'Kontrolleret i dag: begge underskrifter passer til planen.';

const agreed = {
  ...agreedFields,
  'competence.c1.horizon': 'near',
  'competence.c1.need': 'Konflikthåndtering',
  'competence.c1.outcome': 'Rolige samtaler med lodsejere',
};

let tenant: RunningTenant;
let key: string;

const givenPlan = (state: PlanState = {}) =>
  everyScreenBeginsWith(
    async (fresh) => {
      key = await planOfConversation(fresh, agreed, state);
    },
    (opened) => (tenant = opened),
  );

async function openPlan(as: string): Promise<OpenedScreen> {
  const opened = await openScreen(tenant, { as, at: `/plan/${key}` });
  await opened.screen.findByRole('main', { name: /[Uu]dviklingsplan 2027/ });
  return opened;
}

const press = async ({ screen, user }: OpenedScreen, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

/** What stands in the column of signatures, a sentence a signature. */
const signatures = ({ screen }: OpenedScreen) =>
  within(screen.getByRole('complementary', { name: 'Underskrifter' }));

/** Writes over what stands in a field, and goes on to the next. */
async function writeOver({ user }: OpenedScreen, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.type(field, text);
  await user.tab();
}

describe('A plan that is not sent', () => {
  givenPlan();

  test('is read as goals, agreements and competences, with who, when and how it is measured', async () => {
    const { screen } = await openPlan(MAJA);
    const goal = screen.getByRole('region', { name: GOAL });
    expect(goal.textContent).toContain('Faglig udvikling');
    expect(goal.textContent).toContain('Tre fælles tilsyn, evalueret i teamet');
    expect(goal.textContent).toContain('1. marts–1. oktober');
    expect(screen.getByText(/^Henrik tager forslaget om en fast kontordag/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Konflikthåndtering' })).toBeTruthy();
    expect(screen.getByText('Rolige samtaler med lodsejere')).toBeTruthy();
  });

  test('tells the employee who sends it, and cannot be signed', async () => {
    const { screen } = await openPlan(MAJA);
    expect(
      screen.getByText('Henrik sender planen, når I har talt sammen. Så kan I skrive under.'),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Underskriv/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull();
  });

  test('is corrected by one, and the other reads it', async () => {
    const henrik = await openPlan(HENRIK);
    await press(henrik, 'Ret planen');
    await press(henrik, `Ret ${GOAL}`);
    const form = within(henrik.screen.getByRole('group', { name: GOAL }));
    await writeOver(henrik, form.getByRole('textbox', { name: 'Måles på' }), 'Fire tilsyn');
    await press(henrik, 'Færdig');
    await press(henrik, 'Færdig med at rette');
    await henrik.screen.findByText(/^Gemt for jer begge kl\. /);
    henrik.close();

    const maja = await openPlan(MAJA);
    expect(maja.screen.getByRole('region', { name: GOAL }).textContent).toContain('Fire tilsyn');
  });

  test('asks for what a goal lacks, and the question leads to the field', async () => {
    const henrik = await openPlan(HENRIK);
    await press(henrik, 'Ret planen');
    await press(henrik, /Hvordan kan I se, at målet er nået\?/);
    const field = within(henrik.screen.getByRole('group', { name: 'Blive skarp på GIS-analyse' })).getByRole(
      'textbox',
      { name: 'Måles på' },
    );
    expect(document.activeElement).toBe(field);
    await writeOver(henrik, field, 'Tre kort');
    await press(henrik, 'Færdig');
    expect(henrik.screen.queryByText(/Hvordan kan I se, at målet er nået\?/)).toBeNull();
  });

  test('tells what it lacks before it is sent, and is sent all the same', async () => {
    const henrik = await openPlan(HENRIK);
    await press(henrik, 'Send planen til Maja');
    const question = await henrik.screen.findByRole('dialog', { name: 'Send planen til Maja?' });
    expect(question.textContent).toContain(
      '1 mål mangler måling, dato eller ansvarlig. Du kan sende alligevel.',
    );
    expect(within(question).getByRole('listitem').textContent).toBe(
      'Blive skarp på GIS-analyse: måling, startdato, slutdato',
    );
    await henrik.user.click(within(question).getByRole('button', { name: 'Send planen' }));
    await henrik.screen.findByText('Planen er sendt til Maja. Den ligger klar til underskrift.');
    await waitFor(() => expect(henrik.screen.queryByRole('button', { name: /^Send planen/ })).toBeNull());
    henrik.close();

    const maja = await openPlan(MAJA);
    expect(maja.screen.getByRole('button', { name: 'Underskriv planen' })).toBeTruthy();
  });
});

describe('A plan that is sent', () => {
  givenPlan({ isSent: true });

  test('is not signed before one of the two is chosen', async () => {
    const maja = await openPlan(MAJA);
    expect(maja.screen.queryByRole('radio', { checked: true })).toBeNull();
    await press(maja, 'Underskriv planen');
    expect(maja.screen.getByText('Vælg en af de to muligheder først.')).toBeTruthy();
    expect(signatures(maja).getAllByText(/Har ikke underskrevet endnu$/)).toHaveLength(4);
  });

  test('is signed as agreed, by the one who signs alone', async () => {
    const maja = await openPlan(MAJA);
    await maja.user.click(maja.screen.getByRole('radio', { name: 'Jeg er enig' }));
    await press(maja, 'Underskriv planen');
    await maja.screen.findByText('Du har underskrevet planen.');
    expect(await signatures(maja).findByText(/^Maja Lindegaard, Medarbejder, Enig, /)).toBeTruthy();
    expect(signatures(maja).getByText('Henrik Østergaard, Leder, Har ikke underskrevet endnu')).toBeTruthy();
    expect(maja.screen.queryByRole('button', { name: /^Underskriv/ })).toBeNull();
  });

  test('is signed with remarks, which the other reads', async () => {
    const maja = await openPlan(MAJA);
    await maja.user.click(
      maja.screen.getByRole('radio', { name: 'Jeg har læst planen og har bemærkninger' }),
    );
    await maja.user.type(
      maja.screen.getByRole('textbox', { name: 'Kommentar (valgfri)' }),
      'Glad for tiden til GIS',
    );
    await press(maja, 'Underskriv planen');
    await maja.screen.findByText('Du har underskrevet planen.');
    maja.close();

    const henrik = await openPlan(HENRIK);
    expect(
      signatures(henrik).getByText(/^Maja Lindegaard, Medarbejder, Læst, med bemærkninger, /),
    ).toBeTruthy();
    expect(signatures(henrik).getByText('“Glad for tiden til GIS”')).toBeTruthy();
  });
});

describe('A plan that both have signed', () => {
  givenPlan({ isSigned: true });

  async function typeNewEnd(maja: OpenedScreen): Promise<HTMLElement> {
    await press(maja, 'Ret planen');
    await press(maja, `Ret ${GOAL}`);
    const end = maja.screen.getByLabelText('Slut');
    fireEvent.change(end, { target: { value: '2027-12-01' } });
    return maja.screen.findByRole('alertdialog', { name: 'Ændr det, I har underskrevet?' });
  }

  test('gets a status through the year, and the signatures stay valid', async () => {
    const maja = await openPlan(MAJA);
    await maja.screen.findByText(BOTH_VALID);
    await press(maja, `Sæt status på ${GOAL}`);
    await maja.user.click(maja.screen.getByRole('radio', { name: '3 · Bedre end forventet' }));
    await press(maja, 'Færdig');
    const goal = within(maja.screen.getByRole('region', { name: GOAL }));
    expect(goal.getByText('3 · Bedre end forventet')).toBeTruthy();
    await maja.screen.findByText(/^Gemt for jer begge kl\. /);
    maja.close();

    const again = await openPlan(MAJA);
    await again.screen.findByText(BOTH_VALID);
    expect(again.screen.getByRole('region', { name: GOAL }).textContent).toContain('3 · Bedre end forventet');
  });

  test('is kept as it is by whoever thinks better of a change', async () => {
    const maja = await openPlan(MAJA);
    const warning = await typeNewEnd(maja);
    expect(warning.textContent).toContain('Denne ændring gør begge underskrifter ugyldige.');
    await maja.user.click(within(warning).getByRole('button', { name: 'Behold planen' }));
    expect(maja.screen.getByLabelText('Slut')).toHaveProperty('value', '2027-10-01');
    expect(maja.screen.getByText(BOTH_VALID)).toBeTruthy();
  });

  test('is signed by nobody any more when it is changed, and shows what was', async () => {
    const maja = await openPlan(MAJA);
    const warning = await typeNewEnd(maja);
    await maja.user.click(within(warning).getByRole('button', { name: 'Ændr alligevel' }));
    await press(maja, 'Færdig med at rette');
    await maja.screen.findByText('Det, I har aftalt, er ændret, så begge underskrifter er bortfaldet.');
    expect(maja.screen.getByText('Ændret, var 1. oktober')).toBeTruthy();
    expect(signatures(maja).getByText(/^Maja Lindegaard, Medarbejder, Bortfaldet, /)).toBeTruthy();
    expect(signatures(maja).getByText(/^Henrik Østergaard, Leder, Bortfaldet, /)).toBeTruthy();
    expect(maja.screen.queryByText(BOTH_VALID)).toBeNull();
    expect(maja.screen.getByRole('button', { name: 'Underskriv igen' })).toBeTruthy();
    maja.close();

    const henrik = await openPlan(HENRIK);
    await henrik.screen.findByText(/ændrede Maja 1 sted/);
  });
});
