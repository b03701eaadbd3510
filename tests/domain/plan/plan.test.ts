import fc from 'fast-check';
import type { Fields } from '../../../src/domain/writing/fields';
import { agreedFields, canonicalForm, isAgreed, planDigest } from '../../../src/domain/plan/agreed';
import { changesSince } from '../../../src/domain/plan/changes';
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

const shuffled = (fields: Fields, order: readonly number[]): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .map((entry, index) => [order[index % order.length]!, entry] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, entry]) => entry),
  );

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
    expect(missingIn('goal', bare!).map(({ column }) => column)).toEqual([
      'measure',
      'start',
      'end',
      'responsible',
    ]);
    expect(missingIn('goal', whole!)).toEqual([]);
  });
});

describe('The digest of a plan', () => {
  it('is the same from one version of the product to the next', () => {
    expect(canonicalForm({ b: ['æ', 1], a: { d: undefined, c: '"' } })).toBe('{"a":{"c":"\\""},"b":["æ",1]}');
    expect(planDigest({ 'goal.a1.text': 'Æbler', followUpOn: '2027-05-20' })).toBe(
      'fb091ca2e1e2f794ab25b6ad6dd21e8aa9abe52fba0b46830dccdb03bc31c37d',
    );
  });

  it('is the same in whatever order the fields were written', () => {
    fc.assert(
      fc.property(agreed, fc.array(fc.integer(), { minLength: 1 }), (fields, order) => {
        expect(planDigest(shuffled(fields, order))).toBe(planDigest(fields));
      }),
    );
  });

  it('is the same whatever is written that a signature does not cover', () => {
    fc.assert(
      fc.property(agreed, others, (fields, other) => {
        expect(planDigest({ ...fields, ...other })).toBe(planDigest(fields));
        expect(changesSince(fields, { ...other, ...fields })).toEqual([]);
      }),
    );
  });

  it('is another for every change of what was agreed, and the change is shown', () => {
    fc.assert(
      fc.property(agreed, fc.constantFrom(...agreedKeys), text, (fields, key, now) => {
        const before = fields[key] ?? '';
        fc.pre(now !== before);
        const changed = { ...fields, [key]: now };
        expect(planDigest(changed)).not.toBe(planDigest(fields));
        expect(changesSince(fields, changed)).toEqual([{ key, before, now }]);
      }),
    );
  });

  it('is the same for two plans exactly when nothing of what was agreed differs', () => {
    fc.assert(
      fc.property(agreed, agreed, (one, other) => {
        expect(planDigest(one) === planDigest(other)).toBe(changesSince(one, other).length === 0);
      }),
    );
  });

  it('can be made again from the copy that stands beside a signature', () => {
    fc.assert(
      fc.property(agreed, others, (fields, other) => {
        const copy = JSON.parse(JSON.stringify(agreedFields({ ...fields, ...other }))) as Fields;
        expect(planDigest(copy)).toBe(planDigest(fields));
      }),
    );
  });
});

describe('What has changed', () => {
  it('stands in the order of the plan, and what was removed comes last', () => {
    expect(
      changesSince(
        { 'agreement.d4.what': 'Kursus', 'goal.a1.text': 'Lede' },
        { followUpOn: '2027-05-20', 'goal.a1.text': 'Lede et projekt' },
      ),
    ).toEqual([
      { key: 'followUpOn', before: '', now: '2027-05-20' },
      { key: 'goal.a1.text', before: 'Lede', now: 'Lede et projekt' },
      { key: 'agreement.d4.what', before: 'Kursus', now: '' },
    ]);
  });
});
