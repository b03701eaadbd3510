import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { handOver } from '../../../src/application/set-up/hand-over';
import { setUpSite } from '../../../src/application/set-up/set-up-site';
import { verifySite } from '../../../src/application/set-up/verify-site';
import { plansList } from '../../../src/storage/list-definitions';
import { newTenant } from '../../new-tenant';
import { custodianOf, openRound } from '../../set-up-round';
import { idOf } from '../../tenant/local-graph';
import { asEmployee, deskOf } from '../booking/booking-desk';
import { PLAN, twoAtAPlan } from '../plan/plan-desk';
import { brokenOff, type Reached } from './broken-off';
import { namedOnCards, nothingIsOpenBefore, registeredItems, whoMayOpen } from './what-stands';

const HENRIK = 'henrik.oestergaard';
const ANNE = 'anne.bro';
const MAJA = 'maja.lindegaard';
const [HENRIKS, ANNES, MAJAS] = ['Henrik Østergaard', 'Anne Bro', 'Maja Lindegaard'];

/** Room for a hundred runs on a machine that does much else. */
const MILLISECONDS = 240_000;

let tenant: RunningTenant;
let folder: string;
let opened: string;
let key: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-handed-over-'));
  opened = join(folder, 'opened.sqlite');
  tenant = await newTenant();
  await openRound(tenant, { employees: [MAJA] });
  key = (await asEmployee(tenant, MAJA)).item.key;
  const two = await twoAtAPlan(tenant);
  await two.leader.writes(PLAN);
  await two.send();
  await two.employee.signs();
  await two.leader.signs();
  tenant.keep(opened);
}, MILLISECONDS);

beforeEach(() => {
  tenant.bringBack(opened);
});

afterAll(() => {
  tenant.close();
  rmSync(folder, { recursive: true });
});

const ordered = () => ({ key, leaderId: idOf(tenant, ANNE) });

async function handedOver(): Promise<void> {
  expect(await handOver(custodianOf(tenant), ordered())).toMatchObject({ ok: true });
}

async function deviations(): Promise<unknown> {
  const verified = await verifySite(custodianOf(tenant), () => undefined);
  return verified.ok ? verified.value.deviations.map(({ code }) => code) : verified.failure;
}

/** Who may open what of the conversation, by its kind. */
function access(): string[] {
  const open = whoMayOpen(tenant);
  const siteId = tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!.id;
  const names = namedOnCards(tenant);
  return tenant.lists
    .of(siteId)
    .flatMap((list) => tenant.items.all(list.id).map((item) => ({ list, item })))
    .flatMap(({ list, item }) => {
      const isCard = item.fields['CardKey'] === key;
      const kind = isCard ? 'card' : names.get(item.guid)?.replace(`${key} `, '');
      return isCard || names.get(item.guid)?.startsWith(key)
        ? [`${kind}: ${open[`${list.name} ${item.id}`]!.join(', ')}`]
        : [];
    })
    .toSorted();
}

const [READS, WRITES, ADDS] = ['MUS-læser', 'MUS-skriver', 'MUS-bidrager'];

describe('a conversation that is handed over', () => {
  it('is the new leader’s and the employee’s, and the former leader’s sheet is the employee’s to read', async () => {
    await handedOver();
    expect(access()).toEqual([
      `card: ${ANNES}: ${READS}, ${MAJAS}: ${READS}`,
      `employee-sheet: ${ANNES}: ${READS}, ${MAJAS}: ${WRITES}`,
      `leader-sheet: ${ANNES}: ${WRITES}, ${MAJAS}: ${READS}`,
      `leader-sheet: ${MAJAS}: ${READS}`,
      `personnel-folder: ${ANNES}: ${ADDS}, ${MAJAS}: ${READS}`,
      `plan: ${ANNES}: ${WRITES}, ${MAJAS}: ${WRITES}`,
    ]);
    const { people, next, places } = (await asEmployee(tenant, MAJA)).item.card;
    expect(next).toBeUndefined();
    const [until] = people.flatMap((person) => person.until ?? []);
    expect(people.map(({ name, until: left }) => [name, left])).toEqual([
      [MAJAS, undefined],
      [HENRIKS, until],
      [ANNES, undefined],
    ]);
    expect(people[2]!.from).toBe(until);
    expect(places.sheets.map(({ owner, until: left }) => [owner, left])).toEqual([
      [idOf(tenant, MAJA), undefined],
      [idOf(tenant, HENRIK), until],
      [idOf(tenant, ANNE), undefined],
    ]);
  });

  it('is opened by the new leader with its goals, and by the former leader no more', async () => {
    await handedOver();
    const { item } = await (await deskOf(tenant, ANNE)).conversationOf(MAJA);
    expect(item.plan.fields).toMatchObject({ 'goal.a1.text': 'Lede et projekt' });
    expect(item).toMatchObject({ moved: [], damaged: [], names: { leader: ANNES } });
    await expect((await deskOf(tenant, HENRIK)).conversationOf(MAJA)).rejects.toThrow('no conversation');
    expect((await asEmployee(tenant, MAJA)).item).toMatchObject({ moved: [], names: { leader: ANNES } });
  });

  it('has its plan and its standing sheets as they were: the custodian writes nothing into them', async () => {
    const siteId = tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!.id;
    const standing = () =>
      ['MUS-ark 2027-1', plansList('2027-1', 1).displayName].flatMap((title) =>
        tenant.items.all(tenant.lists.find(siteId, title)!.id),
      );
    const before = standing();
    // The clock begins anew with each test, and what was signed is older than the handover.
    tenant.clock.set('2027-02-01T07:45:00Z');
    await handedOver();
    expect(standing()).toEqual(expect.arrayContaining(before));
    expect((await asEmployee(tenant, MAJA)).signatures.employee).toBe('valid');
  });

  it('stays so when permissions are mended, though the population names the former leader', async () => {
    await handedOver();
    const after = whoMayOpen(tenant);
    const run = { onProgress: () => undefined, isStopped: () => false, recheck: true };
    expect(await setUpSite(custodianOf(tenant), run)).toMatchObject({ ok: true });
    expect(whoMayOpen(tenant)).toEqual(after);
    expect(nothingIsOpenBefore(tenant)).toEqual([]);
    expect(await deviations()).toEqual(['another-person']);
  });

  it('may come back to the first leader, who gets a new sheet', async () => {
    await handedOver();
    const back = await handOver(custodianOf(tenant), { key, leaderId: idOf(tenant, HENRIK) });
    expect(back).toMatchObject({ ok: true });
    expect(await deviations()).toEqual([]);
    const { item } = await (await deskOf(tenant, HENRIK)).conversationOf(MAJA);
    const isLeft = item.card.places.sheets.map(({ until }) => until !== undefined);
    expect(isLeft).toEqual([false, true, true, false]);
    expect(access().filter((line) => line.startsWith('leader-sheet'))).toEqual([
      `leader-sheet: ${HENRIKS}: ${WRITES}, ${MAJAS}: ${READS}`,
      `leader-sheet: ${MAJAS}: ${READS}`,
      `leader-sheet: ${MAJAS}: ${READS}`,
    ]);
  });

  it('is not made twice, and is nobody’s own', async () => {
    await handedOver();
    const before = registeredItems(tenant);
    await handedOver();
    expect(registeredItems(tenant)).toEqual(before);
    const own = await handOver(custodianOf(tenant), { key, leaderId: idOf(tenant, MAJA) });
    expect(own).toEqual({ ok: false, failure: { code: 'own-leader' } });
  });

  it('gives a new leader who has no OneDrive a draft of their own', async () => {
    const leaderId = idOf(tenant, 'oksana.kovalenko');
    expect(await handOver(custodianOf(tenant), { key, leaderId })).toMatchObject({ ok: true });
    expect(access().filter((line) => line.startsWith('draft'))).toEqual([
      `draft: Oksana Kovalenko: ${WRITES}`,
    ]);
  });

  it.each<[string, Reached]>([
    ['after any of its calls', 'whole'],
    ['in the middle of any of its batches', 'half'],
  ])(
    'is nobody’s but the three people’s when it is broken off, and goes on when it is ordered again, %s',
    async (_where, reached) => {
      await handedOver();
      const whole = { access: access(), items: registeredItems(tenant) };
      for (let lastCall = 1; ; lastCall += 1) {
        tenant.bringBack(opened);
        const end = await brokenOff(tenant, { lastCall, reached }, (site) => handOver(site, ordered()));
        if (end === 'not-halved') continue;
        const lines = access();
        // An open card is one whose handover has not begun, or is done.
        const isOpen = !lines.includes('card: ');
        if (isOpen) expect({ lastCall, open: nothingIsOpenBefore(tenant) }).toEqual({ lastCall, open: [] });
        const bySheet = lines.filter((line) => line.startsWith('leader-sheet'));
        expect(bySheet.filter((line) => line.includes(HENRIKS) && line.includes(ANNES))).toEqual([]);
        if (end === 'whole') break;
        // The set-up leaves a handover that has begun to the handover.
        if (lastCall % 5 === 0) await setUpSite(custodianOf(tenant), quietly);
        await handedOver();
        expect({ lastCall, access: access(), items: registeredItems(tenant) }).toEqual({
          lastCall,
          ...whole,
        });
      }
    },
    MILLISECONDS,
  );
});

const quietly = { onProgress: () => undefined, isStopped: () => false };
