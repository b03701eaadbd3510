import { z } from 'zod';
import { cardSchema, teamCardSchema, type Card, type Place, type TeamCard } from '../../storage/card';
import { partsOfColumn } from '../../storage/column-definitions';
import { gathered, jsonText } from '../../storage/json-columns';
import { CARDS, PERSONNEL, registeredLists } from '../../storage/list-definitions';
import { partsOfListName } from '../../storage/list-names';
import type { CustodianSite, SiteList } from '../ports/custodian-site';
import type { StandingLists } from './site-guide';
import { done, refuse } from './set-up-failure';

/** A card where it stands. */
export interface Kept<Of> {
  readonly listId: string;
  readonly itemId: number;
  readonly shard: number;
  readonly card: Of;
}

/** An item or folder that a card should name. */
export interface StandingItem {
  readonly listName: string;
  readonly listId: string;
  readonly itemId: number;
  readonly guid: string;
}

/** What stands on the site when a run begins: the cards of all rounds, and everything that cards may name. */
export interface SiteState {
  readonly lists: StandingLists;
  readonly conversations: readonly Kept<Card>[];
  readonly teams: readonly Kept<TeamCard>[];
  /** By GUID. */
  readonly items: ReadonlyMap<string, StandingItem>;
}

const COLUMN = 'CardJson';

const anyCard = jsonText(z.union([cardSchema, teamCardSchema]));

export async function readState(site: CustodianSite, lists: StandingLists): Promise<SiteState> {
  const [conversations, teams]: [Kept<Card>[], Kept<TeamCard>[]] = [[], []];
  const items = new Map<string, StandingItem>();
  for (const [name, list] of lists) {
    const cards = partsOfListName(name, CARDS);
    for (const kept of cards ? await readCards(site, list, cards.shard) : []) {
      if (isConversation(kept)) conversations.push(kept);
      else if (isTeam(kept)) teams.push(kept);
    }
    for (const item of await registeredIn(site, name, list)) items.set(item.guid, item);
  }
  return { lists, conversations, teams, items };
}

const isConversation = (kept: Kept<Card | TeamCard>): kept is Kept<Card> => 'people' in kept.card;
const isTeam = (kept: Kept<Card | TeamCard>): kept is Kept<TeamCard> => !isConversation(kept);

async function readCards(
  site: CustodianSite,
  { id: listId }: SiteList,
  shard: number,
): Promise<Kept<Card | TeamCard>[]> {
  const items = await done(site.items(listId, partsOfColumn(COLUMN)));
  return items.map(({ id, fields }) => {
    const { data } = anyCard.safeParse(gathered(COLUMN, fields));
    return { listId, itemId: id, shard, card: data ?? refuse({ code: 'other-format' }) };
  });
}

async function registeredIn(
  site: CustodianSite,
  listName: string,
  { id: listId }: SiteList,
): Promise<StandingItem[]> {
  if (listName.startsWith(PERSONNEL)) {
    const folders = await done(site.folders(listId));
    return folders.map(({ item, guid }) => ({ listName, listId, itemId: Number(item), guid }));
  }
  if (!registeredLists.some((kind) => partsOfListName(listName, kind))) return [];
  const items = await done(site.items(listId, ['Title']));
  return items.map(({ id, guid }) => ({ listName, listId, itemId: id, guid }));
}

/** Whether what a card names is there: a number alone may be another item's by now. */
export const stands = ({ items }: Pick<SiteState, 'items'>, { list, item, guid }: Place): boolean => {
  const standing = items.get(guid);
  return standing?.listId === list && standing.itemId === Number(item);
};
