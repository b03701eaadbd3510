import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { keepPopulation } from '../../../src/application/rounds/keep-population';
import { matchFile } from '../../../src/application/rounds/match-file';
import { openRound } from '../../../src/application/rounds/open-round';
import { saveRound } from '../../../src/application/rounds/save-round';
import type { Workplace } from '../../../src/application/ports/workplace';
import type { Member } from '../../../src/domain/round/members';
import { workplaceAs } from '../../adapters/connected';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { prepareSite } from '../../set-up-round';
import { idOf } from '../../tenant/local-graph';
import { draft, fileOf, valueIn } from './desk';

const HENRIK = 'henrik.oestergaard';
const ANNE = 'anne.bro';
const rows = [
  ['maja.lindegaard', HENRIK],
  ['jonas.thygesen', HENRIK],
  ['jette.holmgaard', ANNE],
] as const;
const round = draft({ population: { kind: 'file', members: 3 } });

let tenant: RunningTenant;
let hr: Workplace;

everyTestBeginsWith(prepareSite, async (opened) => {
  tenant = opened;
  hr = await workplaceAs(tenant, 'mette.krog');
});

const quiet = () => undefined;
const match = async (text: string) => valueIn(await matchFile(hr, new TextEncoder().encode(text), quiet));
const keep = (members: readonly Member[]) => keepPopulation(hr, round, members, quiet);

async function keptBy(): Promise<Record<string, string[]>> {
  const items = valueIn(await hr.population.of(round.key)) ?? [];
  return Object.fromEntries(
    items.map(({ leaderId, members }) => [leaderId, members.map(({ name }) => name)]),
  );
}

const whole = () => ({
  [idOf(tenant, HENRIK)]: ['Maja Lindegaard', 'Jonas Thygesen'],
  [idOf(tenant, ANNE)]: ['Jette Holmgaard'],
});

describe('a population file', () => {
  it('is matched with the directory by as few questions as Graph allows', async () => {
    const everybody = tenant.directory
      .all()
      .map(({ upn }) => upn.split('@')[0]!)
      .filter((account) => account !== HENRIK)
      .map((account) => [account, HENRIK] as const);
    tenant.recorder.clear();
    const { members, problems } = await match(fileOf(tenant, everybody));
    expect(problems).toEqual([]);
    expect(members).toHaveLength(59);
    expect(tenant.recorder.all()).toHaveLength(1);
  });

  it('gives nobody when somebody is unknown, and says on which line', async () => {
    const text = fileOf(tenant, [...rows, ['ukendt.person', HENRIK], ['karen.bruun', 'ingen.leder']]);
    const { members, unknownEmployees, unknownLeaders } = await match(text);
    expect(members).toEqual([]);
    expect(unknownEmployees.map(({ line }) => line)).toEqual([5]);
    expect(unknownLeaders.map(({ line }) => line)).toEqual([6]);
  });

  it('asks for nobody when it has a mistake', async () => {
    const { members, problems } = await match(fileOf(tenant, [rows[0], rows[0]]));
    expect(members).toEqual([]);
    expect(problems).toMatchObject([{ line: 3, code: 'duplicate-employment' }]);
    expect(tenant.recorder.all().filter(({ url }) => url.includes('batch'))).toEqual([]);
  });
});

describe('the population of a round', () => {
  it('stands by leader, is written once, and is emptied for a leader who is gone', async () => {
    const { members } = await match(fileOf(tenant, rows));
    valueIn(await keep(members));
    expect(await keptBy()).toEqual(whole());
    tenant.recorder.clear();
    valueIn(await keep(members));
    expect(tenant.recorder.all().filter(({ method }) => method !== 'GET')).toEqual([]);
    valueIn(await keep(members.slice(0, 2)));
    expect(await keptBy()).toEqual({ ...whole(), [idOf(tenant, ANNE)]: [] });
  });

  it.each([1, 2, 3])('goes on where it was broken off at call %i', async (call) => {
    const { members } = await match(fileOf(tenant, rows));
    tenant.faults.order([
      { match: '*/items*', times: call - 1, latencyMilliseconds: 1 },
      { match: '*/items*', drop: true },
    ]);
    expect((await keep(members)).ok).toBe(false);
    tenant.faults.clear();
    valueIn(await keep(members));
    expect(await keptBy()).toEqual(whole());
    expect(valueIn(await hr.population.of(round.key))).toHaveLength(2);
  });

  it('stands once for a leader, though the answer was lost', async () => {
    const { members } = await match(fileOf(tenant, rows));
    tenant.faults.order([{ match: 'POST */items', drop: true, after: true, times: 2 }]);
    valueIn(await keep(members));
    expect(await keptBy()).toEqual(whole());
  });

  it('does not write over what another administrator wrote in the meantime', async () => {
    const { members } = await match(fileOf(tenant, rows));
    valueIn(await keep(members));
    const [item] = valueIn(await hr.population.of(round.key))!;
    valueIn(await hr.population.write(item!, members.slice(0, 1)));
    expect(await hr.population.write(item!, [])).toMatchObject({
      ok: false,
      failure: { details: { status: 412 } },
    });
  });

  it('opens the round only when everybody of the file stands in it', async () => {
    const { members } = await match(fileOf(tenant, rows));
    const item = valueIn(await saveRound(hr, round));
    expect(await openRound(hr, item)).toEqual({ ok: false, failure: { code: 'nobody' } });
    valueIn(await keep(members.slice(0, 2)));
    expect(await openRound(hr, item)).toEqual({ ok: false, failure: { code: 'incomplete' } });
    valueIn(await keep(members));
    expect(valueIn(await openRound(hr, item)).settings.openedOn).toBe('2027-02-01');
  });

  it('is shown to nobody else', async () => {
    const { members } = await match(fileOf(tenant, rows));
    valueIn(await keep(members));
    for (const account of [HENRIK, 'maja.lindegaard']) {
      const other = await workplaceAs(tenant, account);
      const seen = await other.population.of(round.key);
      expect(seen.ok && (seen.value ?? [])).toEqual(seen.ok ? [] : false);
      expect((await keepPopulation(other, round, members, quiet)).ok).toBe(false);
    }
    expect(await keptBy()).toEqual(whole());
  });
});
