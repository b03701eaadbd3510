import type { Party } from '../conversation/parties';
import type { Concept } from './concept';
import { privateAnswerPlace } from './field-keys';
import type { Question } from './kinds';

export type AnswerTime = 'before' | 'during' | 'after';

const kept = new WeakMap<Concept, Map<string, Concept>>();

/**
 * A form as one of the two is asked it: what is for the other to answer is left out, and the leader is asked in the leader's
 * wording. The same form for the same asking.
 */
export function formFor(concept: Concept, party: Party, when: AnswerTime = 'before'): Concept {
  const forms = kept.get(concept) ?? new Map<string, Concept>();
  kept.set(concept, forms);
  const name = `${party} ${when}`;
  const form = forms.get(name) ?? made(concept, party, when);
  forms.set(name, form);
  return form;
}

/** What one of the two sees of a form in which both have answered. */
export function formSeenBy(concept: Concept, party: Party): Concept {
  const topics = concept.topics.map((topic) => ({
    ...topic,
    questions: topic.questions.map((question) => wordedFor(question, party)),
  }));
  return { ...concept, topics };
}

/** Whether the two answer it each for himself, and this one does. */
export const isAnsweredBy = ({ answeredBy = 'each' }: Question, party: Party): boolean =>
  answeredBy === 'each' || answeredBy === party;

export const isAnsweredAt = ({ when = 'before' }: Question, time: AnswerTime): boolean => when === time;

export function wordedFor<Asked extends Question>(question: Asked, party: Party): Asked {
  const { forLeader } = question;
  if (party !== 'leader' || forLeader === undefined) return question;
  const asked: Partial<Asked> = { ...question };
  // A hint for the employee is none for the leader.
  delete asked.hint;
  return { ...asked, ...forLeader } as Asked;
}

function made(concept: Concept, party: Party, when: AnswerTime): Concept {
  const topics = concept.topics
    .map((topic) => ({
      ...topic,
      questions: topic.questions
        .filter((question) => isAnsweredAt(question, when) && isForParty(question, party))
        .map((question) => placed(wordedFor(question, party))),
    }))
    .filter(({ questions }) => questions.length > 0);
  return { ...concept, topics };
}

const isForParty = (question: Question, party: Party): boolean =>
  question.answeredBy === 'together' || isAnsweredBy(question, party);

const placed = <Asked extends Question>(question: Asked): Asked =>
  question.readBy === 'writer' ? { ...question, key: privateAnswerPlace(question.key) } : question;
