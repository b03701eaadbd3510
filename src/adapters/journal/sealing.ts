import { answerOf, changeAll, settingsIn, type StoredEntry } from './device-database';

const KEY = 'key';
const ALGORITHM = 'AES-GCM';
/** What the algorithm is made for, in bytes. */
const VECTOR_LENGTH = 12;

/** The device's own key. It never leaves the browser, not even for this code. */
export async function deviceKey(database: IDBDatabase): Promise<CryptoKey> {
  const found = (await answerOf(settingsIn(database).get(KEY))) as CryptoKey | undefined;
  if (found) return found;
  let key = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt']);
  await changeAll(database, async (_entries, settings) => {
    // Another window may have made one meanwhile.
    const other = (await answerOf(settings.get(KEY))) as CryptoKey | undefined;
    if (other) key = other;
    else settings.put(key, KEY);
  });
  return key;
}

export async function sealed(key: CryptoKey, text: string): Promise<Pick<StoredEntry, 'vector' | 'sealed'>> {
  const vector = crypto.getRandomValues(new Uint8Array(VECTOR_LENGTH));
  const bytes = new TextEncoder().encode(text);
  return { vector, sealed: await crypto.subtle.encrypt({ name: ALGORITHM, iv: vector }, key, bytes) };
}

/** Nothing for what was sealed with a key that is gone. */
export async function unsealed(key: CryptoKey, entry: StoredEntry): Promise<string | undefined> {
  try {
    const bytes = await crypto.subtle.decrypt({ name: ALGORITHM, iv: entry.vector }, key, entry.sealed);
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}

export const isSameSealing = (one: StoredEntry, vector: Uint8Array): boolean =>
  one.vector.every((byte, index) => byte === vector[index]);
