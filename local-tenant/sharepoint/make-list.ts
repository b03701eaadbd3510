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

/** A list with the columns that every list is born with; none where its title is taken. */
export function makeList(
  tenant: Tenant,
  site: Site,
  { title, name, template, columns }: NewList,
): List | undefined {
  const others = tenant.lists.of(site.id);
  if (others.some((list) => list.title === title)) return undefined;
  const now = tenant.clock.date().toISOString();
  const list: List = {
    id: randomUUID(),
    siteId: site.id,
    name: nameOf(tenant, name, others),
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

/** The last part of the list's address, which the server makes of what it was called, once on a site. */
function nameOf({ unkind }: Tenant, wanted: string, others: readonly List[]): string {
  const name = unkind.is('hyphensDropped') ? wanted.replaceAll(/[-.]/g, '') : wanted;
  const taken = new Set(others.map((list) => list.name));
  let free = name;
  for (let number = 1; taken.has(free); number += 1) free = `${name}${number}`;
  return free;
}
