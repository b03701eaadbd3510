import type { Outcome } from '../ports/outcome';

/** Asks once more where it failed, for what comes to the same when it is done twice. */
export async function twice<Value>(ask: () => Outcome<Value>): Outcome<Value> {
  const asked = await ask();
  return asked.ok ? asked : ask();
}
