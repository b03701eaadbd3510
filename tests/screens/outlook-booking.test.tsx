/** @jest-environment ./tests/screens/environment.ts */
import { waitFor, within } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { conversationIn } from '../../src/domain/meeting/appointment';
import { noteIn } from '../../src/domain/meeting/appointment-note';
import { book, deskOf, meetingsOf, valueIn } from '../application/booking/booking-desk';
import { openRound } from '../set-up-round';
import { HENRIK, MAJA } from '../story/booked';
import { signedIn } from '../tenant/local-graph';
import { openPane, type OpenedPane, type PaneOrder } from './open-pane';
import { everyScreenBeginsWith } from './open-screen';

const JONAS = 'jonas.thygesen';
const YASMIN = 'yasmin.demir';
const PIOTR = 'piotr.zielinski';
const PIOTRS_LEADER = 'anne.bro';
const FILLED = 'Aftalen er udfyldt';

let tenant: RunningTenant;

const open = (order: Partial<PaneOrder> = {}) => openPane(tenant, { as: HENRIK, ...order });

const people = ({ screen }: OpenedPane) => screen.findByRole('combobox', { name: 'Medarbejder' });

async function choose(pane: OpenedPane, name: string): Promise<void> {
  await pane.user.click(await people(pane));
  await pane.user.click(await pane.screen.findByRole('option', { name }));
}

/** The buttons of the best times. */
async function bestTimes({ screen }: OpenedPane): Promise<HTMLElement[]> {
  const best = await screen.findByRole('group', { name: /bedste tider$/ });
  return within(best).getAllByRole('button');
}

const result = ({ screen }: OpenedPane) => screen.getAllByRole('status').at(-1)!;

const untilFilled = ({ screen }: OpenedPane) => screen.findByRole('heading', { name: FILLED });

async function pick(pane: OpenedPane, index = 0): Promise<void> {
  await pane.user.click((await bestTimes(pane))[index]!);
  await untilFilled(pane);
}

const invited = ({ form }: OpenedPane) => form.fields.required.map(({ emailAddress }) => emailAddress);

const intendedOf = async (employee: string) =>
  (await (await deskOf(tenant, HENRIK)).conversationOf(employee)).item.records.leader.booking.intended;

describe('A leader beside a new appointment', () => {
  everyScreenBeginsWith(
    async (fresh) => {
      await openRound(fresh, { employees: [MAJA, JONAS, YASMIN] });
      const desk = await deskOf(fresh, HENRIK);
      valueIn(await book(desk, MAJA, await desk.firstTime(MAJA)));
    },
    (opened) => (tenant = opened),
  );

  test('sees those without a time first, and finds one by typing', async () => {
    const pane = await open();
    await pane.screen.findByText('2 i dit team mangler en tid. De står øverst.');
    await pane.user.click(await people(pane));
    const names = (await pane.screen.findAllByRole('option')).map(({ textContent }) => textContent);
    expect(names).toEqual(['Jonas Thygesen', 'Yasmin Demir', 'Maja Lindegaard']);
    expect(pane.screen.getByRole('group', { name: 'Har en tid' }).textContent).toContain('Maja Lindegaard');
    await pane.user.type(await people(pane), 'yas');
    expect(pane.screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Yasmin Demir',
    ]);
    await pane.user.keyboard('{ArrowDown}{Enter}');
    expect((await people(pane)).getAttribute('value')).toBe('Yasmin Demir');
  });

  test('books with a person and a time: the rest is written, and what is left to do is read aloud', async () => {
    const pane = await open();
    await choose(pane, 'Jonas Thygesen');
    const [best] = await bestTimes(pane);
    const time = best!.textContent;
    await pane.user.click(best!);
    await untilFilled(pane);
    const { fields, session } = pane.form;
    expect(fields).toMatchObject({ subject: 'MUS', sensitivity: 'private', location: '' });
    expect(invited(pane)).toEqual([`${JONAS}@aasund.example`]);
    const key = conversationIn(fields.bodyHtml);
    const intended = await intendedOf(JONAS);
    expect(intended).toMatchObject({
      start: fields.start.toISOString().replace('.000', ''),
      end: fields.end.toISOString().replace('.000', ''),
    });
    expect(noteIn(session.get('mus')!)).toMatchObject({ key, attendee: `${JONAS}@aasund.example` });
    const said = result(pane).textContent;
    expect(said).toMatch(
      /med Jonas Thygesen\. Privat\. Jonas får link til sin forberedelse, som deles senest/,
    );
    expect(said).toContain('Skriv ikke fortroligt i indkaldelsen.');
    expect(said).toContain('Tryk Send i Outlook, så er samtalen booket.');
    expect(said).toContain(time.split(' ').at(-1)!);
    expect(await meetingsOf(tenant, JONAS)).toEqual([]);
    expect(best!.getAttribute('aria-pressed')).toBe('true');
  });

  test('is asked for two presses between the pane and Send', async () => {
    const pane = await open();
    await pane.user.click(await pane.screen.findByRole('option', { name: 'Jonas Thygesen' }));
    await pane.user.click((await bestTimes(pane))[0]!);
    await untilFilled(pane);
    expect(invited(pane)).toEqual([`${JONAS}@aasund.example`]);
  });

  test('says what Outlook lets nobody write, and that it comes later', async () => {
    const pane = await open();
    await choose(pane, 'Jonas Thygesen');
    await pick(pane);
    expect(result(pane).textContent).toContain(
      'Her kan Rød Tråd ikke sætte kategorien MUS og påmindelsen dagen før.',
    );
    expect(result(pane).textContent).not.toContain('Outlook tog ikke imod');
  });

  test('undoes it by choosing another time, or another person', async () => {
    const pane = await open({ fields: { bodyHtml: '<p>Jeg tager kaffe med.</p>' } });
    await choose(pane, 'Jonas Thygesen');
    await pick(pane);
    const first = pane.form.fields.start;
    await pane.user.click((await bestTimes(pane))[1]!);
    await pane.screen.findByText('Udfylder aftalen …');
    await untilFilled(pane);
    expect(pane.form.fields.start).not.toEqual(first);
    await choose(pane, 'Yasmin Demir');
    await pane.screen.findByText('Aftalen er udfyldt til Jonas Thygesen, til du vælger en tid til Yasmin.');
    expect(invited(pane)).toEqual([`${JONAS}@aasund.example`]);
    await pane.user.click((await bestTimes(pane))[0]!);
    await pane.screen.findByText(/med Yasmin Demir\./);
    expect(invited(pane)).toEqual([`${YASMIN}@aasund.example`]);
    expect(pane.form.fields.bodyHtml).toContain('Jeg tager kaffe med.');
    expect(pane.form.fields.bodyHtml.match(/<a /g)).toHaveLength(1);
  });

  test('goes on where the pane was closed: the first is still taken out again', async () => {
    const before = await open();
    await choose(before, 'Jonas Thygesen');
    await pick(before);
    before.close();
    const pane = await open({ form: before.form });
    await untilFilled(pane);
    expect((await people(pane)).getAttribute('value')).toBe('Jonas Thygesen');
    await choose(pane, 'Yasmin Demir');
    await pane.user.click((await bestTimes(pane))[0]!);
    await pane.screen.findByText(/med Yasmin Demir\./);
    expect(invited(pane)).toEqual([`${YASMIN}@aasund.example`]);
  });

  test('writes the place too, also when it is changed afterwards', async () => {
    const pane = await open();
    await choose(pane, 'Jonas Thygesen');
    await pane.user.type(await pane.screen.findByRole('textbox', { name: 'Hvor mødes I?' }), 'Engen');
    await pick(pane);
    expect(pane.form.fields.location).toBe('Engen');
    await pane.user.click(pane.screen.getByRole('combobox', { name: 'Sted' }));
    await pane.user.click(await pane.screen.findByRole('option', { name: 'Teams-møde' }));
    await pane.screen.findByText(/og Teams-mødet\./);
    expect(pane.form.fields.location).toBe('');
    expect(await intendedOf(JONAS)).toMatchObject({ online: true });
  });

  test('reads when somebody who has a time is to meet, and finds the way to it', async () => {
    const pane = await open();
    await choose(pane, 'Maja Lindegaard');
    await pane.screen.findByText(/^Maja har en tid: .* kl\. /);
    await pane.user.click(pane.screen.getByRole('button', { name: 'Se eller flyt tiden i Teams' }));
    expect(conversationIn(pane.form.opened[0]!)).toBeTruthy();
    expect(pane.form.sets).toEqual([]);
  });

  test('loses nothing when the time is taken meanwhile: another is offered', async () => {
    const pane = await open();
    await choose(pane, 'Jonas Thygesen');
    const [best] = await bestTimes(pane);
    const stale = best!.textContent;
    const jonas = await signedIn(tenant, JONAS);
    // The whole round but for its last week.
    await jonas.call('POST', '/me/events', {
      body: {
        subject: 'Ferie',
        start: { dateTime: '2027-02-01T07:00:00', timeZone: 'UTC' },
        end: { dateTime: '2027-02-28T07:00:00', timeZone: 'UTC' },
      },
    });
    await pane.user.click(best!);
    await pane.screen.findByText('Tiden er ikke ledig længere. Intet er sendt. Vælg en anden tid.');
    expect(pane.form.sets).toEqual([]);
    expect(pane.screen.queryByRole('heading', { name: FILLED })).toBeNull();
    await waitFor(async () => expect((await bestTimes(pane))[0]!.textContent).not.toBe(stale));
    await pane.user.click((await bestTimes(pane))[0]!);
    await untilFilled(pane);
    expect(pane.screen.queryByText(/Tiden er ikke ledig længere/)).toBeNull();
  });

  test('reads what to do when Outlook or Microsoft 365 fails, and goes on', async () => {
    const pane = await open({ refuses: ['subject.setAsync'], lacks: ['sensitivity', 'sessionData'] });
    await choose(pane, 'Jonas Thygesen');
    await bestTimes(pane);
    tenant.faults.order([{ match: 'POST /v1.0/$batch', status: 503, times: 20 }]);
    await pane.user.click((await bestTimes(pane))[0]!);
    const retry = await pane.screen.findByRole('button', { name: /^Prøv igen/ });
    expect(pane.form.sets).toEqual([]);
    tenant.faults.clear();
    await pane.user.click(retry);
    await untilFilled(pane);
    expect(result(pane).textContent).toContain(
      'Outlook tog ikke imod emnet MUS og Privat. Ret det i aftalen, før du sender.',
    );
    expect(result(pane).textContent).not.toMatch(/Privat\. Jonas/);
  });

  test('is served by the keyboard alone', async () => {
    const pane = await open();
    const choice = await people(pane);
    while (document.activeElement !== choice) await pane.user.tab();
    await pane.user.keyboard('{ArrowDown}{Enter}');
    const [best] = await bestTimes(pane);
    while (document.activeElement !== best) await pane.user.tab();
    await pane.user.keyboard(' ');
    await untilFilled(pane);
    expect(invited(pane)).toEqual([`${JONAS}@aasund.example`]);
  });

  test('reads it in English, and the invitation stays in the organisation’s language', async () => {
    const pane = await open({ language: 'en' });
    await pane.user.click(await pane.screen.findByRole('combobox', { name: 'Employee' }));
    await pane.user.click(await pane.screen.findByRole('option', { name: 'Jonas Thygesen' }));
    const best = await pane.screen.findByRole('group', { name: /best times$/ });
    await pane.user.click(within(best).getAllByRole('button')[0]!);
    await pane.screen.findByText('Press Send in Outlook and the conversation is booked.');
    expect(pane.form.fields.bodyHtml).toContain('Åbn din MUS i Rød Tråd');
    expect(pane.form.fields.bodyHtml).toMatch(/Forberedelsen deles senest \p{Letter}+ \d+\. \p{Letter}+\./u);
  });

  test.each([
    [
      'in a colleague’s calendar',
      { sharedBy: 'maja.lindegaard@aasund.example' },
      /^Aftalen står i kalenderen hos Maja Lindegaard\./,
    ],
    [
      'that a group calls',
      { organizer: 'teknik@aasund.example' },
      /^Aftalen hører til teknik@aasund\.example/,
    ],
    [
      'of another account',
      { mailbox: 'henrik@privat.example' },
      /^Outlook er åbnet som henrik@privat\.example/,
    ],
    ['in a private mailbox', { accountType: 'outlookCom' }, /^Outlook er åbnet med en privat postkasse/],
  ])('books nothing in an appointment %s', async (_where, order, sentence) => {
    const pane = await open(order);
    await pane.screen.findByText(sentence);
    await pane.screen.findByText('Aftalen er ikke rørt.');
    expect(pane.screen.queryByRole('combobox')).toBeNull();
    expect(pane.form.sets).toEqual([]);
  });

  test('is not asked to book beside an appointment that stands already and is no MUS', async () => {
    const pane = await open({ itemId: 'AAMk', fields: { subject: 'Teammøde' } });
    await pane.screen.findByRole('main', { name: 'Aftalen er ikke en MUS' });
    await pane.user.click(pane.screen.getByRole('button', { name: 'Find tid til Jonas Thygesen' }));
    expect(conversationIn(pane.form.opened[0]!)).toBeTruthy();
    expect(pane.screen.queryByText(/MUS med/)).toBeNull();
    expect(pane.form.sets).toEqual([]);
  });

  test('who leads nobody reads for whom the pane is', async () => {
    const pane = await open({ as: JONAS });
    await pane.screen.findByText(/^Her booker ledere MUS/);
    expect(pane.screen.queryByRole('combobox')).toBeNull();
  });
});

describe('A leader with one conversation left', () => {
  everyScreenBeginsWith(
    (fresh) => openRound(fresh, { employees: [JONAS] }),
    (opened) => (tenant = opened),
  );

  test('has that one chosen already, and books with a single press', async () => {
    const pane = await open();
    await pick(pane);
    expect(invited(pane)).toEqual([`${JONAS}@aasund.example`]);
    expect(pane.screen.getByText('1 i dit team mangler en tid.')).toBeTruthy();
  });
});

describe('A leader whose employee has no mailbox', () => {
  everyScreenBeginsWith(
    (fresh) => openRound(fresh, { leaders: [PIOTRS_LEADER], employees: [PIOTR] }),
    (opened) => (tenant = opened),
  );

  test('reads what to do instead, and finds the way to it', async () => {
    const pane = await open({ as: PIOTRS_LEADER });
    await pane.screen.findByText(/^Piotr har ingen kalender\. Aftal tiden, book den i Rød Tråd/);
    await pane.user.click(pane.screen.getByRole('button', { name: 'Book i Teams' }));
    expect(conversationIn(pane.form.opened[0]!)).toBeTruthy();
    expect(pane.form.sets).toEqual([]);
  });
});

describe('A leader without a round', () => {
  everyScreenBeginsWith(
    (fresh) => openRound(fresh, { employees: [JONAS], confirmed: [] }),
    (opened) => (tenant = opened),
  );

  test('reads why there is nothing to book', async () => {
    const pane = await open();
    await pane.screen.findByText('Der er ingen MUS at booke for dit team lige nu.');
  });
});
