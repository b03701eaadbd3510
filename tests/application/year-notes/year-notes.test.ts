import type { RunningTenant } from '../../../local-tenant/create-tenant';
import type { Journal } from '../../../src/application/ports/journal';
import { handIn } from '../../../src/application/preparation/hand-in';
import { itemOfNotes, openYearNotes } from '../../../src/application/year-notes/open-year-notes';
import { takeNote } from '../../../src/application/year-notes/take-note';
import type { Autosave } from '../../../src/application/writing/autosave';
import { privateNoteField } from '../../../src/domain/concept/field-keys';
import {
  noteField,
  notesFor,
  withoutNote,
  writtenNote,
  yearNotesIn,
} from '../../../src/domain/conversation/year-notes';
import type { Card } from '../../../src/storage/card';
import { workplaceAs } from '../../adapters/connected';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound, prepareSite } from '../../set-up-round';
import { idOf } from '../../tenant/local-graph';
import { closeRound } from '../../story/last-year';
import { asEmployee, valueIn } from '../booking/booking-desk';
import { closePreparations, preparing } from '../preparation/preparation-desk';
import { DeviceStorage } from '../writing/saving-world';

const MAJA = 'maja.lindegaard';
const OKSANA = 'oksana.kovalenko';
const ID = 'k3f9a1b2';
const AT = '2027-01-20T09:00:00Z';
const TEXT = 'Kursus i GIS 🌱';

let tenant: RunningTenant;
const opened: Autosave[] = [];

function everyTestOpens(prepare: Parameters<typeof everyTestBeginsWith>[0]): void {
  // Whoever leaves a page lets it save; nothing goes on after a test.
  afterEach(async () => {
    tenant.faults.clear();
    await Promise.all(opened.splice(0).map((autosave) => autosave.close()));
    await closePreparations();
  });

  everyTestBeginsWith(prepare, (fresh) => {
    tenant = fresh;
  });
}

/** Somebody's notes, on a device that keeps what this journal keeps; not read yet. */
async function notesOf(
  account: string,
  { card, journal }: { card?: Card; journal?: Journal } = {},
): Promise<Autosave> {
  const workplace = { ...(await workplaceAs(tenant, account)), ...(journal && { journal }) };
  const autosave = openYearNotes(workplace, idOf(tenant, account), card ? [{ card }] : []);
  opened.push(autosave);
  return autosave;
}

async function readNotes(account: string, card?: Card) {
  const autosave = await notesOf(account, card && { card });
  valueIn(await autosave.opened());
  return yearNotesIn(autosave.state().fields);
}

async function write(autosave: Autosave, id: string, text: string): Promise<void> {
  autosave.change(writtenNote(id, text, AT));
  await autosave.flush();
}

describe('Before any round', () => {
  everyTestOpens(prepareSite);

  it.each([
    ['an employee', MAJA],
    ['a leader', 'henrik.oestergaard'],
    ['HR', 'mette.krog'],
  ])('%s keeps notes for the own conversation in the own app folder', async (_, account) => {
    const notes = await notesOf(account);
    valueIn(await notes.opened());
    await write(notes, ID, TEXT);
    expect(notes.state().saving).toBe('saved');
    expect(await readNotes(account)).toEqual([{ id: ID, text: TEXT, writtenAt: AT }]);
    expect(await readNotes('birgitte.sommer')).toEqual([]);
  });

  it('nothing is asked before they are opened, and one call where there are none', async () => {
    const notes = await notesOf(MAJA);
    tenant.recorder.clear();
    expect(notes.state().isOpen).toBe(false);
    expect(tenant.recorder.all()).toEqual([]);
    valueIn(await notes.opened());
    expect(tenant.recorder.all().map(({ method }) => method)).toEqual(['GET']);
  });

  it('whoever has no OneDrive is told so, and nothing is lost of what was not written', async () => {
    const notes = await notesOf(OKSANA);
    expect(await notes.opened()).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(notes.state().isOpen).toBe(false);
  });

  it('two devices that write at once keep both notes', async () => {
    const [phone, computer] = [await notesOf(MAJA), await notesOf(MAJA)];
    for (const device of [phone, computer]) valueIn(await device.opened());
    await write(phone, 'phone001', 'Fra telefonen');
    await write(computer, 'computer', 'Fra computeren');
    expect(computer.state()).toMatchObject({ saving: 'saved', conflicts: {} });
    expect((await readNotes(MAJA)).map(({ text }) => text).toSorted()).toEqual([
      'Fra computeren',
      'Fra telefonen',
    ]);
  });

  it('a note that was written anew on two devices stands in both versions', async () => {
    const [phone, computer] = [await notesOf(MAJA), await notesOf(MAJA)];
    valueIn(await phone.opened());
    await write(phone, ID, TEXT);
    valueIn(await computer.opened());
    phone.type(noteField(ID), 'Kursus i QGIS');
    computer.type(noteField(ID), 'Kursus i ArcGIS');
    await phone.flush();
    await computer.flush();
    const { fields, conflicts } = computer.state();
    expect(fields[noteField(ID)]).toBe('Kursus i ArcGIS');
    expect(conflicts[noteField(ID)]).toMatchObject({ theirs: 'Kursus i QGIS' });
  });

  it.each([
    ['Microsoft 365 is busy', { status: 429, retryAfterSeconds: 600 }],
    ['there is no connection', { drop: true }],
  ])('while %s a note is kept on the device, and is saved at the next opening', async (_, fault) => {
    const journal = new DeviceStorage();
    const notes = await notesOf(MAJA, { journal });
    valueIn(await notes.opened());
    tenant.faults.order([{ match: 'PUT *', ...fault }]);
    await write(notes, ID, TEXT);
    expect(notes.state().saving).not.toBe('saved');
    tenant.faults.clear();
    expect(await readNotes(MAJA)).toEqual([]);

    const later = await notesOf(MAJA, { journal });
    valueIn(await later.opened());
    await later.flush();
    expect(await readNotes(MAJA)).toEqual([{ id: ID, text: TEXT, writtenAt: AT }]);
  });

  it('an answer that never came makes no second version', async () => {
    const notes = await notesOf(MAJA);
    valueIn(await notes.opened());
    tenant.faults.order([{ match: 'PUT *', drop: true, after: true, times: 1 }]);
    await write(notes, ID, TEXT);
    await write(notes, ID, `${TEXT} i maj`);
    expect(notes.state()).toMatchObject({ saving: 'saved', conflicts: {} });
    expect(await readNotes(MAJA)).toMatchObject([{ text: `${TEXT} i maj` }]);
  });
});

describe.each([
  ['in the app folder', MAJA, 'henrik.oestergaard'],
  ['without OneDrive, in the locked draft', OKSANA, 'zeynep.kaya'],
])('When one prepares, notes %s', (_, account, leader) => {
  everyTestOpens((fresh) => openRound(fresh, { leaders: [leader], employees: [account] }));

  async function prepares() {
    const person = await preparing(tenant, account);
    const preparation = await person.open();
    const { card, key } = preparation.conversation.item;
    const notes = await notesOf(account, { card });
    valueIn(await notes.opened());
    return { person, preparation, card, key, notes };
  }

  it('are brought into the own notes on a topic, marked, and lost nowhere', async () => {
    const { person, preparation, card, key, notes } = await prepares();
    await write(notes, ID, TEXT);
    await write(notes, 'leftlater', 'Tages ikke med');
    const [note] = yearNotesIn(notes.state().fields).filter(({ id }) => id === ID);
    preparation.autosave.type('conditions', 'Mere ro');
    await takeNote(notes, preparation, { note: note!, topicKey: 'last-year' });

    const again = (await person.open()).autosave.state();
    expect(again.fields).toMatchObject({ conditions: 'Mere ro', [privateNoteField('last-year')]: TEXT });
    const standing = await readNotes(account, card);
    expect(standing.find(({ id }) => id === ID)).toEqual({ id: ID, text: TEXT, writtenAt: AT, takenTo: key });
    expect(notesFor(key, standing).offered.map(({ id }) => id)).toEqual(['leftlater']);
  });

  it('are no part of what is shared', async () => {
    const { person, preparation, notes } = await prepares();
    await write(notes, ID, TEXT);
    await preparation.autosave.refresh();
    preparation.autosave.type('conditions', 'Mere ro');
    await preparation.autosave.flush();
    const { fields } = preparation.autosave.state();
    valueIn(await handIn(person.workplace, preparation.conversation, 'employee', fields));
    const { employee } = (await person.conversation()).item.sheets;
    expect(employee?.handedIn?.fields).toEqual({ conditions: 'Mere ro' });
  });

  it('are not taken for a preparation: a draft that is gone begins again with what was handed in', async () => {
    const { person, preparation, notes } = await prepares();
    await write(notes, ID, TEXT);
    const shared = { conditions: 'Mere ro' };
    valueIn(await handIn(person.workplace, preparation.conversation, 'employee', shared));
    expect((await person.open()).autosave.state().fields).toMatchObject(shared);
  });
});

test('The notes stand in the newest draft of those that one has, and in none for whoever has a OneDrive', () => {
  const people = [{ id: 'me', role: 'employee', name: 'Mig', from: AT }];
  const place = { list: 'l', item: '1', guid: 'g' };
  const card = (roundKey: string, drafts: Card['places']['drafts']) => ({
    card: { roundKey, people, places: { sheets: [], drafts } } as unknown as Card,
  });
  const mine = [{ owner: 'me', place }];
  const [older, newer] = [card('2026-1', mine), card('2027-1', mine)];
  expect(itemOfNotes([older, newer, card('2028-1', [])])).toBe(newer);
  expect(itemOfNotes([card('2028-1', [])])).toBeUndefined();
});

describe('Whoever has no OneDrive, when a new round has opened', () => {
  const [LAST, LEADER] = ['2026-2', 'zeynep.kaya'];

  everyTestOpens(async (fresh) => {
    tenant = fresh;
    const settings = { name: 'MUS efterår 2026', begins: '2026-08-10', ends: '2026-10-02' };
    await openRound(fresh, { roundKey: LAST, settings, leaders: [LEADER], employees: [OKSANA] });
    const notes = openYearNotes(await workplaceAs(fresh, OKSANA), idOf(fresh, OKSANA), [
      (await asEmployee(fresh, OKSANA)).item,
    ]);
    valueIn(await notes.opened());
    await write(notes, ID, TEXT);
    await notes.close();
    await closeRound(fresh, LAST);
    await openRound(fresh, { leaders: [LEADER], employees: [OKSANA] });
  });

  /** Opened as the product opens them: the newest draft, with what stood in the one before. */
  async function openedNow(): Promise<Autosave> {
    const { item } = await asEmployee(tenant, OKSANA);
    const notes = openYearNotes(await workplaceAs(tenant, OKSANA), idOf(tenant, OKSANA), [item]);
    opened.push(notes);
    valueIn(await notes.opened());
    await notes.flush();
    return notes;
  }

  it('the notes of the round before come along', async () => {
    const { fields, saving } = (await openedNow()).state();
    expect(saving).toBe('saved');
    expect(yearNotesIn(fields)).toEqual([{ id: ID, text: TEXT, writtenAt: AT }]);
  });

  it('a note that is taken away then does not come back', async () => {
    const notes = await openedNow();
    notes.change(withoutNote(notes.state().fields, ID));
    await notes.flush();
    expect(yearNotesIn((await openedNow()).state().fields)).toEqual([]);
  });
});
