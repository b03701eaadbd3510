import { competences } from './competences';
import { goals } from './goals';
import { lastGoals } from './last-goals';
import { text } from './text';
import { texts } from './texts';

/** Every kind of question that a form may ask. */
export const questionKinds = { text, texts, 'last-goals': lastGoals, goals, competences };
