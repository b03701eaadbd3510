import type { RowTable } from '../../src/domain/plan/rows/row-table';

const budget = {
  field: 'line',
  name: { da: 'Budget', en: 'Budget' },
  brief: 'labelled',
  wanted: {
    question: { da: 'Hvad koster det?', en: 'What does it cost?' },
    lack: { da: 'budget', en: 'budget' },
  },
} as const;

/** Goals with a made-up column. */
export const withBudget = <Table extends RowTable>(goal: Table): Table => ({
  ...goal,
  columns: { ...goal.columns, budget },
});
