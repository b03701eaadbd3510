import type { RunningTenant } from '../../../local-tenant/create-tenant';
import type { Item } from '../../../local-tenant/store/items';
import type { List } from '../../../local-tenant/store/lists';
import { cardSchema, teamCardSchema, type Place } from '../../../src/storage/card';
import { conversationCard, teamCard, type CardKind } from '../../../src/storage/card-access';
import type { Grant } from '../../../src/domain/access/access';
import { permissionLevels } from '../../../src/storage/permission-levels';

/** Straight from the tenant's tables, past everything that the product would say of it. */
const listsOf = ({ sites, lists, facts }: RunningTenant): readonly List[] =>
  lists.of(sites.findByPath(facts.sharePointHost, facts.sitePath)!.id);

const itemsIn = (tenant: RunningTenant, pattern: RegExp): { list: List; item: Item }[] =>
  listsOf(tenant)
    .filter(({ name }) => pattern.test(name))
    .flatMap((list) => tenant.items.all(list.id).map((item) => ({ list, item })));

/** What each item and folder is that a card names, such as `104711-2027-1 leader-sheet`, by its GUID. */
export function namedOnCards(tenant: RunningTenant): ReadonlyMap<string, string> {
  return new Map(
    itemsIn(tenant, /^MusCards/).flatMap(({ list, item }) =>
      registered(list, item).places.map(
        ({ kind, place }) => [place.guid, `${String(item.fields['CardKey'])} ${kind}`] as const,
      ),
    ),
  );
}

/** Everything that is registered, and how often, by list. */
export function registeredItems(tenant: RunningTenant): string[] {
  const names = namedOnCards(tenant);
  return itemsIn(tenant, /^Mus(Cards|Teams|Sheets|Plans|Personnel|Drafts)/)
    .map(({ list, item: { guid, fields } }) => {
      const { CardKey } = fields;
      const name = typeof CardKey === 'string' ? CardKey : (names.get(guid) ?? 'on no card');
      return `${list.name} ${name}`;
    })
    .toSorted();
}

/** Who may do what with each card, item and folder. */
export function whoMayOpen(tenant: RunningTenant): Record<string, string[]> {
  return Object.fromEntries(
    itemsIn(tenant, /^Mus(Cards|Teams|Sheets|Plans|Personnel|Drafts)/).map(({ list, item }) => [
      `${list.name} ${item.id}`,
      holdersOf(tenant, list, item).toSorted(),
    ]),
  );
}

/** What somebody may open although no card says so, or before everything on its card is locked: nothing, in words. */
export function nothingIsOpenBefore(tenant: RunningTenant): string[] {
  const cards = itemsIn(tenant, /^MusCards/).map(({ list, item }) => registered(list, item));
  const granted = new Map(
    cards.flatMap(({ places }) => places).map(({ place, grants }) => [place.guid, grants]),
  );
  const tooMuch = itemsIn(tenant, /^Mus(Teams|Sheets|Plans|Personnel|Drafts)/).flatMap(({ list, item }) => {
    const grants = granted.get(item.guid) ?? [];
    return holdersOf(tenant, list, item)
      .filter((holder) => !wordsOf(tenant, grants).includes(holder))
      .map((holder) => `${list.name} ${item.id} is open to ${holder}`);
  });
  const tooSoon = cards.flatMap(({ list, item, places, grants, isWhole }) => {
    const isOpen = holdersOf(tenant, list, item).length > 0;
    const isLocked = places.every(({ place, grants: wanted }) => isLockedTo(tenant, place, wanted));
    const surplus = holdersOf(tenant, list, item).filter(
      (holder) => !wordsOf(tenant, grants).includes(holder),
    );
    const told = `${list.name} ${item.id}`;
    return [
      ...(isOpen && !(isLocked && isWhole) ? [`${told} is open too soon`] : []),
      ...surplus.map((holder) => `${told} is open to ${holder}`),
    ];
  });
  return [...tooMuch, ...tooSoon];
}

function registered(list: List, item: Item) {
  const text: unknown = JSON.parse(String(item.fields['CardJson']));
  const conversation = cardSchema.safeParse(text).data;
  const read = <Of>(kind: CardKind<Of>, card: Of) => ({
    ...{ list, item, grants: kind.access(card), places: kind.places(card), isWhole: kind.isWhole(card) },
  });
  return conversation ? read(conversationCard, conversation) : read(teamCard, teamCardSchema.parse(text));
}

function isLockedTo(
  tenant: RunningTenant,
  { list: listId, item: itemId }: Place,
  grants: readonly Grant[],
): boolean {
  const list = tenant.lists.byId(listId)!;
  const item = tenant.items.find(listId, Number(itemId));
  if (!item) return false;
  return holdersOf(tenant, list, item).toSorted().join() === wordsOf(tenant, grants).toSorted().join();
}

/** Who has which level there; the custodian, who may open everything, is nobody. */
function holdersOf(tenant: RunningTenant, { siteId, id: listId }: List, { id: itemId }: Item): string[] {
  const securable = { siteId, listId, itemId };
  if (!tenant.permissions.isUnique(securable)) return [];
  return tenant.permissions
    .assignments(securable)
    .filter(({ principal }) => !principal.isAdministrator)
    .flatMap(({ principal, levels }) => levels.map(({ name }) => `${principal.title}: ${name}`));
}

function wordsOf(tenant: RunningTenant, grants: readonly Grant[]): string[] {
  return grants.map(({ holder, level }) => {
    const { displayName = '' } = permissionLevels.find(({ name }) => name === level) ?? {};
    const title =
      typeof holder === 'object'
        ? tenant.directory.find(holder.person)!.user.displayName
        : 'MUS-administratorer';
    return `${title}: ${displayName}`;
  });
}
