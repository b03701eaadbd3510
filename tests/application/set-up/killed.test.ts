import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { buildSync } from 'esbuild';
import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { verifySite } from '../../../src/application/set-up/verify-site';
import { confirmTeamOf, custodianOf, openRound } from '../../set-up-round';
import { newTenant } from '../../new-tenant';

/** Calls that change something; those that only read leave nothing half done. */
const EVERY = 10;
const MOST_RUNS = 60;

let tenant: RunningTenant;
let server: Server;
let folder: string;
let script: string;
/** Called at every change in Microsoft 365, before it is made and after. */
let atCall: (when: 'before' | 'after') => void = () => undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-killed-'));
  script = builtInto(folder);
  tenant = await newTenant();
  const answer = async (request: Request) => {
    const counted = request.method !== 'GET' && !new URL(request.url).pathname.startsWith('/_local/');
    if (counted) atCall('before');
    const response = await tenant.fetch(request);
    if (counted) atCall('after');
    return response;
  };
  server = createAdaptorServer({ fetch: answer }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  tenant.close();
  rmSync(folder, { recursive: true });
});

describe('a set-up that is killed at every tenth call and started again', () => {
  it('ends with exactly the right shells, none unlocked, none double', async () => {
    const kills = await killUntilDone();
    await openRound(tenant, {
      employees: ['maja.lindegaard', 'jonas.thygesen', 'yasmin.demir'],
      confirmed: [],
    });
    await confirmTeamOf(tenant, 'henrik.oestergaard', '2027-1');
    const killsOfRound = await killUntilDone();
    expect(kills).toBeGreaterThanOrEqual(1);
    expect(killsOfRound).toBeGreaterThanOrEqual(8);

    const verified = await verifySite(custodianOf(tenant), () => undefined);
    expect(verified).toMatchObject({ ok: true, value: { deviations: [] } });
    expect(shellKeys()).toEqual(
      ['jonas.thygesen', 'maja.lindegaard', 'yasmin.demir']
        .flatMap((account) =>
          ['employee-sheet', 'leader-sheet', 'personnel-folder', 'plan'].map(
            (kind) => `${employmentOf(account)}-2027-1-${kind}`,
          ),
        )
        .toSorted(),
    );
  }, 240_000);
});

/** Kills every run at its tenth call, before and after the effect in turn, until one comes to its end. */
async function killUntilDone(): Promise<number> {
  for (let run = 1; run < MOST_RUNS; run += 1) {
    if (await finishes(run % 2 === 0 ? 'before' : 'after')) return run - 1;
  }
  throw new Error('The set-up never came to its end.');
}

async function finishes(moment: 'before' | 'after'): Promise<boolean> {
  const child = start();
  let calls = 0;
  atCall = (when) => {
    if (when !== moment) return;
    calls += 1;
    if (calls === EVERY) child.kill('SIGKILL');
  };
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  atCall = () => undefined;
  if (signal === 'SIGKILL') return false;
  if (code !== 0) throw new Error(`The set-up ended with ${String(code)}.`);
  return true;
}

/** One file: it is started some twenty times, and reading hundreds of files each time would take longer than the test. */
function builtInto(outputFolder: string): string {
  const outfile = join(outputFolder, 'set-up-process.mjs');
  const entryPoints = [join(__dirname, 'set-up-process.ts')];
  const banner = {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  };
  buildSync({
    entryPoints,
    outfile,
    banner,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return outfile;
}

function start(): ChildProcess {
  const { port } = server.address() as AddressInfo;
  const custodian = `rasmus.hedegaard@${tenant.facts.domain}`;
  const order = [script, `http://localhost:${port}`, custodian, tenant.facts.custodianClientId];
  return spawn(process.execPath, order, { stdio: ['ignore', 'ignore', 'inherit'] });
}

function shellKeys(): string[] {
  const { sites, lists, items, facts } = tenant;
  const site = sites.findByPath(facts.sharePointHost, facts.sitePath)!;
  return lists
    .of(site.id)
    .filter(({ name }) => /^Mus(Sheets|Plans|Personnel|Drafts)/.test(name))
    .flatMap((list) => items.all(list.id).map(({ fields }) => String(fields['ShellKey'])))
    .toSorted();
}

function employmentOf(account: string): string {
  return tenant.directory.find(`${account}@${tenant.facts.domain}`)!.user.employeeId!;
}
