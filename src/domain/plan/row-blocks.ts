import { inWords } from '../base/words';
import type { Block, Detail } from '../document/document';
import type { AnyRow } from './plan';
import type { PlanLabels } from './plan-labels';
import { tableIn, tableShown, type RowKind } from './rows';
import { sayableOf } from './rows/cells';
import type { RowChoices } from './rows/row-table';

/** `agreed` leaves out what is filled in through the year. */
export type Extent = 'agreed' | 'everything';

/** What is empty is left out. */
export const labelled = (pairs: readonly (readonly [label: string, value: string])[]): Detail[] =>
  pairs.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));

/** Each row is a list of its own: a text may be as long as its writer wants, and no table holds that. */
export function rowBlocks(
  kind: RowKind,
  rows: readonly AnyRow[],
  choices: RowChoices,
  labels: PlanLabels,
  extent: Extent,
): Block[] {
  const { one } = tableIn(kind, choices);
  return rows.flatMap((row, index): Block[] => [
    { kind: 'heading', level: 3, text: `${labels.say(one)} ${index + 1}` },
    { kind: 'details', details: detailsOf(kind, row, choices, labels, extent) },
  ]);
}

function detailsOf(
  kind: RowKind,
  row: AnyRow,
  choices: RowChoices,
  labels: PlanLabels,
  extent: Extent,
): Detail[] {
  const { columns, groupedBy } = tableShown(kind, choices, row);
  const names = Object.keys(columns)
    .filter((name) => extent === 'everything' || columns[name]?.isLater !== true)
    .toSorted((a, b) => Number(b === groupedBy) - Number(a === groupedBy));
  return labelled(
    names.map((name) => [
      labels.say(columns[name]!.name),
      inWords(sayableOf(columns[name]!, row[name] ?? '', choices), labels),
    ]),
  );
}
