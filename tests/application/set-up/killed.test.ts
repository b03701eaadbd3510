import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { custodianAtWork } from '../../../dev/in-process';
import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { setUpSite } from '../../../src/application/set-up/set-up-site';
import { verifySite } from '../../../src/application/set-up/verify-site';
import { confirmTeamOf, custodianOf, openRound, setUp } from '../../set-up-round';
import { newTenant } from '../../new-tenant';
import { nothingIsOpenBefore, registeredItems } from './what-stands';

const CUSTODIAN = 'rasmus.hedegaard';
const quietly = { onProgress: () => undefined, isStopped: () => false };

/** Room for a hundred runs on a machine that does much else. */
const MILLISECONDS = 240_000;

let tenant: RunningTenant;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-killed-'));
  tenant = await newTenant();
});

afterAll(() => {
  tenant.close();
  rmSync(folder, { recursive: true });
});

describe('a set-up that is broken off', () => {
  it('makes every list once, wherever that is, and goes on when it is started again', async () => {
    tenant.reset('small');
    for (let last = 5; (await run(last, 'whole')) !== 'whole'; last += 10);
    expect(await deviations()).toEqual([]);
    const names = tenant.lists.of(siteId()).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }, 60_000);

  it.each([
    ['after any of its calls', 'whole'],
    ['in the middle of any of its batches', 'half'],
  ] as const)(
    'leaves nothing open before its lock and nothing double, %s',
    async (_where, reached) => {
      tenant.reset('small');
      const order = { employees: ['oksana.kovalenko', 'bente.kjeldsen'], confirmed: [] };
      await openRound(tenant, { ...order, leaders: [LEADER] });
      await confirmTeamOf(tenant, LEADER, '2027-1');
      const before = join(folder, `${reached}.sqlite`);
      tenant.keep(before);
      await setUp(custodianOf(tenant));
      const whole = registeredItems(tenant);
      expect(whole.filter((item) => item.startsWith('MusDrafts'))).toHaveLength(1);
      for (let last = 1; ; last += 1) {
        tenant.bringBack(before);
        const end = await run(last, reached);
        if (end === 'not-halved') continue;
        expect({ last, open: nothingIsOpenBefore(tenant) }).toEqual({ last, open: [] });
        if (end === 'whole') break;
        await setUp(custodianOf(tenant));
        expect({ last, stands: registeredItems(tenant) }).toEqual({ last, stands: whole });
        expect({ last, deviations: await deviations() }).toEqual({ last, deviations: [] });
      }
    },
    MILLISECONDS,
  );
});

/** Her employee has no OneDrive, so that there is a draft to make. */
const LEADER = 'zeynep.kaya';

/** Whether the run came to its end before the call after which its process is gone, or after half of it. */
async function run(
  lastCall: number,
  reached: 'whole' | 'half',
): Promise<'whole' | 'broken-off' | 'not-halved'> {
  let calls = 0;
  let isHalved = reached === 'whole';
  const site = custodianAtWork(tenant, CUSTODIAN, async (input, init) => {
    const request = new Request(input, init);
    // What only reads leaves nothing half done.
    if (request.method !== 'GET' || calls >= lastCall) calls += 1;
    if (calls < lastCall) return tenant.fetch(request);
    if (calls === lastCall) {
      const half = reached === 'half' ? await halfOf(request) : request;
      isHalved ||= half !== undefined;
      if (half) await tenant.fetch(half);
    }
    throw new TypeError('The process was killed.');
  });
  const outcome = await setUpSite(site, quietly);
  if (outcome.ok && calls < lastCall) return 'whole';
  return isHalved ? 'broken-off' : 'not-halved';
}

/** The first half of what a batch holds; nothing where it is one call. */
async function halfOf(request: Request): Promise<Request | undefined> {
  const half = request.url.endsWith('/$batch') ? halfOfText(await request.text()) : undefined;
  return half === undefined
    ? undefined
    : new Request(request.url, { method: 'POST', headers: request.headers, body: half });
}

function halfOfText(text: string): string | undefined {
  const half = <Part>(parts: readonly Part[]) => parts.slice(0, Math.ceil(parts.length / 2));
  if (text.startsWith('{')) {
    const { requests } = JSON.parse(text) as { requests: unknown[] };
    return requests.length > 1 ? JSON.stringify({ requests: half(requests) }) : undefined;
  }
  const [boundary = ''] = /^--\S+/.exec(text) ?? [];
  const parts = text.split(`${boundary}\r\n`).slice(1);
  const kept = half(parts).map((part) => `${boundary}\r\n${part}`);
  return parts.length > 1 ? `${kept.join('')}${boundary}--\r\n` : undefined;
}

async function deviations(): Promise<unknown> {
  const verified = await verifySite(custodianOf(tenant), () => undefined);
  return verified.ok ? verified.value.deviations : verified.failure;
}

function siteId(): string {
  return tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!.id;
}
