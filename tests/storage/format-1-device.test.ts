import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deviceJournal } from '../../src/adapters/journal/device-journal';
import { createAutosave } from '../../src/application/writing/create-autosave';
import { failed } from '../../src/domain/base/result';

interface KeptJournal {
  readonly database: string;
  readonly version: number;
  /** In base64, as the vectors and what is sealed. In a browser no script can take it out. */
  readonly key: string;
  readonly entries: readonly (Record<string, string | number> & {
    readonly name: string;
    readonly vector: string;
    readonly sealed: string;
  })[];
}

const kept = JSON.parse(
  readFileSync(join(__dirname, '../fixtures/format-1/device-journal.json'), 'utf8'),
) as KeptJournal;

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

/** A device as the product left it when the format was frozen. */
async function deviceOfFormat1(): Promise<IDBFactory> {
  const factory = new IDBFactory();
  const key = await crypto.subtle.importKey('raw', bytesOf(kept.key), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = factory.open(kept.database, kept.version);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('entries', { keyPath: ['name', 'opening'] });
      request.result.createObjectStore('settings');
    };
    request.onsuccess = () => resolve(request.result);
  });
  const writing = database.transaction(['entries', 'settings'], 'readwrite');
  writing.objectStore('settings').put(key, 'key');
  for (const entry of kept.entries)
    writing
      .objectStore('entries')
      .put({ ...entry, vector: bytesOf(entry.vector), sealed: bytesOf(entry.sealed).buffer });
  await new Promise<void>((resolve) => (writing.oncomplete = () => resolve()));
  database.close();
  return factory;
}

test('A device journal of storage format 1 is opened, and what was typed stands there', async () => {
  const journal = deviceJournal({
    factory: await deviceOfFormat1(),
    now: () => Date.parse('2028-01-01T08:00:00Z'),
  });
  const offline = Promise.resolve(failed({ code: 'offline' } as const));
  const autosave = createAutosave({
    remote: { read: () => offline, write: () => offline },
    journal: { journal, name: kept.entries[0]!.name },
    now: () => '2028-01-01T08:00:00Z',
    schedule: () => () => undefined,
    everyMilliseconds: 1_000,
  });
  await autosave.opened();
  expect(autosave.state().fields).toEqual({ 'happy.1': 'Skrevet uden net', conditions: 'Ro 🌱' });
});
