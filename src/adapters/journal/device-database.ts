/** An entry as it lies on the device: nobody reads it without the key beside it, which no script can take out. */
export interface StoredEntry {
  readonly name: string;
  readonly opening: string;
  /** In milliseconds since 1970. */
  readonly keptAt: number;
  readonly vector: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

export const ENTRIES = 'entries';
export const SETTINGS = 'settings';

const DATABASE = 'roed-traad';

export function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(ENTRIES, { keyPath: ['name', 'opening'] });
    request.result.createObjectStore(SETTINGS);
  };
  return answerOf(request);
}

export function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The device did not say why.'));
  });
}

/** All of it happens, or nothing. Done when it is on the device. */
export async function changeAll(
  database: IDBDatabase,
  change: (entries: IDBObjectStore, settings: IDBObjectStore) => void | Promise<void>,
): Promise<void> {
  const transaction = database.transaction([ENTRIES, SETTINGS], 'readwrite');
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The device kept nothing.'));
  });
  try {
    await change(transaction.objectStore(ENTRIES), transaction.objectStore(SETTINGS));
  } catch (error) {
    done.catch(() => undefined);
    transaction.abort();
    throw error;
  }
  return done;
}

export function entriesIn(database: IDBDatabase): IDBObjectStore {
  return database.transaction(ENTRIES, 'readonly').objectStore(ENTRIES);
}

export function settingsIn(database: IDBDatabase): IDBObjectStore {
  return database.transaction(SETTINGS, 'readonly').objectStore(SETTINGS);
}
