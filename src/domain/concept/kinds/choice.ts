import { z } from 'zod';
import { namedSchema } from './named';
import { questionKind } from './question-kind';
import { saidByName } from './said-by-name';

/** One of several answers, such as a theme of the year (forms/coverage.md, row A6). */
export const choice = questionKind(
  'choice',
  { options: z.array(namedSchema).min(2) },
  {
    said: ({ key, options }, fields) => saidByName(options, fields[key]),
    keysIn: ({ options }) => options.map(({ key }) => key),
  },
);
