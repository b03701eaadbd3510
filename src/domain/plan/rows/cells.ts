import type { LocalText } from '../../base/local-text';
import type { Sayable } from '../../base/words';
import { tableIn, tableOf, tableShown, type RowKind } from '.';
import type { Choice, RowChoices, RowColumn } from './row-table';

type Texts = Readonly<Record<string, string>>;

/** What a page shows as one: a column, or the two ends of a period. */
export interface Cell {
  readonly label: LocalText;
  /** One, or begin and end. */
  readonly columns: readonly string[];
  readonly brief?: RowColumn['brief'];
  readonly isLater: boolean;
}

/** Without what the row is called by and grouped by: these stand above its cells. */
export function cellsOf(kind: RowKind, choices: RowChoices, texts: Texts): Cell[] {
  const { columns, calledBy, groupedBy } = tableShown(kind, choices, texts);
  const ends = Object.values(columns).flatMap((column) =>
    'until' in column && column.until ? [column.until.column] : [],
  );
  return Object.entries(columns)
    .filter(([name]) => name !== calledBy && name !== groupedBy && !ends.includes(name))
    .map(([name, column]) => {
      const until = 'until' in column ? column.until : undefined;
      return {
        label: until?.label ?? column.label ?? column.name,
        columns: until ? [name, until.column] : [name],
        ...(column.brief && { brief: column.brief }),
        isLater: column.isLater === true,
      };
    });
}

/** What stands in a cell; an empty text where nothing does. */
export function cellOf(kind: RowKind, { columns }: Cell, texts: Texts, choices: RowChoices): Sayable {
  const [first, last] = columns.map((name) => texts[name] ?? '') as [string, string | undefined];
  if (last === undefined) return sayableOf(tableOf(kind).columns[columns[0]!]!, first, choices);
  return first === '' && last === '' ? '' : { from: first, until: last };
}

type Says = (text: string, choices: readonly Choice[]) => Sayable;
const asTyped: Says = (text) => text;

const says: { readonly [Field in RowColumn['field']]: Says } = {
  text: asTyped,
  line: asTyped,
  person: asTyped,
  date: (date) => ({ date }),
  choice: (value, choices) => choiceOf(choices, value)?.name ?? value,
  status: (value, choices) => statusOf(choices, value),
};

/** A text of a column as it is read: a date as a date, a choice by its name. */
export const sayableOf = (column: RowColumn, text: string, choices: RowChoices): Sayable =>
  text === '' ? '' : says[column.field](text, choicesIn(column, choices));

/** What a column lets one choose among; nothing where one writes. */
const choicesIn = (column: RowColumn | undefined, choices: RowChoices): readonly Choice[] =>
  column && 'choices' in column ? column.choices(choices) : [];

export const choiceOf = (choices: readonly Choice[], value: string): Choice | undefined =>
  choices.find((choice) => choice.value === value);

/** `2 · Som aftalt og forventet` */
export function statusOf(scale: readonly Choice[], value: string): Sayable {
  const name = choiceOf(scale, value)?.name;
  return name ? { da: `${value} · ${name.da}`, en: `${value} · ${name.en}` } : value;
}

/** What rows of a kind may stand together by; none for a kind that is not grouped. */
export function groupsOf(kind: RowKind, choices: RowChoices): readonly Choice[] {
  const { columns, groupedBy = '' } = tableIn(kind, choices);
  return choicesIn(columns[groupedBy], choices);
}

/** Whether a form’s plan has such rows. One that has no groups for the rows of a kind has no use for that kind. */
export function isOffered(kind: RowKind, choices: RowChoices): boolean {
  if (choices.tables) return Object.hasOwn(choices.tables, kind);
  const { groupedBy, isAskedFor } = tableOf(kind);
  return isAskedFor !== true && (groupedBy === undefined || groupsOf(kind, choices).length > 0);
}

/** What a new row begins with: it stands in the first group. */
export function freshTexts(kind: RowKind, choices: RowChoices): Texts {
  const { groupedBy } = tableIn(kind, choices);
  const [first] = groupsOf(kind, choices);
  return groupedBy !== undefined && first ? { [groupedBy]: first.value } : {};
}

/** What the row stands together with others by. */
export function groupOf(kind: RowKind, texts: Texts, choices: RowChoices): Sayable {
  const { columns, groupedBy } = tableIn(kind, choices);
  return groupedBy === undefined ? '' : sayableOf(columns[groupedBy]!, texts[groupedBy] ?? '', choices);
}

/** Whether anything but its group stands in it: a row that was only added says nothing yet. */
export function saysSomething(kind: RowKind, texts: Texts): boolean {
  const { groupedBy } = tableOf(kind);
  return Object.entries(texts).some(
    ([column, text]) => column !== groupedBy && column !== 'id' && text.trim() !== '',
  );
}
