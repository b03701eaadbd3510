import { conceptSchema } from '../../../src/domain/concept/concept';
import { preparationForm } from '../../../src/domain/concept/preparation-form';
import { rowKinds } from '../../../src/domain/plan/rows';

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
