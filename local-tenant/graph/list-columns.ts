import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Column, List } from '../store/lists';
import { columnFacets } from './column-facets';
import { invalidRequest } from './errors';
import { propertiesOf } from './filter';
import { idNameOf, joins } from './lookup-columns';
import type { QueryOptions } from './query-options';
import { BUILT_IN_COLUMNS } from './sites';

/** @throws GraphError 400 for a field that the list does not have. */
export function requireColumns(list: List, query: QueryOptions): void {
  const known = new Set([
    ...BUILT_IN_COLUMNS,
    ...list.columns.flatMap((column) => (joins(column) ? [column.name, idNameOf(column)] : [column.name])),
  ]);
  const named = [...query.expand.flatMap((expansion) => expansion.select ?? []), ...fieldsNamed(query)];
  for (const name of named) if (!known.has(name)) throw invalidRequest(`Field '${name}' is not recognized`);
}

/**
 * SharePoint refuses to filter or sort by a column without an index.
 * @throws GraphError 400 in SharePoint's words (microsoft-graph-docs#2279).
 */
export function requireIndexed(list: List, query: QueryOptions): void {
  for (const name of fieldsNamed(query)) {
    const column = list.columns.find((known) => known.name === name);
    if (name === 'id' || column?.indexed) continue;
    throw invalidRequest(
      `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
    );
  }
}

function fieldsNamed(query: QueryOptions): string[] {
  const properties = [
    ...(query.filter ? propertiesOf(query.filter) : []),
    ...query.orderby.map(({ property }) => property),
  ];
  return properties.map((property) => {
    if (property === 'id' || property.startsWith('fields/')) return property.replace(/^fields\//, '');
    throw invalidRequest(`Invalid filter clause: '${property}' cannot be used to filter or sort list items.`);
  });
}

/** A columnDefinition in a request's body (metadata: columnDefinition). Its facets exclude each other. */
export const columnSchema = z
  .strictObject({
    name: z.string().regex(/^[A-Za-z_]\w*$/),
    displayName: z.string().optional(),
    description: z.string().optional(),
    indexed: z.boolean().optional(),
    enforceUniqueValues: z.boolean().optional(),
    required: z.boolean().optional(),
    hidden: z.boolean().optional(),
    ...columnFacets,
  })
  .refine((column) => Object.keys(columnFacets).filter((name) => name in column).length === 1, {
    message: 'A column has exactly one type.',
  })
  .refine((column) => !column.enforceUniqueValues || column.indexed, {
    message: 'A column with unique values must be indexed.',
  });

/** The column that every list is born with. */
export function titleColumn(): Column {
  return { id: randomUUID(), name: 'Title', displayName: 'Titel', text: { maxLength: 255 } };
}

/** The name of a file or folder, which every library has and indexes. */
export function fileNameColumn(): Column {
  return {
    id: randomUUID(),
    name: 'FileLeafRef',
    displayName: 'Navn',
    indexed: true,
    text: { maxLength: 255 },
  };
}
