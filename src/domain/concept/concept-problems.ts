import { isRowKind } from '../plan/rows';
import { isReservedPlace } from './field-keys';
import { referencesOf, type Question } from './kinds';

interface Keyed {
  readonly key: string;
}

interface Levels extends Keyed {
  readonly levels: readonly { readonly value: string }[];
}

/** What of a form is checked as a whole. */
export interface CheckedForm {
  readonly goalGroups: readonly Keyed[];
  readonly statusScale: readonly { readonly value: string }[];
  readonly topics: readonly (Keyed & {
    readonly isLast?: true | undefined;
    readonly questions: readonly Question[];
  })[];
  readonly scales?: readonly Levels[] | undefined;
  readonly wheels?: readonly Keyed[] | undefined;
}

export interface ConceptProblem {
  /** The part of the form in which it is. */
  readonly path: string;
  readonly input: string;
  readonly message: string;
}

/** What no single question can know: that keys are unlike, and that what is referred to is there. */
export function conceptProblems(form: CheckedForm): ConceptProblem[] {
  const questions = form.topics.flatMap((topic) => topic.questions);
  return [
    ...doubleKeys(form, questions),
    ...reservedKeys(questions),
    ...questions.flatMap((question) => questionProblems(question, form)),
    ...lastTopics(form),
  ];
}

function doubleKeys(form: CheckedForm, questions: readonly Question[]): ConceptProblem[] {
  const { scales = [], wheels = [] } = form;
  const onceEach: Readonly<Record<string, readonly string[]>> = {
    topics: keysOf(form.topics),
    questions: keysOf(questions),
    goalGroups: keysOf(form.goalGroups),
    statusScale: form.statusScale.map(({ value }) => value),
    scales: keysOf(scales),
    wheels: keysOf(wheels),
  };
  return Object.entries(onceEach).flatMap(([path, keys]) => twice(keys).map((key) => doubled(path, key)));
}

/** Answers are kept under their question’s key, where the plan and the notes keep theirs under these. */
function reservedKeys(questions: readonly Question[]): ConceptProblem[] {
  return keysOf(questions)
    .filter((key) => isReservedPlace(key) || isRowKind(key))
    .map((key) => ({ path: 'questions', input: key, message: `“${key}” is kept for something else` }));
}

function questionProblems(question: Question, { scales = [], wheels = [] }: CheckedForm): ConceptProblem[] {
  const { keys, scales: named, levels } = referencesOf(question);
  const lacking = (path: string, input: string): ConceptProblem => ({
    ...{ path, input },
    message: `“${question.key}” refers to “${input}”, which is not there`,
  });
  const wheel = 'wheel' in question ? question.wheel : undefined;
  const isEarly = question.answeredBy === 'together' && (question.when ?? 'before') === 'before';
  return [
    ...twice(keys).map((key) => doubled(question.key, key)),
    ...named.filter((key) => !keysOf(scales).includes(key)).map((key) => lacking('scales', key)),
    ...levels
      .filter(({ scale, level }) => !levelsOf(scales, scale).includes(level))
      .map(({ level }) => lacking('levels', level)),
    ...(wheel !== undefined && !keysOf(wheels).includes(wheel) ? [lacking('wheels', wheel)] : []),
    ...(isEarly
      ? [
          {
            path: 'questions',
            input: question.key,
            message: `“${question.key}” is answered together, but before`,
          },
        ]
      : []),
  ];
}

/** The goals are the last thing that is talked about (forms/coverage.md, row C3). */
function lastTopics({ topics }: CheckedForm): ConceptProblem[] {
  return topics
    .filter(({ isLast }, index) => isLast && index < topics.length - 1)
    .map(({ key }) => ({ path: 'topics', input: key, message: `“${key}” is the last topic` }));
}

const keysOf = (all: readonly Keyed[]): string[] => all.map(({ key }) => key);
const levelsOf = (scales: readonly Levels[], key: string): string[] =>
  scales.find((scale) => scale.key === key)?.levels.map(({ value }) => value) ?? [];
const twice = (keys: readonly string[]): string[] =>
  keys.filter((each, index) => keys.indexOf(each) !== index);
const doubled = (path: string, key: string): ConceptProblem => ({
  ...{ path, input: key },
  message: `“${key}” stands there twice`,
});
