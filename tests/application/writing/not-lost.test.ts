import type { History, PageNumber, Step } from './history';
import { lived } from './lived';
import { DeviceStorage, OpenPage, SavingWorld } from './saving-world';

const DAY = 24 * 60 * 60 * 1000;

let world: SavingWorld;
let storage: DeviceStorage;
beforeEach(() => {
  world = new SavingWorld();
  storage = new DeviceStorage(world);
});

async function openedOffline(): Promise<OpenPage> {
  const page = new OpenPage(world, storage);
  page.isConnected = false;
  await page.autosave.opened();
  return page;
}

/** A page that was closed with no connection, after so much was typed. */
async function leftOnDevice(text: string): Promise<void> {
  const page = new OpenPage(world, storage);
  await page.autosave.opened();
  page.isConnected = false;
  page.autosave.type('wishes', text);
  await world.settle();
  page.crash();
}

const shown = ({ autosave }: OpenPage) => autosave.state().fields['wishes'];

describe('H3: on a device that is full', () => {
  beforeEach(async () => {
    await leftOnDevice('Mere ro');
    storage.isRefused = true;
  });

  test('what stood on it is there after one reload and another, while Microsoft 365 is away', async () => {
    for (const page of [await openedOffline(), await openedOffline(), await openedOffline()]) {
      expect(shown(page)).toBe('Mere ro');
      page.crash();
    }
  });

  test('the page says so, and what stood on it stays while nothing has taken its place', async () => {
    const page = await openedOffline();
    expect(page.autosave.state().device).toBe('refused');
    page.autosave.type('wishes', 'Mere ro og plads');
    await world.settle();
    expect(storage.kept.size).toBe(1);
    storage.isRefused = false;
    page.autosave.type('wishes', 'Mere ro og mere plads');
    await world.settle();
    expect(page.autosave.state().device).toBe('kept');
    page.crash();
    expect(storage.kept.size).toBe(1);
    expect(shown(await openedOffline())).toBe('Mere ro og mere plads');
  });

  test('what stood on it goes when it is saved in Microsoft 365, and meets nobody as another text', async () => {
    const page = await openedOffline();
    page.autosave.type('wishes', 'Mere ro og plads');
    page.isConnected = true;
    await page.autosave.flush();
    expect(world.remote).toEqual({ fields: { wishes: 'Mere ro og plads' }, conflicts: {} });
    expect(storage.kept.size).toBe(0);
    expect(page.autosave.state()).toMatchObject({ saving: 'saved', conflicts: {} });
  });

  test('what is saved goes only when the answer is there', async () => {
    const page = await openedOffline();
    page.isConnected = true;
    world.mishaps = ['slow'];
    void page.autosave.flush();
    await world.settle();
    expect(storage.kept.size).toBe(1);
    world.answer();
    await world.settle();
    expect(storage.kept.size).toBe(0);
  });
});

describe('L2: a text that was chosen is not lost when another device', () => {
  const type = (page: PageNumber): Step => ({ kind: 'type', page, field: 0, how: 'instead' });
  const choose = (page: PageNumber, choice: 'mine' | 'theirs' | 'both'): Step => ({
    kind: 'settle',
    page,
    field: 0,
    choice,
  });
  const does = (kind: 'flush' | 'refresh' | 'crash' | 'close' | 'disconnect', page: PageNumber): Step => ({
    kind,
    page,
  });
  const pass = (seconds: number): Step => ({ kind: 'pass', seconds });
  const lost: Step = { kind: 'mishap', mishap: 'lost' };

  const histories: Readonly<Record<string, History>> = {
    'goes back to a text that stood beside it': {
      pages: [0, 1, 2],
      steps: [
        ...[type(2), does('disconnect', 0), type(1), type(0), does('crash', 1), pass(5)],
        ...[choose(1, 'theirs'), pass(61), lost, does('refresh', 0), choose(1, 'mine')],
      ],
    },
    'emptied the field, and the answer to that was lost': {
      pages: [0, 1, 2],
      steps: [
        ...[type(2), lost, type(0), does('flush', 0), does('flush', 2), lost, does('flush', 0), lost],
        { kind: 'type', page: 0, field: 0, how: 'away' },
        ...[does('flush', 0), does('flush', 1), choose(0, 'both'), choose(0, 'mine'), does('flush', 0)],
      ],
    },
    'has it beside its own, as something did that was sent from here': {
      pages: [0, 1],
      steps: [
        ...[type(0), choose(1, 'mine'), lost, type(0), pass(5), does('close', 0), does('disconnect', 0)],
        ...[does('flush', 0), choose(0, 'theirs'), type(1), type(1), lost],
      ],
    },
  };

  test.each(Object.keys(histories))('%s', async (what) => {
    expect(await lived(histories[what]!)).toBeUndefined();
  });
});

describe('L3: an answer that leaves open whether it had its effect', () => {
  test.each(['timeout-after-effect', 'unread-after-effect'] as const)(
    'is no conflict with oneself: %s',
    async (mishap) => {
      const { autosave } = new OpenPage(world, storage);
      await autosave.opened();
      world.mishaps = [mishap];
      autosave.type('wishes', 'Mere');
      await autosave.flush();
      autosave.type('wishes', 'Mere ro');
      await autosave.flush();
      expect(autosave.state()).toMatchObject({ saving: 'saved', conflicts: {} });
      expect(world.remote).toEqual({ fields: { wishes: 'Mere ro' }, conflicts: {} });
    },
  );
});

test.each([-400, -15, 15, 400])(
  'L4: what was typed is there when the device’s clock has jumped %i days',
  async (days) => {
    await leftOnDevice('Mere ro');
    storage.clockError = days * DAY;
    const page = await openedOffline();
    expect(shown(page)).toBe('Mere ro');
    page.isConnected = true;
    await page.autosave.flush();
    expect(world.remote).toEqual({ fields: { wishes: 'Mere ro' }, conflicts: {} });
  },
);
