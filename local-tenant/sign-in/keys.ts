import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { readFact, writeFact } from '../store/schema';
import type { Database } from '../store/database';

export interface SigningKey {
  readonly id: string;
  readonly signing: CryptoKey;
  readonly verifying: CryptoKey;
}

const ALGORITHM = 'RS256';
const KEY_ID = 'local-tenant-1';

let ofThisProcess: Promise<{ signing: JWK; verifying: JWK }> | undefined;

/** The tenant's key pair, made once and kept with its data, so that a token outlives a restart as it does at Entra. */
export async function signingKey(database: Database): Promise<SigningKey> {
  const kept = readFact(database, 'signing-key');
  const pair = kept
    ? (JSON.parse(kept) as { signing: JWK; verifying: JWK })
    : await (ofThisProcess ??= makePair());
  if (!kept) writeFact(database, 'signing-key', JSON.stringify(pair));
  return {
    id: KEY_ID,
    signing: (await importJWK(pair.signing, ALGORITHM)) as CryptoKey,
    verifying: (await importJWK(pair.verifying, ALGORITHM)) as CryptoKey,
  };
}

async function makePair(): Promise<{ signing: JWK; verifying: JWK }> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  return { signing: await exportJWK(pair.privateKey), verifying: await exportJWK(pair.publicKey) };
}
