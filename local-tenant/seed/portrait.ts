import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const DRAWN = 14;

/**
 * A picture of nobody: a PNG of head and shoulders without a face, the same for the same seed. None has the colours of
 * skin or hair: a drawn stand-in must not guess at how somebody with that name looks.
 */
export function portrait(seed: string): Uint8Array {
  const number = createHash('sha256').update(seed).digest().readUInt8(0) % DRAWN;
  return new Uint8Array(readFileSync(`local-tenant/seed/portraits/${number + 1}.png`));
}
