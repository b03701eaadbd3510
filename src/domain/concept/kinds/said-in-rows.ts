import { cellOf, cellsOf, groupOf, saysSomething } from '../../plan/rows/cells';
import { tableOf, type RowKind } from '../../plan/rows';
import type { RowChoices } from '../../plan/rows/row-table';
import type { Fields } from '../../writing/fields';
import { rowsIn } from '../../writing/rows';
import type { Said } from '../said';

/** Proposals for a plan: what is typed in rows of one of its kinds. */
export function saidInRows(kind: RowKind, questionKey: string, fields: Fields, choices: RowChoices): Said[] {
  const { calledBy } = tableOf(kind);
  return rowsIn(fields, questionKey)
    .filter(({ texts }) => saysSomething(kind, texts))
    .map(({ texts }) => ({
      under: groupOf(kind, texts, choices),
      text: texts[calledBy] ?? '',
      details: cellsOf(kind, choices, texts)
        .map((cell) => ({
          label: cell.label,
          value: cellOf(kind, cell, texts, choices),
          isLabelled: cell.brief === 'labelled' || cell.brief === undefined,
        }))
        .filter(({ value }) => value !== ''),
      row: { kind, texts },
    }));
}
