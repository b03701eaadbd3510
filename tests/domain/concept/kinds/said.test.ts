import { answerContextOf } from '../../../../src/domain/concept/answer-context';
import { saidTo, type KindName } from '../../../../src/domain/concept/kinds';
import { preparationForm } from '../../../../src/domain/concept/preparation-form';
import { partsOf, proposedRow } from '../../../../src/domain/concept/said';
import { saidBlocks } from '../../../../src/domain/concept/said-blocks';
import { danishPlanLabels } from '../../../../src/domain/plan/plan-labels';
import type { Fields } from '../../../../src/domain/writing/fields';

const context = answerContextOf(preparationForm, {
  'goal.g1.text': 'Føre tilsyn',
  'goal.g1.group': 'professional',
});

function answered(kind: KindName, fields: Fields) {
  const question = preparationForm.topics
    .flatMap((topic) => topic.questions)
    .find((each) => each.kind === kind)!;
  const said = saidTo(question, fields, context);
  return {
    said,
    words: said.map((each) => partsOf(each, danishPlanLabels)),
    blocks: saidBlocks(said, danishPlanLabels),
  };
}

it('a text is a paragraph, and becomes a goal when it is taken over', () => {
  const { said, blocks } = answered('text', { 'other-activities': 'Ny vagtplan' });
  expect(blocks).toEqual([{ kind: 'paragraph', text: 'Ny vagtplan' }]);
  expect(proposedRow(said[0]!)).toEqual({ kind: 'goal', texts: { text: 'Ny vagtplan' } });
});

it('several short answers are a list (D7)', () => {
  expect(answered('texts', { 'happy.1': 'Møder', 'happy.3': 'Tilsyn' }).blocks).toEqual([
    { kind: 'list', items: ['Møder', 'Tilsyn'] },
  ]);
});

it('a goal of last year has its status and a note beside it (D6)', () => {
  const { said, words, blocks } = answered('last-goals', {
    'last-goals.g1.status': '3',
    'last-goals.g1.note': 'Næsten alene',
  });
  expect(words).toEqual([['Føre tilsyn', '3 · Bedre end forventet', 'Næsten alene']]);
  expect(blocks).toEqual([
    { kind: 'details', details: [{ label: 'Føre tilsyn', value: '3 · Bedre end forventet\nNæsten alene' }] },
  ]);
  expect(proposedRow(said[0]!)).toBeUndefined();
});

it('a proposed goal stands under its group, with its period, and is taken over whole (D8)', () => {
  const texts = { group: 'personal', text: 'Holde oplæg', start: '2027-03-01', end: '2027-06-30' };
  const fields = Object.fromEntries(
    Object.entries(texts).map(([column, text]) => [`new-goals.a1.${column}`, text]),
  );
  const { said, words } = answered('goals', fields);
  expect(words).toEqual([['Personlig udvikling', 'Holde oplæg', '1. marts 2027 – 30. juni 2027']]);
  expect(proposedRow(said[0]!)).toEqual({ kind: 'goal', texts });
});

it('a proposal whose group is not known has no empty heading in a document', () => {
  expect(
    answered('goals', { 'new-goals.a1.text': 'Holde oplæg', 'new-goals.a1.measure': 'To i år' }).blocks,
  ).toEqual([{ kind: 'paragraph', text: 'Holde oplæg\nMåles på: To i år' }]);
});

it('a row that was only added says nothing', () => {
  expect(answered('goals', { 'new-goals.a1.group': 'personal' }).said).toEqual([]);
});

it('a need of competence stands under its horizon (D9)', () => {
  const { words } = answered('competences', {
    'needs.a1.horizon': 'near',
    'needs.a1.need': 'GIS',
    'needs.a1.how': 'Sidemandsoplæring',
  });
  expect(words).toEqual([['Nærmeste fremtid', 'GIS', 'Sidemandsoplæring']]);
});

it('two questions that ask for rows of the same kind do not answer each other', () => {
  const again = { ...preparationForm.topics[1]!.questions[0]!, key: 'long-term' };
  const fields = { 'new-goals.a1.text': 'I år', 'long-term.b2.text': 'Om tre år' };
  expect(saidTo(again, fields, context).map(({ text }) => text)).toEqual(['Om tre år']);
});
