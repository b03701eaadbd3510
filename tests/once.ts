import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningTenant } from '../local-tenant/create-tenant';
import { builtInConcepts } from '../src/domain/concept/built-in-concepts';
import { conceptDigest } from '../src/domain/plan/agreed';

/** Names the folder of what a run of tests has done once. */
const FOLDER = 'TEST_ONCE';

export function keepOnce(): void {
  process.env[FOLDER] = mkdtempSync(join(tmpdir(), 'roed-traad-once-'));
}

export function forgetOnce(): void {
  const folder = process.env[FOLDER];
  if (folder) rmSync(folder, { recursive: true, force: true });
}

/**
 * What happens first in an organisation happens once in a run of tests; the next time it is brought back from a copy.
 * Where something else has happened before, the work is done.
 * @param what tells this work from every other.
 * @param work answers what can be written as JSON.
 */
export async function onceInARun<Value>(
  tenant: RunningTenant,
  what: readonly unknown[],
  work: () => Promise<Value>,
): Promise<Value> {
  const folder = process.env[FOLDER];
  if (!folder || !tenant.isAsSown()) return work();
  // A card holds the digest of its form, and a test may know another.
  const forms = builtInConcepts.map(conceptDigest);
  const name = createHash('sha256')
    .update(JSON.stringify([tenant.seed(), tenant.unkind.all(), forms, ...what]))
    .digest('hex');
  const kept = join(folder, name);
  const file = join(kept, 'organisation.sqlite');
  const answer = join(kept, 'answer.json');
  if (existsSync(kept)) {
    tenant.bringBack(file);
    return JSON.parse(readFileSync(answer, 'utf8')) as Value;
  }
  const value = await work();
  const unfinished = mkdtempSync(join(folder, 'unfinished-'));
  tenant.keep(join(unfinished, 'organisation.sqlite'));
  writeFileSync(join(unfinished, 'answer.json'), JSON.stringify(value));
  try {
    renameSync(unfinished, kept);
  } catch (error) {
    // Another worker may have been first.
    if (!existsSync(kept)) throw error;
  }
  return value;
}
