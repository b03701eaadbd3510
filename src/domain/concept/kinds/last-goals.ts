import type { FieldKey } from '../../writing/fields';
import { fieldInRow } from '../../writing/rows';
import { statusOf } from '../../plan/rows/cells';
import { goal } from '../../plan/rows/goal';
import { questionKind } from './question-kind';

/** A status and a few words on each goal that was agreed last time (forms/coverage.md, row D6). */
export const lastGoals = questionKind(
  'last-goals',
  {},
  {
    isAsked: (_, context) => context.lastGoals.length > 0,
    said: ({ key }, fields, context) =>
      context.lastGoals.map(({ id, text }) => {
        const status = fields[lastGoalField(key, id, 'status')] ?? '';
        const value = statusOf(context.choices.statuses, status);
        return {
          about: text,
          text: fields[lastGoalField(key, id, 'note')] ?? '',
          details: status === '' ? [] : [{ label: goal.columns.status.name, value, isLabelled: false }],
        };
      }),
  },
);

export const lastGoalField = (questionKey: string, goalId: string, column: 'status' | 'note'): FieldKey =>
  fieldInRow(questionKey, goalId, column);
