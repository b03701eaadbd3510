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

/** So long it is kept for whoever comes back, in milliseconds: 14 days. */
const KEPT_FOR = 14 * 24 * 60 * 60 * 1000;
/** A browser that is asked for room may never answer, and saving elsewhere must not wait for it: in milliseconds. */
const LONGEST_WAIT = 3_000;
const SHARED = 'shared';

export interface DeviceJournalOptions {
  /** Undefined where the browser has no such thing. */
  readonly factory: IDBFactory | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The journal in the browser's own database. */
export function deviceJournal({ factory, now }: DeviceJournalOptions): Journal {
  /** The sealing of each entry that was read or written here: another sealing is another text. */
  const sealings = new WeakMap<JournalEntry, Uint8Array>();
  let database: Promise<IDBDatabase> | undefined;

  function opened(): Promise<IDBDatabase> {
    if (!factory) throw new Error('There is no IndexedDB.');
    database ??= openDatabase(factory).then(async (fresh) => {
      await removeExpired(fresh);
      return fresh;
    });
    return database;
  }

  async function removeExpired(fresh: IDBDatabase): Promise<void> {
    const all = (await answerOf(entriesIn(fresh).getAll())) as StoredEntry[];
    await changeAll(fresh, (entries) => {
      for (const { name, opening, keptAt } of all) {
        if (keptAt + KEPT_FOR < now()) entries.delete([name, opening]);
      }
    });
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
          const text = one.keptAt + KEPT_FOR < now() ? undefined : await unsealed(key, one);
          if (text === undefined) continue;
          const entry = { name, opening: one.opening, text };
          sealings.set(entry, one.vector);
          entries.push(entry);
        }
        return entries;
      }),

    keep: (entry) =>
      inTime(async () => {
        if (await saysShared()) throw new Error('Others use this computer.');
        const known = await opened();
        const sealing = await sealed(await deviceKey(known), entry.text);
        const { name, opening } = entry;
        await changeAll(known, (entries) => {
          entries.put({ name, opening, keptAt: now(), ...sealing } satisfies StoredEntry);
        });
        sealings.set(entry, sealing.vector);
      }),

    forget: (entry) =>
      inTime(async () => {
        const sealing = sealings.get(entry);
        if (!sealing) return;
        const place = [entry.name, entry.opening];
        await changeAll(await opened(), async (entries) => {
          const standing = (await answerOf(entries.get(place))) as StoredEntry | undefined;
          if (standing && isSameSealing(standing, sealing)) entries.delete(place);
        });
      }),

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
