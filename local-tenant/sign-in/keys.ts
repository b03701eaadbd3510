import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { readFact, writeFact } from '../store/schema';
import type { Database } from '../store/database';

export interface SigningKey {
  readonly id: string;
  readonly signing: CryptoKey;
  readonly verifying: CryptoKey;
}

/** As it is kept. */
export interface KeyPair {
  readonly signing: JWK;
  readonly verifying: JWK;
}

/** Signed in another way, a token is none of the tenant's. */
export const ALGORITHM = 'RS256';
const KEY_ID = 'local-tenant-1';

/**
 * The tenant's key pair, made once and kept with its data, so that a token outlives a restart as it does at Entra.
 * @param given is taken by a tenant that has none yet: making one takes longer than all else.
 */
export async function signingKey(database: Database, given?: KeyPair): Promise<SigningKey> {
  const kept = readFact(database, 'signing-key');
  const pair = kept ? (JSON.parse(kept) as KeyPair) : (given ?? (await makeKeyPair()));
  if (!kept) writeFact(database, 'signing-key', JSON.stringify(pair));
  return {
    id: KEY_ID,
    signing: (await importJWK(pair.signing, ALGORITHM)) as CryptoKey,
    verifying: (await importJWK(pair.verifying, ALGORITHM)) as CryptoKey,
  };
}

export async function makeKeyPair(): Promise<KeyPair> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  return { signing: await exportJWK(pair.privateKey), verifying: await exportJWK(pair.publicKey) };
}
