import type { Sayable } from '../../base/words';
import type { Choice } from '../../plan/rows/row-table';
import { levelOf } from './level';
import { nameOf } from './said-by-name';

interface CellKind {
  /** Of the fields that it is typed in, after the column’s key; no key has a capital letter, so none is like another. */
  readonly suffixes: readonly string[];
  /** @param typed one text a suffix, not all empty */
  readonly says: (typed: readonly string[], scale: readonly Choice[]) => Sayable;
}

const ONE = [''];
const asTyped = ([text = '']: readonly string[]): Sayable => text;

/** How far something is, whatever it is; a form with other words has a scale of its own. */
export const progressStatuses = [
  { key: 'open', name: { da: 'Ikke begyndt', en: 'Not begun' } },
  { key: 'under-way', name: { da: 'I gang', en: 'Under way' } },
  { key: 'done', name: { da: 'Færdig', en: 'Done' } },
] as const;

/** What may stand in a cell of a table. */
export const cellKinds = {
  text: { suffixes: ONE, says: asTyped },
  date: { suffixes: ONE, says: ([date = '']) => ({ date }) },
  period: { suffixes: ['', 'End'], says: ([from = '', until = '']) => ({ from, until }) },
  person: { suffixes: ONE, says: asTyped },
  scale: { suffixes: ONE, says: ([level = ''], scale) => levelOf(scale, level) },
  status: { suffixes: ONE, says: ([status = '']) => nameOf(progressStatuses, status) },
  amount: { suffixes: ONE, says: asTyped },
} as const satisfies Readonly<Record<string, CellKind>>;

export type CellKindName = keyof typeof cellKinds;
