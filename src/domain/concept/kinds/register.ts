import { assessment } from './assessment';
import { choice } from './choice';
import { competences } from './competences';
import { goals } from './goals';
import { guidance } from './guidance';
import { keywords } from './keywords';
import { lastGoals } from './last-goals';
import { offer } from './offer';
import { scale } from './scale';
import { table } from './table';
import { text } from './text';
import { texts } from './texts';

/** Every kind of question that a form may ask. */
export const questionKinds = {
  text,
  texts,
  choice,
  offer,
  scale,
  assessment,
  table,
  keywords,
  'last-goals': lastGoals,
  goals,
  competences,
  guidance,
};
