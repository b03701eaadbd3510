import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { compareFile } from '../../../src/application/plan/compare-file';
import { filePlan } from '../../../src/application/plan/file-plan';
import { rewriteProjections } from '../../../src/application/plan/mark-plan';
import { textDiffers } from '../../../src/application/plan/projections';
import { whoChanged } from '../../../src/application/plan/who-changed';
import { instantAt, millisecondsOf } from '../../../src/domain/time/calendar-dates';
import { signatureDigest } from '../../../src/domain/plan/agreed';
import { agreedIn } from '../../../src/application/conversation/seen-conversation';
import { changesSince } from '../../../src/domain/plan/changes';
import type { PlanContent } from '../../../src/domain/plan/plan-content';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { errorOf, idOf, valueOf } from '../../tenant/local-graph';
import { valueIn } from '../booking/booking-desk';
import { withoutTheProduct, type Outsider } from './tampering-desk';
import { LEADER, MAJA, PLAN, twoAtAPlan, type TwoAtAPlan } from './plan-desk';

let tenant: RunningTenant;
let two: TwoAtAPlan;
let leader: Outsider;
let employee: Outsider;

everyTestBeginsWith(
  (fresh) => openRound(fresh, { employees: [MAJA] }),
  async (opened) => {
    tenant = opened;
    two = await twoAtAPlan(tenant);
    leader = await withoutTheProduct(tenant, LEADER);
    employee = await withoutTheProduct(tenant, MAJA);
  },
);

const seen = () => two.employee.opens();

async function sent(): Promise<void> {
  await two.leader.writes(PLAN);
  await two.send();
}

/** The tokens of a test hold for an hour. */
function tenMinutesLater(): void {
  tenant.clock.set(instantAt(millisecondsOf(tenant.clock.date().toISOString()) + 600_000));
}

async function replacePlan(by: Outsider, fields: Readonly<Record<string, string>>): Promise<void> {
  const item = await by.plan();
  const plan = JSON.parse(item.fields['PlanJson']!) as PlanContent;
  const changed = { ...plan, fields: { ...plan.fields, ...fields } };
  expect((await by.change(item, { PlanJson: JSON.stringify(changed) })).status).toBe(200);
}

describe('D13 By HTTP, without the product,', () => {
  it('neither of the two may write or delete the other’s sheet', async () => {
    await sent();
    for (const [by, party] of [
      [leader, 'employee'],
      [employee, 'leader'],
    ] as const) {
      const item = await by.sheet(party);
      const answer = await by.change(item, { SignatureJson: '{}' });
      expect(errorOf(answer)).toMatchObject({ status: 403, code: 'accessDenied' });
      expect((await by.call('DELETE', item.address)).status).toBe(403);
    }
    expect((await seen()).signatures).toEqual({ employee: 'none', leader: 'none' });
  });

  it('nobody can give their own sheet out as the other’s', async () => {
    await sent();
    await two.leader.signs();
    const item = await leader.sheet('leader');
    const forged = await leader.change(item, {
      EmployeeObjectId: idOf(tenant, MAJA),
      LeaderObjectId: idOf(tenant, MAJA),
    });
    expect(forged.status).toBe(200);
    expect((await seen()).signatures.employee).toBe('none');
  });

  it('a plan that is replaced makes both signatures void, and it shows what changed, by whom and when', async () => {
    await two.agree();
    tenMinutesLater();
    await replacePlan(leader, { 'goal.a1.end': '2028-01-31', followUpOn: '' });
    const { signatures, course, item } = await seen();
    expect(signatures).toEqual({ employee: 'void', leader: 'void' });
    expect(course.current).toBe('signature');
    expect(changesSince(item.sheets.employee!.signature!.agreed, agreedIn(await seen())).fields).toEqual([
      { key: 'goal.a1.end', before: '2027-11-30', now: '2028-01-31' },
      { key: 'followUpOn', before: '2027-05-20', now: '' },
    ]);
    expect(valueIn(await whoChanged(two.employee.workplace, await seen()))).toEqual({
      by: idOf(tenant, LEADER),
      at: item.writtenAt,
    });
  });

  it('a change is not hidden by putting its digest into one’s own signature', async () => {
    await two.agree();
    await replacePlan(leader, { 'goal.a1.end': '2028-01-31' });
    const changed = signatureDigest(agreedIn(await seen()), { stance: 'agreed', comment: '' });
    const item = await leader.sheet('leader');
    const signature = JSON.parse(item.fields['SignatureJson']!) as object;
    await leader.change(item, { SignatureJson: JSON.stringify({ ...signature, digest: changed }) });
    expect((await seen()).signatures).toEqual({ employee: 'void', leader: 'cannot-be-verified' });
    await leader.change(await leader.sheet('leader'), { SignatureJson: '{"digest":1}' });
    expect((await seen()).signatures.leader).toBe('cannot-be-verified');
  });

  it('an older version that is put back is told to be one, with who did it', async () => {
    await sent();
    const first = (await seen()).item.plan.fields;
    tenMinutesLater();
    await two.leader.writes({ 'goal.a1.end': '2027-08-01' });
    await two.employee.signs();
    await two.leader.signs();
    tenMinutesLater();
    const { address } = await leader.plan();
    const old = valueOf(await leader.get(`${address}/versions?$expand=fields`)).find(({ fields }) => {
      const { PlanJson = '{}' } = fields as { PlanJson?: string };
      const { fields: words } = JSON.parse(PlanJson) as Partial<PlanContent>;
      return words?.['goal.a1.end'] === first['goal.a1.end'];
    })!;
    const answer = await leader.call('POST', `${address}/versions/${String(old['id'])}/restoreVersion`);
    expect(answer.status).toBe(204);

    const { signatures, item } = await seen();
    expect(item.plan.fields).toEqual(first);
    expect(signatures).toEqual({ employee: 'void', leader: 'void' });
    expect(valueIn(await whoChanged(two.employee.workplace, await seen()))).toEqual({
      by: idOf(tenant, LEADER),
      at: item.writtenAt,
      asOf: old['lastModifiedDateTime'],
    });
  });

  it('neither of the two may delete the plan', async () => {
    await two.agree();
    for (const by of [leader, employee]) {
      const { address } = await by.plan();
      expect((await by.call('DELETE', address)).status).toBe(403);
    }
  });

  it('the readable text can be changed: the plan stands, the text is seen to differ and is written anew', async () => {
    await two.agree();
    expect(textDiffers(await seen())).toBe(false);
    const item = await leader.plan();
    const PlanText = item.fields['PlanText']!.replace('Kursus i projektledelse', 'Kursus i regneark');
    expect((await leader.change(item, { PlanText })).status).toBe(200);
    const changed = await seen();
    expect(textDiffers(changed)).toBe(true);
    expect(changed.signatures).toEqual({ employee: 'valid', leader: 'valid' });

    const anew = valueIn(await rewriteProjections(two.employee.workplace, changed));
    expect(textDiffers(anew)).toBe(false);
    expect((await leader.plan()).fields['PlanText']).toContain('Kursus i projektledelse');
    await leader.change(item, { PlanText: '' });
    expect(textDiffers(await seen())).toBe(true);
  });

  it('what is no plan any more is neither signed nor written over', async () => {
    await sent();
    await leader.change(await leader.plan(), { PlanJson: 'kan ikke læses' });
    expect((await seen()).course.current).toBe('not-ready');
    await expect(two.employee.writes({ 'note.other': 'Nyt' })).rejects.toThrow('not-understood');
    await expect(two.employee.signs()).rejects.toThrow('not-ready');
    expect((await leader.plan()).fields['PlanJson']).toBe('kan ikke læses');
  });

  it('an exchanged PDF is seen by both, also when the leader’s note is changed with it', async () => {
    await two.agree();
    const itemId = valueIn(await two.file()).item.records.leader.filed[0]!.itemId;
    const copyFor = async (side: 'employee' | 'leader') =>
      valueIn(await compareFile(two[side].workplace, await two[side].opens())).copy;
    expect(await copyFor('employee')).toBe('same');

    const other = Buffer.from('%PDF-1.7 noget andet');
    const content = await leader.contentOf(itemId);
    expect((await employee.call('PUT', content, { body: other })).status).toBe(403);
    expect((await leader.call('PUT', content, { body: other })).status).toBe(200);
    expect([await copyFor('employee'), await copyFor('leader')]).toEqual(['exchanged', 'exchanged']);

    const item = await leader.sheet('leader');
    const record = JSON.parse(item.fields['OwnJson']!) as { filed: object[] };
    const filed = [{ ...record.filed[0], sha256: await sha256Of(other) }];
    await leader.change(item, { OwnJson: JSON.stringify({ ...record, filed }) });
    expect([await copyFor('employee'), await copyFor('leader')]).toEqual(['exchanged', 'exchanged']);
  });

  it('a file that waits under the name of the copy is not taken for the copy', async () => {
    await two.agree();
    const { name, itemId } = valueIn(await two.file()).item.records.leader.filed[0]!;
    await leader.call('PUT', await leader.contentOf(itemId), { body: Buffer.from('%PDF-1.7 noget andet') });
    // As if the filing had been broken off before it was recorded.
    const sheet = await leader.sheet('leader');
    const record = JSON.parse(sheet.fields['OwnJson']!) as object;
    await leader.change(sheet, { OwnJson: JSON.stringify({ ...record, filed: [] }) });
    const { item } = valueIn(await filePlan(two.leader.workplace, await two.leader.opens()));
    expect(item.records.leader.filed).toHaveLength(1);
    expect(item.records.leader.filed[0]!.name).toBe(name.replace('.pdf', ' (2).pdf'));
    expect(valueIn(await compareFile(two.employee.workplace, await seen())).copy).toBe('same');
  });

  it('whoever is none of the two sees neither plan nor sheet', async () => {
    await sent();
    const colleague = await withoutTheProduct(tenant, 'birgitte.sommer');
    await expect(colleague.plan()).rejects.toThrow('sees no card');
    await expect(colleague.sheet('employee')).rejects.toThrow('sees no card');
  });
});

async function sha256Of(bytes: Buffer<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
}
