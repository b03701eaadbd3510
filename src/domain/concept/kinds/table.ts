import { z } from 'zod';
import type { Sayable } from '../../base/words';
import type { Fields } from '../../writing/fields';
import { fieldInRow, rowsIn } from '../../writing/rows';
import type { Said } from '../said';
import { keySchema } from './key';
import { namedSchema, type Named } from './named';
import { questionKind, type AnswerContext } from './question-kind';
import { cellKinds, type CellKindName } from './table-cells';

const cellNames = Object.keys(cellKinds) as [CellKindName, ...CellKindName[]];

const columnSchema = namedSchema.extend({
  cell: z.enum(cellNames),
  /** Of the form's scales, for a cell that holds a level. */
  scale: keySchema.optional(),
});

export type TableColumn = Readonly<z.infer<typeof columnSchema>>;

const MOST_COLUMNS = 8;

/** Typed columns with rows that the form fixes, or as many rows as one likes. */
export const table = questionKind(
  'table',
  {
    columns: z.array(columnSchema).min(1).max(MOST_COLUMNS),
    /** Left out: one adds the rows oneself. */
    rows: z.array(namedSchema).min(1).optional(),
  },
  {
    said: ({ key, columns, rows }, fields, context) =>
      rows ? fixedRows(key, rows, columns, fields, context) : openRows(key, columns, fields, context),
    keysIn: ({ rows = [] }) => rows.map(({ key }) => key),
    scalesIn: ({ columns }) => columns.flatMap(({ scale }) => scale ?? []),
  },
);

function fixedRows(
  questionKey: string,
  rows: readonly Named[],
  columns: readonly TableColumn[],
  fields: Fields,
  context: AnswerContext,
): Said[] {
  return rows.flatMap(({ key, name }) => {
    const details = detailsOf(columns, textsIn(questionKey, key, columns, fields), context);
    return details.length === 0 ? [] : [{ under: name, text: '', details }];
  });
}

function openRows(
  questionKey: string,
  columns: readonly TableColumn[],
  fields: Fields,
  context: AnswerContext,
): Said[] {
  return rowsIn(fields, questionKey).flatMap(({ texts }) => {
    const details = detailsOf(columns, texts, context);
    return details.length === 0 ? [] : [{ text: '', details }];
  });
}

function detailsOf(
  columns: readonly TableColumn[],
  texts: Readonly<Record<string, string>>,
  context: AnswerContext,
) {
  return columns
    .map((column) => ({ label: column.name, value: valueOf(column, texts, context), isLabelled: true }))
    .filter(({ value }) => value !== '');
}

function valueOf(
  { key, cell, scale = '' }: TableColumn,
  texts: Readonly<Record<string, string>>,
  { scales }: AnswerContext,
): Sayable {
  const { suffixes, says } = cellKinds[cell];
  const typed = suffixes.map((suffix) => texts[`${key}${suffix}`] ?? '');
  return typed.every((text) => text.trim() === '') ? '' : says(typed, scales[scale] ?? []);
}

function textsIn(questionKey: string, rowKey: string, columns: readonly TableColumn[], fields: Fields) {
  return Object.fromEntries(
    columns.flatMap(({ key, cell }) =>
      cellKinds[cell].suffixes.map((suffix) => {
        const column = `${key}${suffix}`;
        return [column, fields[fieldInRow(questionKey, rowKey, column)] ?? ''];
      }),
    ),
  );
}
