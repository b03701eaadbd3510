/** @jest-environment ./tests/screens/environment.ts */
import { waitFor, within } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { prepareSite } from '../set-up-round';
import { HENRIK, MAJA } from '../story/booked';
import { everyScreenBeginsWith, openScreen, type OpenedScreen, type ScreenOrder } from './open-screen';

const OKSANA = 'oksana.kovalenko';
const TITLE = 'Til min næste MUS';
const GIS = 'Kursus i GIS';

let tenant: RunningTenant;

type Opened = Pick<OpenedScreen, 'screen' | 'user'>;

async function unfold({ screen, user }: Opened, title = TITLE): Promise<void> {
  await user.click(await screen.findByRole('button', { name: title }));
}

const line = ({ screen }: Opened) => screen.findByRole('textbox', { name: 'Det vil jeg huske' });

async function openNotes(order: Partial<ScreenOrder> = {}): Promise<OpenedScreen> {
  const opened = await openScreen(tenant, { as: MAJA, at: '/min-mus', ...order });
  await unfold(opened);
  await line(opened);
  return opened;
}

/** Writes a line, and keeps it by Enter. */
async function catchLine(opened: Opened, text: string): Promise<void> {
  await opened.user.type(await line(opened), `${text}{Enter}`);
  await opened.screen.findByText(/^Gemt kl\. /);
}

const listed = ({ screen }: Opened) =>
  within(screen.getByRole('list', { name: 'Dine noter' }))
    .getAllByRole('textbox')
    .map((field) => (field as HTMLTextAreaElement).value);

const filesRead = () => tenant.recorder.all().filter(({ url }) => url.includes('year-notes'));

describe('Before any round, on Min MUS', () => {
  everyScreenBeginsWith(prepareSite, (opened) => (tenant = opened));

  test.each([
    ['an employee', MAJA],
    ['a leader', HENRIK],
  ])('%s writes a line, and it stands there at the next opening', async (_, as) => {
    const notes = await openNotes({ as });
    notes.screen.getByText('Du har ingen noter endnu.');
    await catchLine(notes, GIS);
    expect(await line(notes)).toHaveProperty('value', '');
    expect(listed(notes)).toEqual([GIS]);
    notes.close();
    const again = await openNotes({ as });
    await waitFor(() => expect(listed(again)).toEqual([GIS]));
    again.screen.getByRole('textbox', { name: 'Note fra mandag 1. februar' });
  });

  test('nothing is asked of the notes before they are unfolded', async () => {
    const opened = await openScreen(tenant, { as: MAJA, at: '/min-mus' });
    await opened.screen.findByText('Du er ikke med i en MUS-runde lige nu.');
    const button = await opened.screen.findByRole('button', { name: TITLE });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(filesRead()).toEqual([]);
    await unfold(opened);
    await line(opened);
    expect(filesRead()).toHaveLength(1);
  });

  test('it says that nobody else can ever read them', async () => {
    const { screen, user } = await openNotes();
    await user.click(screen.getByRole('button', { name: 'Kun dig – altid' }));
    const readers = await screen.findByRole('dialog', { name: 'Hvem kan læse det' });
    expect(
      within(readers)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Maja Lindegaard (dig) kan læse og skrive']);
    expect(readers.textContent).toContain('De deles aldrig.');
  });

  test('a line that is left in the middle is not lost', async () => {
    const notes = await openNotes();
    await notes.user.type(await line(notes), 'Spørg om');
    await notes.user.tab();
    await notes.screen.findByText(/^Gemt kl\. /);
    notes.close();
    const again = await openNotes();
    await waitFor(() => expect(listed(again)).toEqual(['Spørg om']));
  });

  test('a note is written anew, deleted, and brought back as it was', async () => {
    const notes = await openNotes();
    const { screen, user } = notes;
    await catchLine(notes, GIS);
    await user.type(screen.getByRole('textbox', { name: 'Note fra mandag 1. februar' }), ' i maj');
    await user.click(screen.getByRole('button', { name: 'Slet noten: Kursus i GIS i maj' }));
    screen.getByText('Noten er slettet.');
    screen.getByText('Du har ingen noter endnu.');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Fortryd' }));
    await user.keyboard('{Enter}');
    expect(listed(notes)).toEqual(['Kursus i GIS i maj']);
    await user.click(screen.getByRole('button', { name: 'Slet noten: Kursus i GIS i maj' }));
    await user.click(await line(notes));
    await user.tab();
    await screen.findByText(/^Gemt kl\. /);
    notes.close();
    const again = await openNotes();
    await again.screen.findByText('Du har ingen noter endnu.');
  });

  test('while Microsoft 365 takes nothing a note stays on the device, and is saved later', async () => {
    const device = new IDBFactory();
    const notes = await openNotes({ device });
    tenant.faults.order([{ match: 'PUT *', status: 429, retryAfterSeconds: 600 }]);
    await notes.user.type(await line(notes), `${GIS}{Enter}`);
    await notes.screen.findByText(/^Microsoft 365 har travlt\. Teksten er gemt på denne enhed/);
    notes.close();
    tenant.faults.clear();
    const later = await openNotes({ device });
    await waitFor(() => expect(listed(later)).toEqual([GIS]));
    await later.screen.findByText(/^Gemt kl\. /);
    later.close();
    const elsewhere = await openNotes();
    await waitFor(() => expect(listed(elsewhere)).toEqual([GIS]));
  });

  test('notes that cannot be read are asked for again', async () => {
    tenant.faults.order([{ match: 'GET *year-notes*', status: 500, times: 1 }]);
    const opened = await openScreen(tenant, { as: MAJA, at: '/min-mus' });
    await unfold(opened);
    await opened.user.click(await opened.screen.findByRole('button', { name: 'Prøv igen' }));
    await line(opened);
  });

  test('whoever has no OneDrive reads what to do until there is a place', async () => {
    const opened = await openScreen(tenant, { as: OKSANA, at: '/min-mus' });
    await unfold(opened);
    await opened.screen.findByText(/^Noterne gemmes et sted, som kun du kan åbne\. Uden OneDrive/);
  });
});
