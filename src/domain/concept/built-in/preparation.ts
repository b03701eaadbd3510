import { conceptSchema, type Concept } from '../concept';
import type { Question } from '../kinds';
import { preparationForm } from '../preparation-form';
import { preparationForLeader, preparationGuides } from './preparation-leader';

const wordingOf = (question: Question) => {
  const forLeader = preparationForLeader[question.key];
  return forLeader ? { ...question, forLeader } : question;
};

const otherNames: Readonly<Record<string, object>> = {
  sales: {
    name: { da: 'Hjælp til borgere, brugere og kunder', en: 'Help to citizens, users and customers' },
  },
  others: {
    name: { da: 'Hjælp til andre dele af organisationen', en: 'Help to other parts of the organisation' },
  },
};

/**
 * The preparation form, with words for the leader, and names of its groups that suit organisations that sell nothing
 * (forms/coverage.md, rows D1–D13). Conversations that began with the first version keep it.
 */
export const preparationForm2: Concept = conceptSchema.parse({
  ...preparationForm,
  version: 2,
  goalGroups: preparationForm.goalGroups.map((group) => ({ ...group, ...otherNames[group.key] })),
  deadlines: { handInDays: 7, planDays: 7 },
  guides: preparationGuides,
  topics: preparationForm.topics.map((topic) => ({ ...topic, questions: topic.questions.map(wordingOf) })),
});
