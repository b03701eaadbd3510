import { conversationCard, teamCard } from '../../storage/card-access';
import type { CustodianSite, ItemAddress } from '../ports/custodian-site';
import { accessOf } from './lock';
import type { SiteState, StandingItem } from './site-state';
import { done } from './set-up-failure';

/** Items that no card names. */
export interface Strays {
  /** Made by a run that was broken off: nobody may open them, so nobody has written in them. */
  readonly unfinished: readonly StandingItem[];
  /** With rights of their own, which the set-up gives to nothing before a card names it. */
  readonly planted: readonly StandingItem[];
}

export async function findStrays(
  site: CustodianSite,
  { conversations, teams, items }: SiteState,
): Promise<Strays> {
  const named = new Set(
    [
      ...conversations.flatMap(({ card }) => conversationCard.places(card)),
      ...teams.flatMap(({ card }) => teamCard.places(card)),
    ].map(({ place }) => place.guid),
  );
  const strays = [...items.values()].filter(({ guid }) => !named.has(guid));
  const access = await accessOf(
    site,
    strays.map((item) => ({ place: addressOf(item), item })),
  );
  const [unfinished, planted]: [StandingItem[], StandingItem[]] = [[], []];
  for (const [{ item }, { unique }] of access) (unique ? planted : unfinished).push(item);
  return { unfinished, planted };
}

const addressOf = ({ listId, itemId }: StandingItem): ItemAddress => ({ listId, itemId });

/** Takes away what was made and not registered. It is never taken for somebody's: a new one is made. */
export async function recycleUnfinished(site: CustodianSite, state: SiteState): Promise<SiteState> {
  const { unfinished } = await findStrays(site, state);
  if (unfinished.length === 0) return state;
  await done(site.recycleItems(unfinished.map(addressOf)));
  const gone = new Set(unfinished.map(({ guid }) => guid));
  return { ...state, items: new Map([...state.items].filter(([guid]) => !gone.has(guid))) };
}
