import { z } from 'zod';
import { localTextSchema } from '../../base/local-text';
import { proposedColumnsSchema } from './proposed-columns';
import { keySchema } from './key';
import { questionKind } from './question-kind';
import { saidInRows } from './said-in-rows';

const horizons = z.array(z.object({ key: keySchema, name: localTextSchema })).min(1);

/** Needs of competence, each for one horizon (forms/coverage.md, row D9). */
export const competences = questionKind(
  'competences',
  { horizons, columns: proposedColumnsSchema('competence') },
  {
    said: ({ key }, fields, { choices }) => saidInRows('competence', key, fields, choices),
  },
);
