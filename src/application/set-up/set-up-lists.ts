import { accessToContainer } from '../../domain/access/access';
import type { ListDefinition } from '../../storage/list-definitions';
import type { CustodianSite, SiteList } from '../ports/custodian-site';
import { lockAll } from './lock';
import { findLists } from './site-guide';
import type { SitePeople } from './site-people';
import { done } from './set-up-failure';

/** Makes each list that is missing, closes it before anything is in it, and completes the others. */
export async function setUpLists(
  site: CustodianSite,
  people: SitePeople,
  definitions: readonly ListDefinition[],
): Promise<Map<string, SiteList>> {
  const standing = await findLists(site);
  const lists = new Map<string, SiteList>();
  for (const definition of definitions) {
    const list = standing.get(definition.name) ?? (await done(site.createList(definition)));
    await lockAll(site, people, [
      { place: { listId: list.id }, grants: accessToContainer(definition.access) },
    ]);
    await done(site.completeList(list, definition));
    lists.set(definition.name, list);
  }
  return lists;
}
