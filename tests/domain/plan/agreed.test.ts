import fc from 'fast-check';
import { conceptSchema, type Concept } from '../../../src/domain/concept/concept';
import {
  agreedOf,
  agreedSchema,
  conceptDigest,
  documentDigest,
  isAgreed,
  signatureDigest,
  type AgreedIn,
  type Declaration,
} from '../../../src/domain/plan/agreed';
import { filedPlanDocument, filedPlanOf } from '../../../src/domain/plan/filed-plan';
import { fieldInRow } from '../../../src/domain/writing/rows';
import { rowKinds, tableOf } from '../../../src/domain/plan/rows';
import type { Fields } from '../../../src/domain/writing/fields';

const named = (da: string, en = da) => ({ da, en });

const formWith = (area: string): Concept =>
  conceptSchema.parse({
    key: 'one',
    version: 1,
    name: named('Samtale'),
    sharing: 'together',
    purpose: [],
    goalGroups: [
      { key: 'task', name: named(area) },
      { key: 'person', name: named('Personligt') },
    ],
    statusScale: [
      { value: '1', name: named('Mindre') },
      { value: '2', name: named('Mere') },
    ],
    topics: [
      { key: 'all', title: named('Alt'), questions: [{ kind: 'text', key: 'all', text: named('Alt?') }] },
    ],
  });

/** The same forms every time, as a page has them. */
const forms = ['Opgaver', 'Ydelser'].map(formWith);

const columns = rowKinds.flatMap((kind) =>
  Object.keys(tableOf(kind).columns).map((column) => ({ kind, column })),
);
const keyIn = ({ kind, column }: (typeof columns)[number], id: string) => fieldInRow(kind, id, column);
const agreedColumns = columns.filter((each) => isAgreed(keyIn(each, 'a1')));
const laterColumns = columns.filter((each) => !agreedColumns.includes(each));

const ids = fc.constantFrom('a1', 'b2', 'c3');
const text = fc.oneof(
  fc.constantFrom('', 'task', 'person', '2027-05-20', 'Lede'),
  fc.string({ unit: 'binary' }),
);
const keys = (of: typeof columns) =>
  fc.tuple(fc.constantFrom(...of), ids).map(([each, id]) => keyIn(each, id));
const date = fc.constantFrom('followUpOn', 'nextConversationOn');
const fieldsOf = (key: fc.Arbitrary<string>): fc.Arbitrary<Fields> =>
  fc.dictionary(key, text, { maxKeys: 12 });
const agreedFields = fieldsOf(
  fc.oneof({ weight: 9, arbitrary: keys(agreedColumns) }, { weight: 1, arbitrary: date }),
);
const laterFields = fieldsOf(
  fc.oneof(
    keys(laterColumns),
    fc.constantFrom('note.all', 'followUp.plan.helped', 'followUp.goal.a1.movedTo', 'goal.a1.none', 'other'),
  ),
);

const between = fc.record({
  conversationKey: fc.constantFrom('4711-2027', '4712-2027'),
  roundKey: fc.constantFrom('2027', '2028'),
  employeeId: fc.constantFrom('maja', 'birgitte'),
  leaderId: fc.constantFrom('henrik', 'kirsten'),
  form: fc.constantFrom(...forms),
});
const plan: fc.Arbitrary<AgreedIn> = fc
  .tuple(between, agreedFields, laterFields)
  .map(([who, fields, later]) => ({ ...who, fields: { ...fields, ...later } }));
const declaration: fc.Arbitrary<Declaration> = fc.record({
  stance: fc.constantFrom('agreed', 'remarks'),
  comment: fc.constantFrom('', 'Tak', 'Nej'),
});

const digestOf = (shown: AgreedIn, declared: Declaration = { stance: 'agreed', comment: '' }) =>
  signatureDigest(agreedOf(shown), declared);

/** What a reader of the filed plan sees of what was agreed and of one declaration, with the ids for names. */
function shownOf(shown: AgreedIn, declared: Declaration): string {
  const signature = { ...declared, signedAt: '2027-02-22T09:41:00Z', digest: '' };
  const { blocks } = filedPlanDocument(
    filedPlanOf({
      agreed: agreedOf(shown),
      form: shown.form,
      header: { employee: shown.employeeId, leader: shown.leaderId },
      signatures: { employee: signature, leader: signature },
      preparations: {},
    }),
  );
  return JSON.stringify([shown.conversationKey, shown.roundKey, blocks]);
}

const moved = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).toReversed());

describe('What a signature covers', () => {
  const one: AgreedIn = {
    ...{
      conversationKey: '4711-2027',
      roundKey: '2027',
      employeeId: 'maja',
      leaderId: 'henrik',
      form: forms[0]!,
    },
    fields: {
      'goal.b2.text': 'Lede',
      'agreement.d4.what': 'Kursus',
      'goal.a1.text': 'Skrive',
      'goal.a1.status': '2',
      'goal.z9.status': '1',
      followUpOn: '2027-05-20',
      nextConversationOn: '',
      'note.all': 'Talt om det',
    },
  };

  it('is every row in its order, the dates, who, where and the form; and is the same in the next version', () => {
    expect(agreedOf(one)).toEqual({
      ...{ conversationKey: '4711-2027', roundKey: '2027', employeeId: 'maja', leaderId: 'henrik' },
      formDigest: conceptDigest(forms[0]!),
      rows: [
        { kind: 'goal', id: 'b2', texts: { text: 'Lede' } },
        { kind: 'goal', id: 'a1', texts: { text: 'Skrive' } },
        { kind: 'agreement', id: 'd4', texts: { what: 'Kursus' } },
      ],
      followUpOn: '2027-05-20',
    });
    expect(conceptDigest(forms[0]!)).toBe('35ace3b2684399422b8e3050e399094708f617fcf8f81cb99aa5683962376d44');
    expect(digestOf(one)).toBe('a9d49f710c48cf028a5ee4e0bf3a1c9a6fbf797aa7ba8724c0ef5968bc928dce');
    const declared = { stance: 'remarks', comment: 'Nej', signedAt: '2027-02-22T09:41:00Z' } as const;
    expect(documentDigest(agreedOf(one), { employee: declared, leader: declared })).toBe(
      'a8c97acfca802a645dcd3d9ce73e842c2527c02e8300bb993253ee9ff005f742',
    );
  });

  it('never is the same where two pages show something different, however little', () => {
    const change = fc.oneof(
      fc.tuple(keys(agreedColumns), text).map(([key, now]) => ({ [key]: now })),
      fc.tuple(date, text).map(([key, now]) => ({ [key]: now })),
      fc.constant({}),
    );
    fc.assert(
      fc.property(plan, fc.option(between), change, declaration, declaration, (a, who, changed, ofA, ofB) => {
        const b = { ...a, ...who, fields: { ...a.fields, ...changed } };
        fc.pre(shownOf(a, ofA) !== shownOf(b, ofB));
        expect(digestOf(a, ofA)).not.toBe(digestOf(b, ofB));
      }),
    );
  });

  it.each<[string, (shown: AgreedIn) => AgreedIn]>([
    ['another conversation', (shown) => ({ ...shown, conversationKey: `${shown.conversationKey}1` })],
    ['another round', (shown) => ({ ...shown, roundKey: `${shown.roundKey}1` })],
    ['another employee', (shown) => ({ ...shown, employeeId: `${shown.employeeId}1` })],
    ['another leader', (shown) => ({ ...shown, leaderId: `${shown.leaderId}1` })],
    ['the two having changed places', (s) => ({ ...s, employeeId: s.leaderId, leaderId: s.employeeId })],
    ['other words in the form', (shown) => ({ ...shown, form: formWith('Noget andet') })],
    ['another date', (shown) => ({ ...shown, fields: { ...shown.fields, followUpOn: '2031-01-01' } })],
    ['one row more', (shown) => ({ ...shown, fields: { ...shown.fields, 'goal.x9.text': 'Mere' } })],
    ['another word', (shown) => ({ ...shown, fields: { ...shown.fields, 'goal.a1.text': 'Et andet mål' } })],
  ])('is another with %s', (_, change) => {
    fc.assert(
      fc.property(plan, (shown) => {
        fc.pre(shown.fields['goal.a1.text'] !== 'Et andet mål');
        expect(digestOf(change(shown))).not.toBe(digestOf(shown));
      }),
    );
  });

  it('is another when rows of a kind have changed places, though every field says the same', () => {
    fc.assert(
      fc.property(between, agreedFields, (who, fields) => {
        const [before, after] = [fields, moved(fields)].map((each) => agreedOf({ ...who, fields: each }));
        const order = (agreed = before!) => agreed.rows.map(({ kind, id }) => `${kind}.${id}`).join();
        fc.pre(order() !== order(after));
        expect(digestOf({ ...who, fields })).not.toBe(digestOf({ ...who, fields: moved(fields) }));
      }),
    );
  });

  it('is another with every other declaration', () => {
    fc.assert(
      fc.property(plan, declaration, declaration, (shown, one, other) => {
        const isSame = one.stance === other.stance && one.comment === other.comment;
        expect(digestOf(shown, one) === digestOf(shown, other)).toBe(isSame);
      }),
    );
  });

  it('is the same whatever is filled in through the year', () => {
    fc.assert(
      fc.property(between, agreedFields, laterFields, (who, fields, later) => {
        expect(digestOf({ ...who, fields: { ...fields, ...later } })).toBe(digestOf({ ...who, fields }));
      }),
    );
  });

  it('can be made again of the copy that stands beside a signature', () => {
    fc.assert(
      fc.property(plan, declaration, (shown, declared) => {
        const copy = agreedSchema.parse(JSON.parse(JSON.stringify(agreedOf(shown))));
        expect(signatureDigest(copy, declared)).toBe(digestOf(shown, declared));
      }),
    );
  });

  it('and when and as what each has signed is what a filed copy is known by', () => {
    const signed = (stance: 'agreed' | 'remarks', signedAt = '2027-02-22T09:41:00Z') => ({
      ...{ stance, comment: '', signedAt },
    });
    const documents = [
      { employee: signed('agreed'), leader: signed('agreed') },
      { employee: signed('remarks'), leader: signed('agreed') },
      { employee: signed('agreed'), leader: signed('remarks') },
      { employee: signed('agreed', '2027-02-23T09:41:00Z'), leader: signed('agreed') },
    ];
    const digests = documents.map((signatures) => documentDigest(agreedOf(one), signatures));
    expect(new Set(digests).size).toBe(documents.length);
  });
});
