/** What can hold permissions of its own: the site, a list, or an item. */
export interface Securable {
  readonly siteId: string;
  readonly listId?: string;
  readonly itemId?: number;
  /** The folders above the item, the nearest first. */
  readonly folderIds?: readonly number[];
}

/** What a securable inherits from, the nearest first. */
export function securablesAbove({ siteId, listId, itemId, folderIds = [] }: Securable): Securable[] {
  if (!listId) return [];
  if (itemId === undefined) return [{ siteId }];
  return [
    ...folderIds.map((folderId) => ({ siteId, listId, itemId: folderId })),
    { siteId, listId },
    { siteId },
  ];
}

/** One text for each, so that a table can hold them side by side. */
export function scopeKey({ siteId, listId, itemId }: Securable): string {
  if (!listId) return `site:${siteId}`;
  return itemId === undefined ? `list:${listId}` : `item:${listId}:${itemId}`;
}
