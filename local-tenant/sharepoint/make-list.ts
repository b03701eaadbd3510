import { randomUUID } from 'node:crypto';
import { fileNameColumn, titleColumn } from '../graph/list-columns';
import { defaultSettings, type Column, type List } from '../store/lists';
import type { Site } from '../store/sites';
import type { Tenant } from '../tenant';

export interface NewList {
  readonly title: string;
  readonly name: string;
  readonly template: 'genericList' | 'documentLibrary';
  readonly columns: readonly (Omit<Column, 'id' | 'displayName'> & {
    readonly name: string;
    readonly displayName?: string | undefined;
  })[];
}

/** A list with the columns that every list is born with; none where its title or name is taken. */
export function makeList(
  tenant: Tenant,
  site: Site,
  { title, name, template, columns }: NewList,
): List | undefined {
  if (tenant.lists.of(site.id).some((list) => list.title === title || list.name === name)) return undefined;
  const now = tenant.clock.date().toISOString();
  const list: List = {
    id: randomUUID(),
    siteId: site.id,
    name,
    title,
    template,
    columns: [
      titleColumn(),
      ...(template === 'documentLibrary' ? [fileNameColumn()] : []),
      ...columns.map((column) => ({
        ...column,
        displayName: column.displayName ?? column.name,
        id: randomUUID(),
      })),
    ],
    settings: defaultSettings,
    createdAt: now,
    modifiedAt: now,
  };
  tenant.lists.add(list);
  return list;
}
