import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningTenant } from '../local-tenant/create-tenant';
import { newTenant } from './new-tenant';

/** A tenant that is prepared once, and then opened as it was as often as one likes. */
export interface PreparedTenant {
  readonly open: () => Promise<RunningTenant>;
  readonly forget: () => void;
}

export async function prepareTenant(
  prepare: (tenant: RunningTenant) => Promise<unknown>,
): Promise<PreparedTenant> {
  const folder = mkdtempSync(join(tmpdir(), 'roed-traad-'));
  const original = join(folder, 'prepared.sqlite');
  const tenant = await newTenant({ file: original });
  await prepare(tenant);
  tenant.close();
  let copies = 0;
  return {
    open: () => {
      copies += 1;
      const copy = join(folder, `${copies}.sqlite`);
      for (const ending of ['', '-wal']) {
        if (existsSync(original + ending)) copyFileSync(original + ending, copy + ending);
      }
      return newTenant({ file: copy });
    },
    forget: () => rmSync(folder, { recursive: true }),
  };
}

/** Room for what is prepared on a machine that does much else. */
const PREPARING_MILLISECONDS = 60_000;

/** Before each test of a file or a group, a copy of what is prepared once is opened; after it, it is closed. */
export function everyTestBeginsWith(
  prepare: (fresh: RunningTenant) => Promise<unknown>,
  begin: (tenant: RunningTenant) => unknown,
): void {
  let prepared: PreparedTenant;
  let tenant: RunningTenant;

  beforeAll(async () => {
    prepared = await prepareTenant(prepare);
  }, PREPARING_MILLISECONDS);

  beforeEach(async () => {
    tenant = await prepared.open();
    await begin(tenant);
  });

  afterEach(() => tenant.close());

  afterAll(() => prepared.forget());
}
