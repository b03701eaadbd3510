import type { RunningTenant } from '../../../local-tenant/create-tenant';
import type { Fault } from '../../../local-tenant/faults';
import { compareFile } from '../../../src/application/plan/compare-file';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { withoutWaiting } from '../../without-waiting';
import { valueIn } from '../booking/booking-desk';
import { MAJA, twoAtAPlan, type TwoAtAPlan } from './plan-desk';

let tenant: RunningTenant;
let two: TwoAtAPlan;

beforeEach(withoutWaiting);
afterEach(() => jest.restoreAllMocks());

everyTestBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [MAJA] });
    await (await twoAtAPlan(fresh)).agree();
  },
  async (opened) => {
    tenant = opened;
    two = await twoAtAPlan(tenant);
  },
);

describe('One file of a signed plan lies in the personnel folder when', () => {
  const expectOneFile = async () => {
    const { item } = await two.leader.opens();
    expect(await two.folder()).toHaveLength(1);
    expect(item.records.leader.filed).toHaveLength(1);
    const compared = valueIn(await compareFile(two.employee.workplace, await two.employee.opens()));
    expect(compared.copy).toBe('same');
  };

  it('it is filed twice', async () => {
    valueIn(await two.file());
    valueIn(await two.file());
    await expectOneFile();
  });

  it('two of the leader’s devices file it at once', async () => {
    const other = await twoAtAPlan(tenant);
    await Promise.all([two.file(), other.file()]);
    valueIn(await two.file());
    await expectOneFile();
  });

  const failures: readonly (readonly [string, Partial<Fault>])[] = [
    ['a dropped connection', { drop: true }],
    ['503', { status: 503, retryAfterSeconds: 60 }],
    ['504', { status: 504 }],
  ];
  const calls = [
    ['the upload', 'PUT *', 0],
    ['the note in the plan', 'PATCH */fields', 0],
    ['the note in the leader’s sheet', 'PATCH */fields', 1],
  ] as const;
  const cases = calls.flatMap(([call, match, skip]) =>
    failures.flatMap(([name, fault]) =>
      [false, true].map((after) => ({
        what: `${call} meets ${name} ${after ? 'after' : 'before'} its effect`,
        fault: { match, skip, times: 1, after, ...fault },
      })),
    ),
  );

  it.each(cases)('$what', async ({ fault }) => {
    tenant.faults.order([fault]);
    for (let opening = 0; opening < 3; opening += 1) if ((await two.file()).ok) break;
    tenant.faults.clear();
    await expectOneFile();
  });
});
