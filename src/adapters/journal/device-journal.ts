import type { Journal, JournalEntry } from '../../application/ports/journal';
import type { Outcome } from '../../application/ports/outcome';
import { failed, success } from '../../domain/base/result';
import {
  answerOf,
  changeAll,
  entriesIn,
  openDatabase,
  settingsIn,
  type StoredEntry,
} from './device-database';
import { deviceKey, isSameSealing, sealed, unsealed } from './sealing';

/** A browser that is asked for room may never answer, and saving elsewhere must not wait for it: in milliseconds. */
const LONGEST_WAIT = 3_000;
const SHARED = 'shared';

export interface DeviceJournalOptions {
  /** Undefined where the browser has no such thing. */
  readonly factory: IDBFactory | undefined;
  /** Milliseconds since 1970, by the device's own clock, which may be wrong: it says what is newest, and no more. */
  readonly now: () => number;
}

/** The journal in the browser's own database. */
export function deviceJournal({ factory, now }: DeviceJournalOptions): Journal {
  /** The sealing of each entry that was read or written here: another sealing is another text. */
  const sealings = new WeakMap<JournalEntry, Uint8Array>();
  let database: Promise<IDBDatabase> | undefined;

  function opened(): Promise<IDBDatabase> {
    if (!factory) throw new Error('There is no IndexedDB.');
    database ??= openDatabase(factory);
    return database;
  }

  /** Leaves an entry alone that another window has written again. */
  async function remove(entries: IDBObjectStore, entry: JournalEntry): Promise<void> {
    const sealing = sealings.get(entry);
    const place = [entry.name, entry.opening];
    const standing = (await answerOf(entries.get(place))) as StoredEntry | undefined;
    if (sealing && standing && isSameSealing(standing, sealing)) entries.delete(place);
  }

  async function saysShared(): Promise<boolean> {
    return (await answerOf(settingsIn(await opened()).get(SHARED))) === true;
  }

  return {
    entries: (name) =>
      inTime(async () => {
        const known = await opened();
        // An array comes after every text, so this is each opening of the name.
        const range = IDBKeyRange.bound([name], [name, []]);
        const stored = (await answerOf(entriesIn(known).getAll(range))) as StoredEntry[];
        const key = await deviceKey(known);
        const entries: JournalEntry[] = [];
        for (const one of stored.toSorted((first, second) => second.keptAt - first.keptAt)) {
          const text = await unsealed(key, one);
          if (text === undefined) continue;
          const entry = { name, opening: one.opening, text };
          sealings.set(entry, one.vector);
          entries.push(entry);
        }
        return entries;
      }),

    keep: (entry, others = []) =>
      inTime(async () => {
        if (await saysShared()) throw new Error('Others use this computer.');
        const known = await opened();
        const sealing = await sealed(await deviceKey(known), entry.text);
        const { name, opening } = entry;
        await changeAll(known, async (entries) => {
          for (const other of others) await remove(entries, other);
          entries.put({ name, opening, keptAt: now(), ...sealing } satisfies StoredEntry);
        });
        sealings.set(entry, sealing.vector);
      }),

    forget: (entry) => inTime(async () => changeAll(await opened(), (entries) => remove(entries, entry))),

    isShared: () => inTime(saysShared),

    setShared: (isShared) =>
      inTime(async () => {
        await changeAll(await opened(), (entries, settings) => {
          if (!isShared) {
            settings.delete(SHARED);
            return;
          }
          entries.clear();
          settings.clear();
          settings.put(true, SHARED);
        });
      }),
  };
}

/** Whatever the browser has against it, it is told and nothing breaks. */
async function inTime<Value>(act: () => Promise<Value>): Outcome<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The device did not answer.')), LONGEST_WAIT);
  });
  try {
    return success(await Promise.race([act(), tooLong]));
  } catch (error) {
    return failed({ code: 'forbidden', details: { message: String(error) } });
  } finally {
    clearTimeout(timer);
  }
}
