import fc from 'fast-check';
import { answerContextOf } from '../../../../src/domain/concept/answer-context';
import { isAnswerable, isAsked, saidTo, type Question } from '../../../../src/domain/concept/kinds';
import { questionKinds } from '../../../../src/domain/concept/kinds/register';
import { isSilent, partsOf } from '../../../../src/domain/concept/said';
import { danishPlanLabels } from '../../../../src/domain/plan/plan-labels';
import type { Fields } from '../../../../src/domain/writing/fields';
import { unlikeForm } from '../../../made-up/unlike-form';

const lastPlan: Fields = { 'goal.g1.text': 'Føre tilsyn', 'goal.g2.text': 'Holde oplæg' };
const context = answerContextOf(unlikeForm, lastPlan);
const questions = unlikeForm.topics.flatMap((topic) => topic.questions);
const answerable = Object.keys(questionKinds)
  .map((kind) => questions.find((question) => question.kind === kind)!)
  .filter(isAnswerable)
  .map((question) => [question.kind, question] as const);

/** The places in which each kind is answered by its field on the screen. */
const places: Readonly<Record<Question['kind'], readonly string[]>> = {
  text: [''],
  texts: ['.1', '.3'],
  choice: [''],
  offer: [''],
  scale: [''],
  assessment: ['.weld.level', '.draw.note'],
  table: ['.a1.what', '.a1.who', '.b2.span', '.b2.spanEnd', '.b2.cost'],
  keywords: ['.mod', '.ro'],
  'last-goals': ['.g1.note', '.g2.status'],
  goals: ['.a1.text', '.a1.schedule', '.b2.measure'],
  competences: ['.a1.need', '.b2.when'],
  guidance: [],
};
const keysOf = ({ kind, key }: Question) => places[kind].map((place) => `${key}${place}`);

const anyText = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
const wordsOf = (question: Question, fields: Fields) =>
  saidTo(question, fields, context).flatMap((said) => partsOf(said, danishPlanLabels));

it('asks every kind but guidance in the form that none resembles', () => {
  expect(answerable).toHaveLength(Object.keys(questionKinds).length - 1);
  for (const [, question] of answerable) expect(isAsked(question, context)).toBe(true);
  const guidance = questions.find(({ kind }) => kind === 'guidance')!;
  expect(isAsked(guidance, context)).toBe(false);
});

describe.each(answerable)('A question of the kind %s', (kind, question) => {
  it('says nothing where nothing is typed, nor where a space is', () => {
    expect(saidTo(question, {}, context).every(isSilent)).toBe(true);
    const spaces = Object.fromEntries(keysOf(question).map((key) => [key, '']));
    expect(saidTo(question, spaces, context).every(isSilent)).toBe(true);
  });

  // A word that is picked is said by its name, whatever stands in its field.
  if (kind !== 'keywords') {
    it('loses nothing that is typed in answer to it', () => {
      fc.assert(
        fc.property(fc.constantFrom(...keysOf(question)), anyText, (key, text) => {
          const said = wordsOf(question, { [key]: text });
          expect(said.some((part) => part.includes(text))).toBe(true);
        }),
      );
    });
  }

  it('says nothing of what is typed in answer to another', () => {
    const others = questions.filter((other) => other !== question).flatMap(keysOf);
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...others, 'note.other', 'private.other'), anyText),
        (fields) => {
          expect(wordsOf(question, fields)).toEqual(wordsOf(question, {}));
        },
      ),
    );
  });
});

it('says the words that are picked, in the order of the list and no more than are asked for', () => {
  const words = questions.find(({ kind }) => kind === 'keywords')!;
  expect(wordsOf(words, { 'words.ro': 'yes', 'words.mod': 'yes' })).toEqual(['MOD', 'RO']);
  expect(wordsOf(words, { 'words.ro': 'yes', 'words.mod': 'yes', 'words.fart': 'yes' })).toEqual([
    'MOD',
    'RO',
  ]);
});
