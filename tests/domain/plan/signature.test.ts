import { preparationForm } from '../../../src/domain/concept/preparation-form';
import type { Fields } from '../../../src/domain/writing/fields';
import { agreedFields, conceptDigest, planDigest } from '../../../src/domain/plan/agreed';
import { signedBy } from '../../../src/domain/plan/plan-facts';
import type { Sheet, Signature } from '../../../src/domain/conversation/sheet';
import { signatureState } from '../../../src/domain/plan/signature';

const plan: Fields = {
  'goal.a1.text': 'Lede et projekt',
  'goal.a1.end': '2027-11-30',
  followUpOn: '2027-05-20',
};

const signature: Signature = {
  planDigest: planDigest(plan),
  conceptDigest: conceptDigest(preparationForm),
  stance: 'agreed',
  comment: '',
  signedAt: '2027-02-01T08:00:00Z',
  agreed: agreedFields(plan),
  files: [],
};

const sheet: Sheet = { party: 'employee', ownerId: 'maja', writtenBy: 'maja', signature };

const state = (change: Partial<Sheet>, fields: Fields = plan) =>
  signatureState({ ...sheet, ...change }, fields);

describe('A signature', () => {
  it('is valid when its owner’s account wrote it and the plan says what was signed', () => {
    expect(state({})).toBe('valid');
    expect(state({ signature: { ...signature, stance: 'remarks', comment: 'Jeg er uenig' } })).toBe('valid');
  });

  it('is none in a sheet without one, and where the reader sees no sheet', () => {
    expect(signatureState({ party: 'employee', ownerId: 'maja', writtenBy: 'maja' }, plan)).toBe('none');
    expect(signatureState(undefined, plan)).toBe('none');
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
    expect(signatureState(unknown, plan)).toBe('cannot-be-verified');
    expect(state({ isSignatureUnreadable: true })).toBe('cannot-be-verified');
    const other = { ...plan, 'goal.a1.end': '2027-06-30' };
    expect(state({ signature: { ...signature, planDigest: planDigest(other) } }, other)).toBe(
      'cannot-be-verified',
    );
    expect(state({ signature: { ...signature, agreed: agreedFields(other) } })).toBe('cannot-be-verified');
  });

  it('of a form is never one of a plan, whatever both say', () => {
    expect(conceptDigest(preparationForm)).not.toBe(planDigest(preparationForm as unknown as Fields));
  });

  it('is counted by views when it holds, and not otherwise', () => {
    expect(signedBy({ employee: 'valid', leader: 'valid' })).toBe('both');
    expect(signedBy({ employee: 'void', leader: 'valid' })).toBe('leader');
    expect(signedBy({ employee: 'valid', leader: 'not-the-signers' })).toBe('employee');
    expect(signedBy({ employee: 'cannot-be-verified', leader: 'none' })).toBe('none');
  });
});
