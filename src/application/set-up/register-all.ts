import type { Place } from '../../storage/card';
import type { CardKind } from '../../storage/card-access';
import { spread } from '../../storage/json-columns';
import type { CustodianSite, FieldValues, NewItem } from '../ports/custodian-site';
import { lockAll, type Lock } from './lock';
import { stands, type SiteState } from './site-state';
import type { SitePeople } from './site-people';
import { done, refuse } from './set-up-failure';

/** Something that has a card, as it is to be. What stands of it already is gone on with. */
export interface Entry<Of> {
  readonly key: string;
  readonly listId: string;
  /** The card's item, once it is made. */
  readonly itemId: number | undefined;
  /** As it stands, or as it begins. */
  readonly card: Of;
  /** Hints in the card's item, for whoever looks for it. */
  readonly hints: FieldValues;
  readonly parts: readonly Part<Of>[];
}

/** An item that the card is to name. */
export interface Part<Of> {
  readonly item: NewItem;
  readonly placeIn: (card: Of) => Place | undefined;
  readonly placed: (card: Of, place: Place) => Of;
}

/** An entry whose card is made. */
export interface Made<Of> extends Entry<Of> {
  readonly itemId: number;
}

/**
 * Card before grant (DESIGN.md section 3, R1): each card is made where nobody sees it, what it names is made and written
 * into it, locked to its people and read back, and last the card is opened to them. Wherever this is broken off, nothing
 * stands open that no card names, and the next run goes on from the cards.
 * @returns the entries that are whole: a place that is missing, or that SharePoint shows otherwise, keeps a card closed.
 */
export async function registerAll<Of>(
  site: CustodianSite,
  people: SitePeople,
  kind: CardKind<Of>,
  entries: readonly Entry<Of>[],
  state: Pick<SiteState, 'items'>,
): Promise<Entry<Of>[]> {
  const sound = await settleParts(site, people, kind, entries, state);
  return (await lockAll(site, people, sound.map(cardLock(kind)))).map(({ entry }) => entry);
}

/**
 * The same without the last step: the cards stay as closed as they are.
 * @returns the entries whose card may be opened.
 */
export async function settleParts<Of>(
  site: CustodianSite,
  people: SitePeople,
  kind: CardKind<Of>,
  entries: readonly Entry<Of>[],
  state: Pick<SiteState, 'items'>,
): Promise<Made<Of>[]> {
  const withCards = await makeCards(site, entries);
  const { made, places: fresh } = await makeParts(site, withCards);
  const isThere = (place: Place) => fresh.has(place.guid) || stands(state, place);
  const locks = made.flatMap((entry) =>
    kind
      .places(entry.card)
      .filter(({ place }) => isThere(place))
      .map(({ place, grants }) => ({ entry, grants, place: addressOf(place) })),
  );
  const locked = new Set(await lockAll(site, people, locks));
  const broken = new Set(locks.filter((lock) => !locked.has(lock)).map(({ entry }) => entry));
  return made.filter(
    (entry) =>
      !broken.has(entry) &&
      kind.isWhole(entry.card) &&
      kind.places(entry.card).every(({ place }) => isThere(place)),
  );
}

/** The lock on the card itself. */
export const cardLock =
  <Of>(kind: CardKind<Of>) =>
  <One extends Pick<Made<Of>, 'listId' | 'itemId' | 'card'>>(entry: One): Lock & { readonly entry: One } => ({
    entry,
    place: { listId: entry.listId, itemId: entry.itemId },
    grants: kind.access(entry.card),
  });

async function makeCards<Of>(site: CustodianSite, entries: readonly Entry<Of>[]): Promise<Made<Of>[]> {
  const missing = entries.filter(({ itemId }) => itemId === undefined);
  const places = await done(
    site.createItems(
      missing.map(({ key, listId, card, hints }) => ({
        listId,
        kind: 'item',
        fields: { Title: key, CardKey: key, ...hints, ...cardFields(card) },
      })),
    ),
  );
  const ids = new Map(missing.map((entry, index) => [entry, Number(places[index]!.item)]));
  return entries.map((entry) => ({ ...entry, itemId: entry.itemId ?? ids.get(entry)! }));
}

async function makeParts<Of>(
  site: CustodianSite,
  entries: readonly Made<Of>[],
): Promise<{ readonly made: readonly Made<Of>[]; readonly places: ReadonlySet<string> }> {
  const missing = entries.flatMap((entry) =>
    entry.parts.filter((part) => !part.placeIn(entry.card)).map((part) => ({ entry, part })),
  );
  const places = await done(site.createItems(missing.map(({ part }) => part.item)));
  const cards = new Map(entries.map((entry) => [entry, entry.card]));
  for (const [index, { entry, part }] of missing.entries())
    cards.set(entry, part.placed(cards.get(entry)!, places[index]!));
  const changed = entries.filter((entry) => cards.get(entry) !== entry.card);
  await done(
    site.updateItems(
      changed.map((entry) => ({
        listId: entry.listId,
        itemId: entry.itemId,
        fields: cardFields(cards.get(entry)!),
      })),
    ),
  );
  return {
    made: entries.map((entry) => ({ ...entry, card: cards.get(entry)! })),
    places: new Set(places.map(({ guid }) => guid)),
  };
}

/** The columns that hold a card. */
export const cardFields = (card: unknown): FieldValues =>
  spread('CardJson', JSON.stringify(card)) ?? refuse({ code: 'too-long' });

export const addressOf = ({ list, item }: Place): { readonly listId: string; readonly itemId: number } => ({
  listId: list,
  itemId: Number(item),
});
