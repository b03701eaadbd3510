import { conceptSchema } from '../../../src/domain/concept/concept';
import { preparationForm } from '../../../src/domain/concept/preparation-form';
import { rowKinds } from '../../../src/domain/plan/rows';
import { unlikeForm } from '../../made-up/unlike-form';

const refused = (change: object): string[] =>
  conceptSchema.safeParse({ ...preparationForm, ...change }).error?.issues.map(({ message }) => message) ??
  [];

const topics = preparationForm.topics;
const [first, second] = topics as unknown as [(typeof topics)[number], (typeof topics)[number]];

/** The form with its first question under another key. */
const withKey = (key: string) => ({
  topics: [{ ...first, questions: [{ ...first.questions[0]!, key }] }, ...topics.slice(1)],
});

it('takes the form that comes with the product', () => {
  expect(refused({})).toEqual([]);
});

it('refuses a key that two questions have, also in different topics: answers are kept by it', () => {
  const key = second.questions[0]!.key;
  expect(refused(withKey(key))).toEqual([`“${key}” stands there twice`]);
});

it('refuses a key that two topics, groups or steps of the scale have', () => {
  expect(refused({ topics: [first, { ...second, key: first.key }] })).toHaveLength(1);
  expect(
    refused({ goalGroups: [preparationForm.goalGroups[0]!, preparationForm.goalGroups[0]!] }),
  ).toHaveLength(1);
  expect(
    refused({ statusScale: [preparationForm.statusScale[0]!, preparationForm.statusScale[0]!] }),
  ).toHaveLength(1);
});

it('refuses a question whose answers would be taken for private notes, shared notes or rows of the plan', () => {
  for (const key of ['private', 'note', ...rowKinds]) {
    expect(refused(withKey(key))).toEqual([`“${key}” is kept for something else`]);
  }
  expect(refused(withKey('privately'))).toEqual([]);
});

it('refuses a kind of question that it does not know, and a column that its rows do not have', () => {
  expect(
    refused({ topics: [{ ...first, questions: [{ ...first.questions[0]!, kind: 'smiley' }] }] }),
  ).toHaveLength(1);
  const [goals] = second.questions;
  expect(
    refused({ topics: [{ ...second, questions: [{ ...goals!, columns: [{ column: 'mood' }] }] }] }),
  ).toHaveLength(1);
});

describe('A form with scales, wheels and keys of its own', () => {
  const problemsOf = (change: (form: typeof unlikeForm) => unknown): string[] =>
    conceptSchema
      .safeParse(change(structuredClone(unlikeForm)))
      .error?.issues.map(({ message }) => message) ?? [];

  it('is refused where it refers to a scale, a wheel or a level that is not there', () => {
    expect(problemsOf((form) => form)).toEqual([]);
    expect(problemsOf((form) => ({ ...form, scales: [] })).length).toBeGreaterThan(0);
    expect(problemsOf((form) => ({ ...form, wheels: [] }))).toEqual([
      '“hand” refers to “craft”, which is not there',
      '“eye” refers to “craft”, which is not there',
    ]);
  });

  it('is refused where the last topic is not last', () => {
    expect(problemsOf((form) => ({ ...form, topics: form.topics.toReversed() }))).toEqual([
      '“ahead” is the last topic',
    ]);
  });

  it('is refused where one answer of the two stands before they meet', () => {
    const early = unlikeForm.topics.map((topic) => ({
      ...topic,
      questions: topic.questions.map((question) => ({ ...question, when: 'before' })),
    }));
    expect(problemsOf((form) => ({ ...form, topics: early }))).toEqual([
      '“shared” is answered together, but before',
    ]);
  });
});
