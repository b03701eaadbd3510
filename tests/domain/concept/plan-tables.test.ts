import { rowChoicesOf } from '../../../src/domain/concept/answer-context';
import { conceptSchema } from '../../../src/domain/concept/concept';
import { preparationForm } from '../../../src/domain/concept/preparation-form';
import { agreedOf } from '../../../src/domain/plan/agreed';
import { planDocument } from '../../../src/domain/plan/plan-document';
import { danishPlanLabels } from '../../../src/domain/plan/plan-labels';
import { rowKinds, tableIn } from '../../../src/domain/plan/rows';
import { cellsOf, freshTexts, isOffered } from '../../../src/domain/plan/rows/cells';
import type { Fields } from '../../../src/domain/writing/fields';
import { unlikeForm } from '../../made-up/unlike-form';

const usual = rowChoicesOf(preparationForm);
const own = rowChoicesOf(unlikeForm);
const textOf = (fields: Fields) =>
  JSON.stringify(planDocument({ fields, concept: unlikeForm }, danishPlanLabels));

it('gives a form that names no rows goals, agreements and competences, without what a form must ask for', () => {
  expect(rowKinds.filter((kind) => isOffered(kind, usual))).toEqual(['goal', 'agreement', 'competence']);
  expect(Object.keys(tableIn('goal', usual).columns)).not.toContain('training');
  expect(Object.keys(tableIn('agreement', usual).columns)).not.toContain('value');
});

it('gives a form the rows and columns that it names, in its order and under its names', () => {
  expect(rowKinds.filter((kind) => isOffered(kind, own))).toEqual(['goal', 'long-term']);
  const { columns, many, groupedBy } = tableIn('goal', own);
  expect(Object.values(columns).map(({ name }) => name.da)).toEqual(['Aftale og mål', 'Øvelse', 'Tidsplan']);
  expect(many.da).toBe('Det vil vi');
  expect(groupedBy).toBeUndefined();
  expect(freshTexts('goal', own)).toEqual({});
});

it('shows a column that the form does not have where something stands in it: a signature covers it', () => {
  const fields = { 'goal.a1.text': 'Lede et projekt', 'goal.a1.measure': 'Nævnt af tre' };
  const between = { conversationKey: '1-2027-1', roundKey: '2027-1', employeeId: 'm', leaderId: 'h' };
  const covered = agreedOf({ ...between, form: unlikeForm, fields }).rows[0]!.texts;
  expect(covered).toHaveProperty('measure');
  const labels = cellsOf('goal', own, covered).map(({ label }) => label.da);
  expect(labels).toEqual(['Øvelse', 'Tidsplan', 'Måles på']);
  expect(textOf(fields)).toContain('Nævnt af tre');
});

it('shows rows of a kind that the form does not have', () => {
  expect(textOf({ 'agreement.a1.what': 'Kaffe hver fredag' })).toContain('Kaffe hver fredag');
});

it('takes a period of which the form has one end alone as a date', () => {
  const { start } = tableIn(
    'goal',
    rowChoicesOf(
      conceptSchema.parse({
        ...preparationForm,
        plan: { goal: { columns: [{ column: 'start' }] } },
      }),
    ),
  ).columns;
  expect(start).not.toHaveProperty('until');
});

it('refuses a column that no row has', () => {
  const plan = { goal: { columns: [{ column: 'mood' }] } };
  expect(conceptSchema.safeParse({ ...preparationForm, plan }).success).toBe(false);
});
