import { randomUUID } from 'node:crypto';
import { GraphError } from '../graph/errors';
import type { Token } from '../sign-in/tokens';
import { DuplicateValue, type Item, type ItemKind } from '../store/items';
import type { List } from '../store/lists';
import type { Tenant } from '../tenant';
import { acceptedValues } from './list-values';

/** Whose account writes. */
export type Writer = Pick<Token, 'userId'>;

/**
 * Adds an item as its caller.
 * @throws GraphError 400 for values, and for one that another item already holds where it must be unique.
 */
export function addItem(
  tenant: Tenant,
  token: Writer,
  list: List,
  fields: Readonly<Record<string, unknown>>,
  kind: ItemKind = 'item',
  parentId: number | null = null,
): Item {
  const now = timeOf(tenant);
  const values = withoutEmpty(acceptedValues(list, fields, tenant.unkind));
  const base = {
    guid: randomUUID(),
    kind,
    parentId,
    authorId: token.userId,
    editorId: token.userId,
    createdAt: now,
    modifiedAt: now,
  };
  return refusingDuplicates(() => tenant.items.add(list, { ...base, fields: values }));
}

/** What SharePoint keeps of an item by itself. */
export type SystemFields = Partial<Pick<Item, 'authorId' | 'editorId' | 'createdAt' | 'modifiedAt'>>;

/** Changes some fields of an item as its caller; the others stay. */
export function changeItem(
  tenant: Tenant,
  token: Writer,
  list: List,
  item: Item,
  fields: Readonly<Record<string, unknown>>,
  system: SystemFields = {},
): Item {
  return overwriteItem(tenant, token, list, { ...item, version: item.version + 1 }, fields, system);
}

/** The same without a new version. */
export function overwriteItem(
  tenant: Tenant,
  token: Writer,
  list: List,
  item: Item,
  fields: Readonly<Record<string, unknown>>,
  system: SystemFields = {},
): Item {
  const changed: Item = {
    ...item,
    revision: item.revision + 1,
    editorId: token.userId,
    modifiedAt: timeOf(tenant),
    ...system,
    fields: withoutEmpty({ ...item.fields, ...acceptedValues(list, fields, tenant.unkind) }),
  };
  refusingDuplicates(() => tenant.items.save(list, changed));
  return changed;
}

/** Makes an earlier version the present one: a new version with the old content, by its caller. */
export function restoreItem(
  tenant: Tenant,
  token: Writer,
  list: List,
  item: Item,
  earlier: Pick<Item, 'version' | 'fields'>,
): void {
  const restored: Item = {
    ...item,
    version: item.version + 1,
    revision: item.revision + 1,
    editorId: token.userId,
    modifiedAt: timeOf(tenant),
    fields: earlier.fields,
  };
  const bytes = tenant.contents.bytesAt(list.id, item.id, earlier.version);
  refusingDuplicates(() => tenant.items.save(list, restored));
  if (bytes) tenant.contents.keep(list.id, item.id, restored.version, bytes);
}

export const etagOf = (item: Item): string => `"${item.guid},${item.revision}"`;

function withoutEmpty(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

function timeOf(tenant: Tenant): string {
  return `${tenant.clock.date().toISOString().slice(0, 19)}Z`;
}

/** @throws GraphError 400 for a value that another item holds already. */
export function refusingDuplicates<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof DuplicateValue)) throw error;
    throw new GraphError(
      400,
      'invalidRequest',
      'One or more fields with unique constraints already has the provided value.',
    );
  }
}
