import type { LocalText } from '../../base/local-text';

/** One of the values of a choice or a scale. */
export interface Choice {
  readonly value: string;
  readonly name: LocalText;
  readonly hint?: LocalText;
}

/** What a form lets one choose among in its rows. */
export interface RowChoices {
  readonly groups: readonly Choice[];
  readonly horizons: readonly Choice[];
  /** From the lowest to the highest. */
  readonly statuses: readonly Choice[];
  /** The form’s own rows and columns, where it names them; a kind that is not among them is not offered. */
  readonly tables?: Readonly<Partial<Record<string, RowTable>>>;
}

interface AnyColumn {
  /** As documents head it. */
  readonly name: LocalText;
  /** As pages head it, where that is shorter or asks. */
  readonly label?: LocalText;
  /** Filled in through the year: a signature does not cover it. */
  readonly isLater?: true;
  /** Without it a row says too little to be followed up (T53): how it is asked for, and what is lacking. */
  readonly wanted?: { readonly question: LocalText; readonly lack: LocalText };
  /**
   * Where it stands when a row is told in short: in a line of its own, with its label or without, or beside others, or
   * last of these.
   */
  readonly brief?: 'labelled' | 'line' | 'beside' | 'last';
  /** Only a form that names it has such a column. */
  readonly isAskedFor?: true;
  /** Narrow: in a form it shares its line with the one after it. */
  readonly isHalf?: true;
}

/** Several lines, one line, somebody of the two, a date, or one of the form's choices. */
export type RowColumn = AnyColumn &
  (
    | { readonly field: 'text' | 'line' | 'person' }
    /** With `until` it begins a period that ends with that column. */
    | { readonly field: 'date'; readonly until?: { readonly column: string; readonly label: LocalText } }
    | { readonly field: 'choice'; readonly choices: (from: RowChoices) => readonly Choice[] }
    | { readonly field: 'status'; readonly choices: (from: RowChoices) => readonly Choice[] }
  );

/** A kind of row in a plan: every view, document and digest is made by going through its columns. */
export interface RowTable<Column extends string = string> {
  readonly one: LocalText;
  /** The heading above all of them. */
  readonly many: LocalText;
  readonly unnamed: LocalText;
  /** Said where there are no rows; without it nothing is said. */
  readonly none?: LocalText;
  /** What one presses to take a proposal over (T52). */
  readonly take: LocalText;
  /** On pages that show several kinds, whether it is said of each row what kind it is. */
  readonly isToldOfEach: boolean;
  /** Only a form that names it has such rows. */
  readonly isAskedFor?: true;
  /** The column that a row is called by. */
  readonly calledBy: NoInfer<Column>;
  /** The column that rows stand together by. */
  readonly groupedBy?: NoInfer<Column>;
  /** The day on which it is looked at again. */
  readonly followedUpOn?: NoInfer<Column>;
  /** Once something stands there, nothing more is followed up. */
  readonly settledBy?: NoInfer<Column>;
  /** In the order of the form. */
  readonly columns: Readonly<Record<Column, RowColumn>>;
}

export const rowTable = <Column extends string>(table: RowTable<Column>): RowTable<Column> => table;
