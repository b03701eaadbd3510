import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore as FDBObjectStore } from 'fake-indexeddb';
import { deviceJournal } from '../../src/adapters/journal/device-journal';
import type { JournalEntry } from '../../src/application/ports/journal';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2027-02-01T08:00:00Z');
const entry = (text: string, opening = 'first'): JournalEntry => ({
  name: 'preparation/1/employee',
  opening,
  text,
});

function device() {
  const factory = new IDBFactory();
  const at = (days = 0) => deviceJournal({ factory, now: () => START + days * DAY });
  const textsOf = async (journal: ReturnType<typeof at>) => {
    const entries = await journal.entries('preparation/1/employee');
    return entries.ok ? entries.value.map(({ text }) => text) : entries;
  };
  return { factory, at, textsOf };
}

/** Everything that lies in the device's database, as bytes and words. */
async function allIn(factory: IDBFactory): Promise<{ words: string; key: CryptoKey }> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = factory.open('roed-traad');
    request.onsuccess = () => resolve(request.result);
  });
  const read = (store: string) =>
    new Promise<unknown[]>((resolve) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => resolve(request.result as unknown[]);
    });
  const entries = (await read('entries')) as Record<string, unknown>[];
  const [key] = (await read('settings')) as CryptoKey[];
  const words = entries
    .flatMap((each) => Object.values(each))
    .map((value) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? Buffer.from(value as ArrayBuffer).toString('latin1')
        : String(value),
    );
  return { words: words.join(' '), key: key! };
}

test('what is typed is found again on the same device, the newest first', async () => {
  const { at, textsOf } = device();
  await at().keep(entry('Jeg ønsker mig 🌱', 'monday'));
  await at(1).keep(entry('שלום', 'tuesday'));
  expect(await textsOf(at(1))).toEqual(['שלום', 'Jeg ønsker mig 🌱']);
});

test('the same opening has one text, and another page has none of it', async () => {
  const { at, textsOf } = device();
  const journal = at();
  await journal.keep(entry('J'));
  await journal.keep(entry('Ja'));
  expect(await textsOf(journal)).toEqual(['Ja']);
  expect(await journal.entries('preparation/2/employee')).toEqual({ ok: true, value: [] });
});

test('nobody who looks at the device reads the text, and the key cannot be taken out', async () => {
  const { factory, at } = device();
  await at().keep(entry('Jeg overvejer at sige op'));
  const { words, key } = await allIn(factory);
  expect(words).toContain('preparation/1/employee');
  expect(words).not.toContain('overvejer');
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

test.each([-400, -15, 15, 400])(
  'L4: a text that was not saved is there when the clock has jumped %i days, opened anew and once more',
  async (days) => {
    const { at, textsOf } = device();
    await at().keep(entry('Husket'));
    expect(await textsOf(at(days))).toEqual(['Husket']);
    expect(await textsOf(at())).toEqual(['Husket']);
    const wrong = at(days);
    await wrong.keep(entry('Også husket', 'second'));
    expect((await textsOf(at())) as string[]).toEqual(expect.arrayContaining(['Husket', 'Også husket']));
  },
);

describe('H3: a text that takes the place of others', () => {
  /** The journal of a page that has read what an earlier one left. */
  async function reopened() {
    const { at, textsOf } = device();
    await at().keep(entry('Ja', 'earlier'));
    const journal = at(1);
    const entries = await journal.entries('preparation/1/employee');
    return { at, textsOf, journal, left: entries.ok ? entries.value : [] };
  }

  test('is kept and they are gone', async () => {
    const { textsOf, journal, left } = await reopened();
    await journal.keep(entry('Ja, og nej', 'later'), left);
    expect(await textsOf(journal)).toEqual(['Ja, og nej']);
  });

  test('leaves them where they are when the device has no room for it', async () => {
    const { textsOf, journal, left } = await reopened();
    const full = jest.spyOn(FDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await journal.keep(entry('Ja, og nej', 'later'), left)).toMatchObject({ ok: false });
    full.mockRestore();
    expect(await textsOf(journal)).toEqual(['Ja']);
  });

  test('leaves one alone that was written again since', async () => {
    const { at, textsOf, journal, left } = await reopened();
    await at(0.5).keep(entry('Ja, men', 'earlier'));
    await journal.keep(entry('Ja, og nej', 'later'), left);
    expect(await textsOf(journal)).toEqual(['Ja, og nej', 'Ja, men']);
  });
});

test('a text that was written again since is not forgotten with the one that was saved', async () => {
  const { at, textsOf } = device();
  const journal = at();
  const saved = entry('Ja');
  await journal.keep(saved);
  await at().keep(entry('Ja, men'));
  await journal.forget(saved);
  expect(await textsOf(journal)).toEqual(['Ja, men']);
});

test('a text that is saved elsewhere leaves the device', async () => {
  const { factory, at } = device();
  const journal = at();
  const saved = entry('Ja');
  await journal.keep(saved);
  await journal.forget(saved);
  expect((await allIn(factory)).words).toBe('');
});

test('on a computer that others use, nothing is kept and what was there is gone', async () => {
  const { factory, at, textsOf } = device();
  const journal = at();
  await journal.keep(entry('Ja'));
  await journal.setShared(true);
  expect(await at().isShared()).toEqual({ ok: true, value: true });
  expect(await journal.keep(entry('Nej'))).toMatchObject({ ok: false });
  expect((await allIn(factory)).words).toBe('');

  await journal.setShared(false);
  await journal.keep(entry('Jo'));
  expect(await textsOf(journal)).toEqual(['Jo']);
});

test('a browser that gives no room says so', async () => {
  const journal = deviceJournal({ factory: undefined, now: () => START });
  expect(await journal.keep(entry('Ja'))).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
  expect(await journal.entries('preparation/1/employee')).toMatchObject({ ok: false });
});

test('a browser that never answers does not keep anybody waiting', async () => {
  jest.useFakeTimers();
  const silent = { open: () => ({}) } as unknown as IDBFactory;
  const kept = deviceJournal({ factory: silent, now: () => START }).keep(entry('Ja'));
  await jest.advanceTimersByTimeAsync(3_000);
  expect(await kept).toMatchObject({ ok: false });
  jest.useRealTimers();
});
