import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { bookConversation } from '../../../src/application/booking/book-conversation';
import { handIn, withdrawHandIn } from '../../../src/application/preparation/hand-in';
import { openOwnNotes } from '../../../src/application/preparation/open-own-notes';
import { privateNoteField } from '../../../src/domain/concept/field-keys';
import { sheetsList } from '../../../src/storage/list-definitions';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { itemsOf, openRound, type RoundOrder } from '../../set-up-round';
import { signedIn, valueOf } from '../../tenant/local-graph';
import { DeviceStorage } from '../writing/saving-world';
import { deskOf, order, valueIn } from '../booking/booking-desk';
import { closePreparations, preparing } from './preparation-desk';

const LEADER = 'henrik.oestergaard';
const BIRGITTE = 'birgitte.sommer';
const NOTE = privateNoteField('last-year');

let tenant: RunningTenant;

function givenRound(order: RoundOrder): void {
  afterEach(async () => {
    tenant.faults.clear();
    await closePreparations();
  });

  everyTestBeginsWith(
    (fresh) => openRound(fresh, order),
    (opened) => {
      tenant = opened;
    },
  );
}

/** What Microsoft 365 shows somebody of the sheets of the round. */
async function sheetsFor(account: string): Promise<Record<string, unknown>[]> {
  const caller = await signedIn(tenant, account);
  const items = await caller.get(`${itemsOf(tenant, sheetsList('2027-1', 1))}?$expand=fields`);
  return valueOf(items).map((item) => item['fields'] as Record<string, unknown>);
}

const awkward: readonly (readonly [string, string])[] = [
  ['Danish letters', 'Æbler, øl og åer på Årø'],
  ['emoji', '👩‍👩‍👧‍👦 🌱🇩🇰 ✅'],
  ['right-to-left text', 'שלום עולם — مرحبا بالعالم'],
  ['10,000 characters', 'Jeg vil gerne lære mere. '.repeat(400)],
  ['10,000 emoji', '🌱'.repeat(10_000)],
  ['a script', '<script>alert("hej")</script> & <b>fed</b>'],
  ['lines and quotation marks', 'Første\nanden\r\n\ttredje "citat" \\ \u2028 slut'],
];

describe.each([
  ['in the app folder', BIRGITTE, LEADER],
  ['without OneDrive, in a locked item', 'oksana.kovalenko', 'zeynep.kaya'],
])('A draft %s', (_, account, leader) => {
  givenRound({ leaders: [leader], employees: [account] });

  it.each(awkward)('keeps %s as it was typed', async (_name, text) => {
    const person = await preparing(tenant, account);
    const { autosave } = await person.open();
    const typed = { conditions: text, 'happy.1': text, 'goal.k3f9.text': text, [NOTE]: text };
    autosave.change(typed);
    await autosave.close();
    expect(autosave.state().saving).toBe('saved');
    expect((await person.open()).autosave.state().fields).toEqual(typed);
  });

  it('is in no conflict with oneself when an answer never came', async () => {
    const person = await preparing(tenant, account);
    const { autosave } = await person.open();
    autosave.type('conditions', 'Mere ro');
    await autosave.flush();
    for (const method of ['PUT', 'PATCH']) {
      tenant.faults.order([{ match: `${method} *`, drop: true, after: true, times: 1 }]);
    }
    autosave.type('conditions', 'Mere ro om formiddagen');
    await autosave.flush();
    expect(autosave.state().saving).toBe('offline');
    tenant.faults.clear();
    autosave.type('conditions', 'Mere ro om eftermiddagen');
    await autosave.flush();
    expect(autosave.state()).toMatchObject({ saving: 'saved', conflicts: {} });
    const again = (await person.open()).autosave.state();
    expect(again.fields).toEqual({ conditions: 'Mere ro om eftermiddagen' });
  });

  it('keeps both when two devices wrote in the same field, and each where they wrote in different ones', async () => {
    const person = await preparing(tenant, account);
    const phone = (await person.open()).autosave;
    const computer = (await person.open()).autosave;
    phone.change({ conditions: 'Fra telefonen', relations: 'Kolleger' });
    computer.change({ conditions: 'Fra computeren', comments: 'Intet' });
    await phone.flush();
    await computer.flush();
    const { fields, conflicts } = (await person.open()).autosave.state();
    expect(fields).toEqual({ conditions: 'Fra computeren', relations: 'Kolleger', comments: 'Intet' });
    expect(conflicts).toMatchObject({ conditions: { theirs: 'Fra telefonen' } });

    computer.settle('conditions', 'Fra begge');
    await computer.flush();
    await phone.refresh();
    expect(phone.state()).toMatchObject({ fields: { conditions: 'Fra begge' }, conflicts: {} });
  });

  it('can be opened by nobody else', async () => {
    const person = await preparing(tenant, account);
    const { autosave, conversation } = await person.open();
    autosave.type(NOTE, 'Kun til mig');
    await autosave.close();
    expect(valueIn(await openOwnNotes(person.workplace, conversation, 'employee'))).toEqual({
      [NOTE]: 'Kun til mig',
    });
    const other = await preparing(tenant, leader, { employee: account });
    const read = await other.workplace.drafts.of(conversation.item.card, 'employee').read();
    expect(read.ok ? read.value.fields : {}).toEqual({});
  });
});

describe('In the middle of a sentence', () => {
  givenRound({ employees: [BIRGITTE] });

  it.each([
    ['the session runs out', { status: 401 }, 'signed-out'],
    ['Microsoft 365 asks for a pause', { status: 429, retryAfterSeconds: 30 }, 'waiting'],
    ['Microsoft 365 is overloaded', { status: 503, retryAfterSeconds: 30 }, 'waiting'],
    ['the network is closed', { drop: true }, 'offline'],
    ['Microsoft 365 fails after it has saved', { status: 504, after: true }, 'failed'],
  ] as const)('%s: it is said, and nothing is lost', async (_, fault, saving) => {
    const journal = new DeviceStorage();
    const person = await preparing(tenant, BIRGITTE, { journal });
    const { autosave } = await person.open();
    tenant.faults.order([{ match: 'PUT *', ...fault }]);
    autosave.type('conditions', 'Jeg tror, at vi');
    await autosave.flush();
    expect(autosave.state()).toMatchObject({ saving, fields: { conditions: 'Jeg tror, at vi' } });
    autosave.type('conditions', 'Jeg tror, at vi kan mere');

    // The window is closed without another word, and opened when all is well again.
    await Promise.resolve();
    tenant.faults.clear();
    const again = (await person.open()).autosave;
    expect(again.state().fields).toEqual({ conditions: 'Jeg tror, at vi kan mere' });
    await again.flush();
    expect(again.state()).toMatchObject({ saving: 'saved', conflicts: {} });
    expect(journal.kept.size).toBe(0);
  });

  it('a device that gives no room says so, and every word goes to Microsoft 365 when the field is left', async () => {
    const journal = new DeviceStorage();
    journal.isRefused = true;
    const person = await preparing(tenant, BIRGITTE, { journal });
    const { autosave } = await person.open();
    autosave.type('conditions', 'Mere ro');
    await autosave.flush();
    expect(autosave.state()).toMatchObject({ saving: 'saved', device: 'refused' });
  });
});

describe('Handing in', () => {
  givenRound({ employees: [BIRGITTE] });

  const typed = { conditions: 'Mere <b>ro</b>', 'happy.1': 'Åen', [NOTE]: 'Løn?' };

  async function birgitte() {
    const person = await preparing(tenant, BIRGITTE);
    return { person, conversation: await person.conversation() };
  }

  it('lets the leader read it at once, without the private notes', async () => {
    const { person, conversation } = await birgitte();
    const handedIn = valueIn(await handIn(person.workplace, conversation, 'employee', typed));
    expect(handedIn.item.sheets.employee?.handedInAt).toMatch(/^2027-02-01T/);
    const leader = await preparing(tenant, LEADER, { employee: BIRGITTE });
    const { employee } = (await leader.conversation()).item.sheets;
    expect(employee?.handedIn?.fields).toEqual({ conditions: 'Mere <b>ro</b>', 'happy.1': 'Åen' });
    expect(JSON.stringify(await sheetsFor(LEADER))).not.toContain('Løn?');
  });

  it('is readable in SharePoint by itself, topic by topic', async () => {
    const { person, conversation } = await birgitte();
    valueIn(await handIn(person.workplace, conversation, 'employee', typed));
    const texts = (await sheetsFor(LEADER)).map((fields) => (fields['Answers'] as string | undefined) ?? '');
    const text = texts.find((each) => each !== '')!;
    expect(text).toMatch(/Siden sidst.*Åen.*Trivsel og samarbejde.*Mere &lt;b&gt;ro&lt;\/b&gt;/s);
    expect(text).not.toContain('Kompetencer');
  });

  it.each(awkward)('keeps %s', async (_, text) => {
    const { person, conversation } = await birgitte();
    valueIn(await handIn(person.workplace, conversation, 'employee', { conditions: text, 'happy.2': text }));
    const { employee } = (await person.conversation()).item.sheets;
    expect(employee?.handedIn?.fields).toEqual({ conditions: text, 'happy.2': text });
  });

  it('happens once, also when the answer never came', async () => {
    const { person, conversation } = await birgitte();
    tenant.faults.order([{ match: 'PATCH *', drop: true, after: true, times: 1 }]);
    valueIn(await handIn(person.workplace, conversation, 'employee', typed));
    const [first] = await sheetsFor(BIRGITTE);
    tenant.clock.set('2027-02-01T07:40:00Z');
    valueIn(await handIn(person.workplace, conversation, 'employee', typed));
    expect((await sheetsFor(BIRGITTE))[0]!['HandedInAt']).toBe(first!['HandedInAt']);
  });

  it('is done again after corrections', async () => {
    const { person, conversation } = await birgitte();
    const once = valueIn(await handIn(person.workplace, conversation, 'employee', typed));
    valueIn(await handIn(person.workplace, once, 'employee', { ...typed, conditions: 'Mere plads' }));
    const { employee } = (await person.conversation()).item.sheets;
    expect(employee?.handedIn?.fields['conditions']).toBe('Mere plads');
  });

  it('can be taken back, and nothing of it stays in the sheet', async () => {
    const { person, conversation } = await birgitte();
    const once = valueIn(await handIn(person.workplace, conversation, 'employee', typed));
    valueIn(await withdrawHandIn(person.workplace, once, 'employee'));
    const { employee } = (await person.conversation()).item.sheets;
    expect(employee).not.toHaveProperty('handedInAt');
    expect(employee).not.toHaveProperty('handedIn');
    expect(JSON.stringify(await sheetsFor(LEADER))).not.toContain('Åen');
  });

  it('is the same for the leader', async () => {
    const leader = await preparing(tenant, LEADER, { employee: BIRGITTE });
    valueIn(await handIn(leader.workplace, await leader.conversation(), 'leader', typed));
    const { person } = await birgitte();
    expect((await person.conversation()).item.sheets.leader?.handedIn?.fields['happy.1']).toBe('Åen');
  });

  it('is over when the conversation has begun', async () => {
    const desk = await deskOf(tenant, LEADER);
    const time = await desk.firstTime(BIRGITTE);
    valueIn(
      await bookConversation(desk.workplace, desk.self, await desk.conversationOf(BIRGITTE), order(time)),
    );
    tenant.clock.set(time.start);
    const { person, conversation } = await birgitte();
    expect(await handIn(person.workplace, conversation, 'employee', typed)).toEqual({
      ok: false,
      failure: { code: 'begun' },
    });
  });

  it('writes nothing into a sheet that is not locked yet', async () => {
    const { person, conversation } = await birgitte();
    const { employee } = conversation.item.sheets;
    const item = { ...conversation.item, sheets: { employee: { ...employee!, isReady: false } } };
    tenant.recorder.clear();
    const outcome = await handIn(person.workplace, { ...conversation, item }, 'employee', typed);
    expect(outcome).toEqual({ ok: false, failure: { code: 'not-ready' } });
    expect(tenant.recorder.all()).toEqual([]);
  });
});
