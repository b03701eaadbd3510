import fc from 'fast-check';
import { rowChoicesOf } from '../../../src/domain/concept/answer-context';
import { preparationForm } from '../../../src/domain/concept/preparation-form';
import type { Fields } from '../../../src/domain/writing/fields';
import { agreedOf, canonicalForm, isAgreed, type AgreedIn } from '../../../src/domain/plan/agreed';
import { changesSince, noChanges } from '../../../src/domain/plan/changes';
import { missingIn } from '../../../src/domain/plan/missing';
import { planOf } from '../../../src/domain/plan/plan';
import { rowKinds, tableOf } from '../../../src/domain/plan/rows';

const rowKeys = rowKinds.flatMap((kind) =>
  ['a1', 'b2'].flatMap((id) => Object.keys(tableOf(kind).columns).map((column) => `${kind}.${id}.${column}`)),
);
const agreedKeys = [...rowKeys.filter(isAgreed), 'followUpOn', 'nextConversationOn'];
const otherKeys = [
  ...rowKeys.filter((key) => !isAgreed(key)),
  'note.wishes',
  'followUp.plan.helped',
  'followUp.goal.a1.movedTo',
  'goal.a1',
  'goal.a1.text.more',
  'somethingElse',
];

const text = fc.oneof(fc.constantFrom('', 'Lede et projekt', '2027-05-20'), fc.string({ unit: 'binary' }));
const agreed = fc.dictionary(fc.constantFrom(...agreedKeys), text);
const others = fc.dictionary(fc.constantFrom(...otherKeys), text);

const shown = (fields: Fields, change: Partial<AgreedIn> = {}) =>
  agreedOf({
    ...{ conversationKey: '4711-2027', roundKey: '2027', employeeId: 'maja', leaderId: 'henrik' },
    ...{ form: preparationForm, fields, ...change },
  });

describe('What a plan says', () => {
  it('is its rows in the order in which they were begun, with every column', () => {
    const { rows, followUpOn } = planOf({
      'goal.b2.text': 'Først',
      'agreement.d4.what': 'Kursus',
      'goal.a1.text': 'Dernæst',
      'goal.b2.end': '2027-11-30',
      followUpOn: '2027-05-20',
    });
    expect(rows.goal.map(({ id, text: words, end, measure }) => [id, words, end, measure])).toEqual([
      ['b2', 'Først', '2027-11-30', ''],
      ['a1', 'Dernæst', '', ''],
    ]);
    expect(rows.agreement).toMatchObject([{ id: 'd4', what: 'Kursus', responsible: '' }]);
    expect(rows.competence).toEqual([]);
    expect(followUpOn).toBe('2027-05-20');
  });

  it('leaves out a row of which nothing is left, and what is no row', () => {
    expect(planOf({ 'goal.a1.text': '', 'goal.b2.unknown': 'x', 'goal..text': 'x' }).rows.goal).toEqual([]);
  });

  it('tells what a goal lacks to be measurable and bound to a time and somebody', () => {
    const [bare, whole] = planOf({
      'goal.a1.text': 'Lede et projekt',
      'goal.a1.measure': '   ',
      'goal.b2.measure': 'Afleveret',
      'goal.b2.start': '2027-03-01',
      'goal.b2.end': '2027-11-30',
      'goal.b2.responsible': 'Maja',
    }).rows.goal;
    expect(missingIn('goal', bare!, rowChoicesOf(preparationForm)).map(({ column }) => column)).toEqual([
      'measure',
      'start',
      'end',
      'responsible',
    ]);
    expect(missingIn('goal', whole!, rowChoicesOf(preparationForm))).toEqual([]);
  });
});

test('One content has one text, whatever order its names stand in', () => {
  expect(canonicalForm({ b: ['æ', 1], a: { d: undefined, c: '"' } })).toBe('{"a":{"c":"\\""},"b":["æ",1]}');
});

describe('What has changed', () => {
  it('stands in the order of the plan, and what was removed comes last', () => {
    const before = shown({ 'agreement.d4.what': 'Kursus', 'goal.a1.text': 'Lede' });
    const now = shown({ followUpOn: '2027-05-20', 'goal.a1.text': 'Lede et projekt' });
    expect(changesSince(before, now)).toEqual({
      fields: [
        { key: 'goal.a1.text', before: 'Lede', now: 'Lede et projekt' },
        { key: 'followUpOn', before: '', now: '2027-05-20' },
        { key: 'agreement.d4.what', before: 'Kursus', now: '' },
      ],
      others: [],
    });
  });

  it('is nothing when something is filled in through the year', () => {
    fc.assert(
      fc.property(agreed, others, (fields, later) => {
        expect(changesSince(shown(fields), shown({ ...fields, ...later }))).toEqual(noChanges);
      }),
    );
  });

  it('is every field of the agreed that says something else', () => {
    fc.assert(
      fc.property(agreed, fc.constantFrom(...agreedKeys), text, (fields, key, now) => {
        const before = fields[key] ?? '';
        fc.pre(now !== before);
        expect(changesSince(shown(fields), shown({ ...fields, [key]: now })).fields).toEqual([
          { key, before, now },
        ]);
      }),
    );
  });

  it('is told exactly when a signature does not cover it', () => {
    fc.assert(
      fc.property(agreed, agreed, (one, other) => {
        const changes = changesSince(shown(one), shown(other));
        const isSame = canonicalForm(shown(one)) === canonicalForm(shown(other));
        expect(changes.fields.length + changes.others.length === 0).toBe(isSame);
      }),
    );
  });

  const two = { 'goal.a1.text': 'Lede', 'goal.b2.text': 'Skrive' };
  const moved = { 'goal.b2.text': 'Skrive', 'goal.a1.text': 'Lede' };
  it.each([
    ['the order', shown(moved), 'order'],
    ['the form', shown(two, { form: { ...preparationForm, purpose: [] } }), 'form'],
    ['the leader', shown(two, { leaderId: 'kirsten' }), 'people'],
    ['the round', shown(two, { roundKey: '2028' }), 'conversation'],
  ])('is also %s', (_, now, other) => {
    expect(changesSince(shown(two), now)).toEqual({ fields: [], others: [other] });
  });
});
