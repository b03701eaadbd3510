/** A column in the words of Graph's columnDefinition (microsoft.graph.columnDefinition). */
export interface ColumnDefinition {
  readonly name: string;
  readonly displayName: string;
  readonly indexed?: boolean;
  readonly enforceUniqueValues?: boolean;
  readonly text?: {
    readonly maxLength?: number;
    readonly allowMultipleLines?: boolean;
    readonly textType?: 'plain' | 'richText';
  };
  readonly choice?: { readonly choices: readonly string[] };
  readonly dateTime?: { readonly format: 'dateOnly' | 'dateTime' };
  readonly number?: { readonly decimalPlaces?: 'none' };
}

/** What stands of a column that was to have an index, and unique values perhaps. */
export interface StandingColumn {
  readonly name: string;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
}

/** Whether a column was made with the index, and the unique values, that it should have. */
export const isIndexedAs = (
  { indexed = false, enforceUniqueValues = false }: ColumnDefinition,
  standing: StandingColumn,
): boolean => (standing.indexed || !indexed) && (standing.enforceUniqueValues || !enforceUniqueValues);

export const text = (name: string, displayName: string): ColumnDefinition => ({
  name,
  displayName,
  text: { maxLength: 255 },
});
export const key = (name: string, displayName: string): ColumnDefinition => ({
  name,
  displayName,
  indexed: true,
  text: { maxLength: 100 },
});
export const json = (name: string, displayName: string): ColumnDefinition => ({
  name,
  displayName,
  text: { allowMultipleLines: true, textType: 'plain' },
});
/** A column of text holds no more with certainty (characters); what is longer goes on in the next one. */
export const LONGEST_TEXT_PART = 60_000;
const TEXT_PARTS = 6;

/** `PlanJson`, `PlanJson2`, `PlanJson3` ... */
export const partsOfColumn = (name: string): string[] =>
  Array.from({ length: TEXT_PARTS }, (_, index) => (index === 0 ? name : `${name}${index + 1}`));

export const longJson = (name: string, displayName: string): ColumnDefinition[] =>
  partsOfColumn(name).map((part, index) =>
    json(part, index === 0 ? displayName : `${displayName} ${index + 1}`),
  );
export const richText = (name: string, displayName: string): ColumnDefinition => ({
  name,
  displayName,
  text: { allowMultipleLines: true, textType: 'richText' },
});
export const date = (name: string, displayName: string): ColumnDefinition => ({
  name,
  displayName,
  indexed: true,
  dateTime: { format: 'dateOnly' },
});
export const count = (name: string, displayName: string): ColumnDefinition => ({
  name,
  displayName,
  number: { decimalPlaces: 'none' },
});
