import type { Column, List } from '../store/lists';

export const joins = (column: Column): boolean => 'lookup' in column || 'personOrGroup' in column;

/** Under this name Graph shows and takes the id that a lookup or person column holds. */
export const idNameOf = ({ name }: Column): string => `${name}LookupId`;

/** Whether a field's name is that of a lookup or person column, which comes only when it is asked for. */
export function isLookup(list: List, name: string): boolean {
  return (
    ['AuthorLookupId', 'EditorLookupId'].includes(name) ||
    list.columns.some((column) => joins(column) && idNameOf(column) === name)
  );
}
