import { builtInConcepts, newestConcepts } from '../../../src/domain/concept/built-in-concepts';
import { conceptDigest } from '../../../src/domain/plan/agreed';
import { preparationForm } from '../../../src/domain/concept/preparation-form';

const newest = newestConcepts(builtInConcepts);
const byName = newest.map((form) => [form.name.da, form] as const);

it('has four forms, each under its key, and every version apart', () => {
  expect(newest.map(({ key }) => key)).toEqual(['forberedelse', 'fleksibelt', 'albertslund', 'aalborg']);
  const versions = builtInConcepts.map(({ key, version }) => `${key} ${version}`);
  expect(new Set(versions).size).toBe(versions.length);
});

it('keeps the version that running conversations were begun with, letter by letter', () => {
  expect(conceptDigest(preparationForm)).toBe(
    '29396c45110c1102fc965309b2022a1414ff255e48ced1f5fcfc2bc73feae56b',
  );
});

describe.each(byName)('The form %s', (_, form) => {
  const questions = form.topics.flatMap((topic) => topic.questions);

  it('never asks the leader of the employee’s year as if it were the leader’s own', () => {
    const ofOneself = /\b(du|dig|din|dit|dine)\b/i;
    const unworded = questions.filter(
      ({ kind, text, forLeader, answeredBy }) =>
        kind !== 'guidance' && answeredBy !== 'employee' && ofOneself.test(text.da) && !forLeader,
    );
    expect(unworded.map(({ key }) => key)).toEqual([]);
  });

  it('ends with the topic in which goals are set', () => {
    const last = form.topics.findLastIndex(({ questions: asked }) =>
      asked.some(({ kind }) => kind === 'goals'),
    );
    expect(form.topics.slice(last + 1).every(({ isOptional }) => !isOptional)).toBe(true);
  });

  it('has advice for the employee, the leader and HR', () => {
    for (const advice of [form.guides?.employee, form.guides?.leader, form.guides?.hr]) {
      expect(advice?.length).toBeGreaterThan(0);
    }
  });

  it('asks for status on last time’s goals', () => {
    expect(questions.some(({ kind }) => kind === 'last-goals')).toBe(true);
  });
});
