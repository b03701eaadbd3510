import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { setUpSite } from '../../../src/application/set-up/set-up-site';
import { verifySite } from '../../../src/application/set-up/verify-site';
import { confirmTeamOf, custodianOf, openRound, setUp } from '../../set-up-round';
import { newTenant } from '../../new-tenant';
import { brokenOff, type Reached } from './broken-off';
import { nothingIsOpenBefore, registeredItems } from './what-stands';

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
const run = (lastCall: number, reached: Reached) =>
  brokenOff(tenant, { lastCall, reached }, (site) => setUpSite(site, quietly));

async function deviations(): Promise<unknown> {
  const verified = await verifySite(custodianOf(tenant), () => undefined);
  return verified.ok ? verified.value.deviations : verified.failure;
}

function siteId(): string {
  return tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!.id;
}
