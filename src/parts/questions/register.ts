import type { KindName, QuestionOf } from '../../domain/concept/kinds';
import type { QuestionPart } from './answering';
import { competences } from './competences';
import { goals } from './goals';
import { lastGoals } from './last-goals';
import { text } from './text';
import { texts } from './texts';

/** What each kind of question looks like. */
export const questionParts = {
  text,
  texts,
  'last-goals': lastGoals,
  goals,
  competences,
} satisfies { readonly [Kind in KindName]: QuestionPart<QuestionOf<Kind>> };
