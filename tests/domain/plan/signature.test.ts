import { preparationForm } from '../../../src/domain/concept/preparation-form';
import type { Fields } from '../../../src/domain/writing/fields';
import {
  agreedOf,
  conceptDigest,
  signatureDigest,
  type Agreed,
  type AgreedIn,
} from '../../../src/domain/plan/agreed';
import { signedBy } from '../../../src/domain/plan/plan-facts';
import type { Sheet, Signature } from '../../../src/domain/conversation/sheet';
import {
  signatureState,
  signatureStates,
  signedByBoth,
  type Shown,
} from '../../../src/domain/plan/signature';

const plan: Fields = {
  'goal.a1.text': 'Lede et projekt',
  'goal.a1.end': '2027-11-30',
  followUpOn: '2027-05-20',
};

const shown = (fields: Fields, change: Partial<AgreedIn> = {}) =>
  agreedOf({
    ...{ conversationKey: '4711-2027', roundKey: '2027', employeeId: 'maja', leaderId: 'henrik' },
    ...{ form: preparationForm, fields, ...change },
  });

const BEGUN = '2026-11-01T08:00:00Z';
const people: Shown['people'] = [
  { id: 'maja', role: 'employee', name: 'Maja', from: BEGUN },
  { id: 'henrik', role: 'leader', name: 'Henrik', from: BEGUN },
];

const signed = (agreed: Agreed, declared: Partial<Signature> = {}): Signature => {
  const said = { stance: 'agreed', comment: '', ...declared } as const;
  return { signedAt: '2027-02-01T08:00:00Z', ...said, agreed, digest: signatureDigest(agreed, said) };
};

const signature = signed(shown(plan));
const sheet: Sheet = { party: 'employee', ownerId: 'maja', writtenBy: 'maja', signature };

const state = (change: Partial<Sheet>, fields: Fields = plan) =>
  signatureState({ ...sheet, ...change }, { agreed: shown(fields), people });

describe('A signature', () => {
  it('is valid when its owner’s account wrote it and the plan says what was signed', () => {
    expect(state({})).toBe('valid');
    expect(state({ signature: signed(shown(plan), { stance: 'remarks', comment: 'Uenig' }) })).toBe('valid');
  });

  it('is none in a sheet without one, and where the reader sees no sheet', () => {
    const now = { agreed: shown(plan), people };
    expect(signatureState({ party: 'employee', ownerId: 'maja', writtenBy: 'maja' }, now)).toBe('none');
    expect(signatureState(undefined, now)).toBe('none');
  });

  it.each([
    ['a status', { 'goal.a1.status': '2' }],
    ['what came of it', { 'goal.a1.effect': 'God ro' }],
    ['a note', { 'note.wishes': 'Talt om det' }],
    ['what helped at the follow-up', { 'followUp.plan.helped': 'Sparring' }],
    ['a follow-up that is moved', { 'followUp.plan.movedTo': '2027-05-20/2027-05-27' }],
  ])('stays valid when %s is written later', (_, later) => {
    expect(state({}, { ...plan, ...later })).toBe('valid');
  });

  it.each([
    ['changed', { ...plan, 'goal.a1.end': '2027-06-30' }],
    ['added', { ...plan, 'agreement.d4.what': 'Kursus' }],
    ['removed', { 'goal.a1.text': 'Lede et projekt', followUpOn: '2027-05-20' }],
    ['moved to another goal', { ...plan, 'goal.a1.end': '', 'goal.b2.end': '2027-11-30' }],
  ])('is void when something of what was agreed is %s', (_, changed) => {
    expect(state({}, changed)).toBe('void');
  });

  it('is not the signer’s when another account wrote the sheet last', () => {
    expect(state({ writtenBy: 'henrik' })).toBe('not-the-signers');
  });

  it('cannot be verified without whoever wrote it, or when it does not hold together', () => {
    const { writtenBy, ...unknown } = sheet;
    expect(writtenBy).toBe('maja');
    expect(signatureState(unknown, { agreed: shown(plan), people })).toBe('cannot-be-verified');
    expect(state({ isSignatureUnreadable: true })).toBe('cannot-be-verified');
    const other = { ...plan, 'goal.a1.end': '2027-06-30' };
    const { digest } = signed(shown(other));
    expect(state({ signature: { ...signature, digest } }, other)).toBe('cannot-be-verified');
    expect(state({ signature: { ...signature, agreed: shown(other) } })).toBe('cannot-be-verified');
    expect(state({ signature: { ...signature, stance: 'remarks' } })).toBe('cannot-be-verified');
    expect(state({ signature: { ...signature, comment: 'Uenig' } })).toBe('cannot-be-verified');
  });

  it.each<[string, Partial<AgreedIn>]>([
    ['other words in the form', { form: { ...preparationForm, purpose: [] } }],
    ['another conversation', { conversationKey: '4712-2027' }],
    ['another round', { roundKey: '2028' }],
  ])('is void with %s', (_, change) => {
    expect(signatureState(sheet, { agreed: shown(plan, change), people })).toBe('void');
  });

  it('is void when rows have changed places', () => {
    const two = { 'goal.a1.text': 'Lede', 'goal.b2.text': 'Skrive' };
    const moved = { 'goal.b2.text': 'Skrive', 'goal.a1.text': 'Lede' };
    expect(state({ signature: signed(shown(two)) }, moved)).toBe('void');
  });

  it('is void when it names somebody whom the card does not, or another signer', () => {
    expect(state({ signature: signed(shown(plan, { leaderId: 'kirsten' })) })).toBe('void');
    expect(state({ signature: signed(shown(plan, { employeeId: 'birgitte' })) })).toBe('void');
    const swapped = signed(shown(plan, { employeeId: 'henrik', leaderId: 'maja' }));
    expect(state({ signature: swapped })).toBe('void');
  });

  it('of a form is never one of a plan, whatever both say', () => {
    const agreed = preparationForm as unknown as Agreed;
    expect(conceptDigest(preparationForm)).not.toBe(signatureDigest(agreed, signature));
  });

  it('is counted by views when it holds, and not otherwise', () => {
    expect(signedBy({ employee: 'valid', leader: 'valid' })).toBe('both');
    expect(signedBy({ employee: 'void', leader: 'valid' })).toBe('leader');
    expect(signedBy({ employee: 'valid', leader: 'not-the-signers' })).toBe('employee');
    expect(signedBy({ employee: 'cannot-be-verified', leader: 'none' })).toBe('none');
  });
});

describe('After a change of leader', () => {
  const CHANGED = '2027-03-01T08:00:00Z';
  const now: Shown = {
    agreed: shown(plan, { leaderId: 'kirsten' }),
    people: [
      people[0]!,
      { ...people[1]!, until: CHANGED },
      { id: 'kirsten', role: 'leader', name: 'Kirsten', from: CHANGED },
    ],
  };
  const former: Sheet = { party: 'leader', ownerId: 'henrik', writtenBy: 'henrik', signature };
  const next: Sheet = {
    ...{ party: 'leader', ownerId: 'kirsten', writtenBy: 'kirsten' },
    signature: signed(now.agreed, { signedAt: '2027-03-02T08:00:00Z' }),
  };

  it('what was signed before is valid for what it covers, and void when that is changed', () => {
    const before = { employee: sheet, leader: former };
    expect(signatureStates(before, now)).toEqual({ employee: 'valid', leader: 'valid' });
    expect(signedByBoth(before, signatureStates(before, now))?.agreed.leaderId).toBe('henrik');
    const changed = { ...now, agreed: shown({ ...plan, followUpOn: '' }, { leaderId: 'kirsten' }) };
    expect(signatureStates(before, changed)).toEqual({ employee: 'void', leader: 'void' });
  });

  it('the former leader signs nothing any more', () => {
    const late = signed(shown(plan), { signedAt: '2027-03-02T08:00:00Z' });
    expect(signatureState({ ...former, signature: late }, now)).toBe('void');
  });

  it('the new one signs anew, and so does the employee', () => {
    expect(signatureStates({ employee: sheet, leader: next }, now)).toEqual({
      employee: 'void',
      leader: 'valid',
    });
    const again = { ...sheet, signature: signed(now.agreed, { signedAt: '2027-03-03T08:00:00Z' }) };
    expect(signatureStates({ employee: again, leader: next }, now)).toEqual({
      employee: 'valid',
      leader: 'valid',
    });
  });
});
