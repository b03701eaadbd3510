import fc from 'fast-check';
import { answerContextOf } from '../../../../src/domain/concept/answer-context';
import { saidTo, isAsked, type Question } from '../../../../src/domain/concept/kinds';
import { questionKinds } from '../../../../src/domain/concept/kinds/register';
import { preparationForm } from '../../../../src/domain/concept/preparation-form';
import { isSilent, partsOf } from '../../../../src/domain/concept/said';
import { danishPlanLabels } from '../../../../src/domain/plan/plan-labels';
import type { Fields } from '../../../../src/domain/writing/fields';

const lastPlan: Fields = { 'goal.g1.text': 'Føre tilsyn', 'goal.g2.text': 'Holde oplæg' };
const context = answerContextOf(preparationForm, lastPlan);
const questions = preparationForm.topics.flatMap((topic) => topic.questions);
const ofEachKind = Object.keys(questionKinds).map(
  (kind) => [kind, questions.find((question) => question.kind === kind)!] as const,
);

/** The places in which each kind is answered by its field on the screen. */
const places: Readonly<Record<Question['kind'], readonly string[]>> = {
  text: [''],
  texts: ['.1', '.3'],
  'last-goals': ['.g1.note', '.g2.status'],
  goals: ['.a1.text', '.a1.end', '.b2.measure'],
  competences: ['.a1.need', '.b2.when'],
};
const keysOf = ({ kind, key }: Question) => places[kind].map((place) => `${key}${place}`);

const anyText = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
const wordsOf = (question: Question, fields: Fields) =>
  saidTo(question, fields, context).flatMap((said) => partsOf(said, danishPlanLabels));

it('asks every kind in the form that comes with the product', () => {
  for (const [, question] of ofEachKind) expect(isAsked(question, context)).toBe(true);
});

describe.each(ofEachKind)('A question of the kind %s', (_, question) => {
  it('says nothing where nothing is typed, nor where a space is', () => {
    expect(saidTo(question, {}, context).every(isSilent)).toBe(true);
    const spaces = Object.fromEntries(keysOf(question).map((key) => [key, '']));
    expect(saidTo(question, spaces, context).every(isSilent)).toBe(true);
  });

  it('loses nothing that is typed in answer to it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keysOf(question)), anyText, (key, text) => {
        const said = wordsOf(question, { [key]: text });
        expect(said.some((part) => part.includes(text))).toBe(true);
      }),
    );
  });

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
