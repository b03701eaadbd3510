import type { Named } from './named';
import { questionKind } from './question-kind';
import { saidByName } from './said-by-name';

/** No is as good an answer as yes, and nobody is asked for a reason. */
export const offerAnswers: readonly Named[] = [
  { key: 'yes', name: { da: 'Ja tak', en: 'Yes, please' } },
  { key: 'not-now', name: { da: 'Ikke nu', en: 'Not now' } },
];

/** Something that is offered, such as a talk about one's career (forms/coverage.md, row C2). */
export const offer = questionKind(
  'offer',
  {},
  {
    said: ({ key }, fields) => saidByName(offerAnswers, fields[key]),
  },
);
