import { proposedColumnsSchema } from './proposed-columns';
import { questionKind } from './question-kind';
import { saidInRows } from './said-in-rows';

/** Proposals for new goals, in the form's groups (forms/coverage.md, row D8). */
export const goals = questionKind(
  'goals',
  { columns: proposedColumnsSchema('goal') },
  {
    said: ({ key }, fields, { choices }) => saidInRows('goal', key, fields, choices),
  },
);
