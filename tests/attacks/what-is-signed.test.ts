import type { RunningTenant } from '../../local-tenant/create-tenant';
import { openConversation } from '../../src/application/conversation/open-conversation';
import { compareFile, type ComparedCopy } from '../../src/application/plan/compare-file';
import { signatureDigest, type Declaration } from '../../src/domain/plan/agreed';
import { filedPlanDocument, readFiledPlan, type FiledPlan } from '../../src/domain/plan/filed-plan';
import type { PlanContent } from '../../src/domain/plan/plan-content';
import type { Signature } from '../../src/domain/conversation/sheet';
import { lazyPdf } from '../../src/adapters/documents/pdf/pdf';
import { readFont } from '../../dev/read-font';
import { everyTestBeginsWith } from '../prepared-tenant';
import { openRound } from '../set-up-round';
import { twoAtAPlan, type TwoAtAPlan } from '../application/plan/plan-desk';
import { valueIn } from '../application/booking/booking-desk';
import { idOf } from '../tenant/local-graph';
import { attack, expectAllowed, LEADER, MAJA, OTHER_LEADER, outsider } from './attacked';
import type { Outsider } from '../application/plan/tampering-desk';

let tenant: RunningTenant;
let two: TwoAtAPlan;
let leader: Outsider;
let employee: Outsider;

everyTestBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [MAJA] });
    const both = await twoAtAPlan(fresh);
    await both.agree();
    valueIn(await both.file());
  },
  async (opened) => {
    tenant = opened;
    two = await twoAtAPlan(tenant);
    leader = await outsider(tenant, LEADER);
    employee = await outsider(tenant, MAJA);
  },
);

const sides = ['employee', 'leader'] as const;

const copies = async (): Promise<ComparedCopy[]> => {
  const compared: ComparedCopy[] = [];
  for (const side of sides)
    compared.push(valueIn(await compareFile(two[side].workplace, await two[side].opens())).copy);
  return compared;
};

const filed = async () => (await two.leader.opens()).item.records.leader.filed;

const pdf = lazyPdf(readFont);

/** Another PDF in the place of the filed one, made of what lies in it and changed. */
async function exchange(change: (filed: FiledPlan) => FiledPlan, raw?: Buffer): Promise<Uint8Array> {
  const [copy] = await filed();
  const { item } = await two.leader.opens();
  const bytes = valueIn(await two.leader.workplace.files.download(item.card, copy!.itemId));
  const read = readFiledPlan(pdf.attachmentIn(bytes));
  if (read.kind !== 'ours') throw new Error(read.kind);
  const other = raw ?? valueIn(await pdf.render(filedPlanDocument(change(read.filed))));
  const put = await leader.call('PUT', await leader.contentOf(copy!.itemId), { body: Buffer.from(other) });
  expectAllowed(put);
  return other;
}

/** The leader's note says that the false PDF is the right one. */
async function noteAsLeader(change: Readonly<Record<string, unknown>>): Promise<void> {
  const sheet = await leader.sheet('leader');
  const record = JSON.parse(sheet.fields['OwnJson']!) as { filed: object[] };
  await attack(leader, sheet, {
    OwnJson: JSON.stringify({ ...record, filed: [{ ...record.filed[0], ...change }] }),
  });
}

const sha256Of = async (bytes: Uint8Array): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex');

const withoutGoals = ({ agreed, ...rest }: FiledPlan): FiledPlan => ({
  ...rest,
  agreed: { ...agreed, rows: agreed.rows.slice(1) },
});

async function changePlan(by: Outsider, change: (fields: PlanContent['fields']) => PlanContent['fields']) {
  const item = await by.plan();
  const plan = JSON.parse(item.fields['PlanJson']!) as PlanContent;
  await attack(by, item, { PlanJson: JSON.stringify({ ...plan, fields: change(plan.fields) }) });
}

async function changeSignature(
  by: Outsider,
  party: 'employee' | 'leader',
  change: (signature: Signature) => Signature,
): Promise<void> {
  const sheet = await by.sheet(party);
  const signature = JSON.parse(sheet.fields['SignatureJson']!) as Signature;
  await attack(by, sheet, { SignatureJson: JSON.stringify(change(signature)) });
}

const signedAs = (signature: Signature, declared: Declaration): Signature => ({
  ...signature,
  ...declared,
  digest: signatureDigest(signature.agreed, declared),
});

const AS_AGREED = { stance: 'agreed', comment: '' } as const;

const signatures = async () => (await two.employee.opens()).signatures;

describe('H2', () => {
  it('H2: a false PDF with its checksum in the leader’s note is not what was signed, and nobody certifies it', async () => {
    const other = await exchange(withoutGoals);
    await noteAsLeader({ sha256: await sha256Of(other) });
    expect(await copies()).toEqual(['exchanged', 'exchanged']);
    expect((await two.employee.opens()).item.records.employee.checked).toEqual([]);
  });

  it('H2: what looks like a PDF of another version cannot be checked, and certifies nothing', async () => {
    const [copy] = await filed();
    const { item } = await two.leader.opens();
    const bytes = Buffer.from(
      valueIn(await two.leader.workplace.files.download(item.card, copy!.itemId)),
    ).toString('latin1');
    await exchange((same) => same, Buffer.from(bytes.replace('"rendering":1', '"rendering":7'), 'latin1'));
    expect(await copies()).toEqual(['cannot-be-checked', 'cannot-be-checked']);
    expect((await two.employee.opens()).item.records.employee.checked).toEqual([]);
  });

  it('H2: a PDF that names another leader certifies nothing', async () => {
    await exchange((same) => ({ ...same, header: { ...same.header, leader: 'Anne Bro' } }));
    expect(await copies()).toEqual(['cannot-be-checked', 'cannot-be-checked']);
    expect((await two.employee.opens()).item.records.employee.checked).toEqual([]);
  });

  it('H2: a copy that the employee’s client has checked shows each later exchange', async () => {
    expect(await copies()).toEqual(['same', 'same']);
    const other = await exchange(withoutGoals);
    await noteAsLeader({ sha256: await sha256Of(other) });
    expect(await copies()).toEqual(['exchanged', 'exchanged']);
  });
});

describe('M3', () => {
  it('M3: goals that have changed places make both signatures void', async () => {
    await two.leader.writes({ 'goal.b2.text': 'Skrive en vejledning' });
    await two.leader.signs();
    await two.employee.signs();
    await changePlan(employee, (fields) => {
      const entries = Object.entries(fields);
      const isSecond = ([key]: readonly [string, string]) => key.startsWith('goal.b2.');
      return Object.fromEntries([...entries.filter(isSecond), ...entries.filter((each) => !isSecond(each))]);
    });
    expect(await signatures()).toEqual({ employee: 'void', leader: 'void' });
  });

  it.each<[string, (agreed: Signature['agreed']) => Partial<Signature['agreed']>]>([
    ['conversation', () => ({ conversationKey: '9999-2027-1' })],
    ['round', () => ({ roundKey: '2028-1' })],
    ['leader', () => ({ leaderId: idOf(tenant, OTHER_LEADER) })],
    ['employee', () => ({ employeeId: idOf(tenant, OTHER_LEADER) })],
    ['form', () => ({ formDigest: '0'.repeat(64) })],
  ])('M3: a signature that names another %s covers nothing that is shown', async (_, change) => {
    await changeSignature(leader, 'leader', (signature) =>
      signedAs({ ...signature, agreed: { ...signature.agreed, ...change(signature.agreed) } }, AS_AGREED),
    );
    expect(await signatures()).toEqual({ employee: 'valid', leader: 'void' });
  });

  it('M3: other columns of the plan change neither who the two are nor what they have signed', async () => {
    await attack(leader, await leader.plan(), {
      EmployeeObjectId: idOf(tenant, OTHER_LEADER),
      LeaderObjectId: idOf(tenant, OTHER_LEADER),
      Title: 'Anne Bro',
    });
    const { item, signatures: states } = await two.leader.opens();
    expect(states).toEqual({ employee: 'valid', leader: 'valid' });
    expect(item.names.employee).toBe('Maja Lindegaard');
  });

  it('M3: another stance without its own checksum is no signature', async () => {
    await changeSignature(leader, 'leader', (signature) => ({ ...signature, stance: 'remarks' }));
    expect(await signatures()).toEqual({ employee: 'valid', leader: 'cannot-be-verified' });
  });

  it('M3: a stance that is changed after filing is filed again, beside the old copy', async () => {
    const [before] = await filed();
    await changeSignature(leader, 'leader', (signature) =>
      signedAs(signature, { stance: 'remarks', comment: 'Ikke enig' }),
    );
    expect(await signatures()).toEqual({ employee: 'valid', leader: 'valid' });
    const { workplace, opens } = two.employee;
    // The old copy is no longer one of what both have signed.
    expect(await compareFile(workplace, await opens())).toMatchObject({ failure: { code: 'not-filed' } });
    valueIn(await two.file());
    const after = await filed();
    expect(after).toHaveLength(2);
    expect(after[0]).toEqual(before);
    expect(await two.folder()).toHaveLength(2);
    expect(await copies()).toEqual(['same', 'same']);
  });
});

describe('N3', () => {
  it('N3: a filed copy in the plan is none: only the leader’s own record says what was filed', async () => {
    const before = await filed();
    const item = await employee.plan();
    const plan = JSON.parse(item.fields['PlanJson']!) as object;
    await attack(employee, item, {
      PlanJson: JSON.stringify({ ...plan, filed: [{ ...before[0], itemId: '1' }] }),
    });
    expect(await filed()).toEqual(before);
    expect(await copies()).toEqual(['same', 'same']);
  });

  it('N3: a record that points at another file is shown for what it is', async () => {
    const { item } = await two.leader.opens();
    const { itemId } = valueIn(
      await two.leader.workplace.files.upload(item.card, 'Andet.pdf', Buffer.from('%PDF-1.7 andet')),
    );
    await noteAsLeader({ itemId });
    expect(await copies()).toEqual(['exchanged', 'exchanged']);
    await noteAsLeader({ itemId: '999999' });
    expect(await copies()).toEqual(['exchanged', 'exchanged']);
  });
});

test('M3: other words in the form under the same version open nothing, and it is said', async () => {
  // Forms come with the product and stand in no list that somebody could write: this is another build of it.
  const { workplace, opens } = two.employee;
  const { item, concept } = await opens();
  const concepts = {
    ...workplace.concepts,
    of: () => Promise.resolve({ ok: true as const, value: { ...concept, purpose: [] } }),
  };
  const id = idOf(tenant, MAJA);
  expect(await openConversation({ ...workplace, concepts }, id, item.key)).toMatchObject({
    failure: { code: 'changed-concept' },
  });
});
