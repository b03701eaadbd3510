import type { ConversationKey } from '../../domain/base/conversation-key';
import type { Result } from '../../domain/base/result';
import type { Card } from '../../storage/card';
import { conversationCard } from '../../storage/card-access';
import { handedOver, withNextLeader } from '../../storage/handover';
import { conversationShells, holderOf } from '../../storage/shells';
import { steps, type Refusal } from '../base/steps';
import type { CustodianSite } from '../ports/custodian-site';
import { hintsOf, partOf } from './conversation-entries';
import { lockAll } from './lock';
import { cardFields, cardLock, settleParts, type Part } from './register-all';
import { peopleIn } from './set-up-entries';
import type { SetUpFailure } from './set-up-failure';
import { findLists } from './site-guide';
import { SitePeople } from './site-people';
import { readState, type Kept, type SiteState } from './site-state';
import { recycleUnfinished } from './strays';

/** Somebody leads a conversation from now on. */
export interface Handover {
  readonly key: ConversationKey;
  /** Entra object id. */
  readonly leaderId: string;
}

/**
 * - `own-leader`: nobody leads themselves
 * - `unfinished`: something that the card names is missing, or SharePoint shows it otherwise; nobody may open the
 *   conversation until it is mended and the handover is ordered again
 * - `not-found`: no card has that key
 */
export type HandOverFailure = SetUpFailure | Refusal<'own-leader' | 'unfinished'>;

const { inSteps, done, refuse } = steps<HandOverFailure>();

/** Where it goes on: the site as it stands, and the conversation in it. */
interface Standing {
  readonly site: CustodianSite;
  readonly people: SitePeople;
  readonly state: SiteState;
  readonly kept: Kept<Card>;
}

/**
 * Hands a conversation over to another leader (DESIGN.md section 3, R3 and R5): the card is closed to both, the new
 * leader is written into it as the next, everything that it names is locked to the new two and read back, and last the
 * card is rewritten and opened. The former leader's sheet is the employee's alone to read; the new one gets a sheet of
 * their own. Nothing is written into a sheet or plan that stands. May be killed anywhere: ordered again it goes on, after
 * it has finished what was begun.
 */
export function handOver(
  site: CustodianSite,
  { key, leaderId }: Handover,
): Promise<Result<void, HandOverFailure>> {
  return inSteps(async () => {
    const people = await SitePeople.meetAtSite(site);
    const lists = await findLists(site);
    const state = await recycleUnfinished(site, await readState(site, lists));
    await people.meet([...peopleIn(state), leaderId]);
    const kept = state.conversations.find(({ card }) => card.key === key) ?? refuse({ code: 'not-found' });
    if (holderOf(kept.card, 'employee') === leaderId) refuse({ code: 'own-leader' });
    const begun = { site, people, state, kept };
    // Broken off at the very end, it is the new leader's already, and not open yet.
    const isBegun = kept.card.next !== undefined || holderOf(kept.card, 'leader') === leaderId;
    const settled = isBegun ? await finish(begun) : kept;
    if (holderOf(settled.card, 'leader') === leaderId) return;
    const ordered = await begin({ ...begun, kept: settled }, leaderId);
    await finish({ ...begun, kept: ordered });
  });
}

/** From here on the card says who is next, and is closed to everybody. */
async function begin({ site, people, kept }: Standing, leaderId: string): Promise<Kept<Card>> {
  const { name } = people.account(leaderId);
  const card = withNextLeader(kept.card, { id: leaderId, name }, site.now());
  await close(site, people, kept);
  const { listId, itemId } = kept;
  await done(site.updateItems([{ listId, itemId, fields: cardFields(card) }]));
  return { ...kept, card };
}

async function close(site: CustodianSite, people: SitePeople, { listId, itemId }: Kept<Card>): Promise<void> {
  const closed = await lockAll(site, people, [{ place: { listId, itemId }, grants: [] }]);
  if (closed.length === 0) refuse({ code: 'unfinished' });
}

async function finish({ site, people, state, kept }: Standing): Promise<Kept<Card>> {
  const { listId, itemId, card } = kept;
  if (card.next !== undefined) await close(site, people, kept);
  const entry = {
    key: card.key,
    listId,
    itemId,
    card,
    hints: {},
    parts: newParts({ site, people, state, kept }),
  };
  const [sound] = await settleParts(site, people, conversationCard, [entry], state);
  if (sound === undefined) return refuse({ code: 'unfinished' });
  const settled = handedOver(sound.card);
  const fields = { ...hintsOf(settled), ...cardFields(settled) };
  if (settled !== sound.card) await done(site.updateItems([{ listId, itemId, fields }]));
  const opened = await lockAll(site, people, [cardLock(conversationCard)({ listId, itemId, card: settled })]);
  return opened.length === 0 ? refuse({ code: 'unfinished' }) : { ...kept, card: settled };
}

/** The new leader's sheet, and a draft where there is no OneDrive. */
function newParts({ people, state, kept }: Standing): Part<Card>[] {
  const settled = handedOver(kept.card);
  const { hasOneDrive } = people.account(holderOf(settled, 'leader'));
  const lists = { roundKey: settled.roundKey, shard: kept.shard, library: 1 };
  return conversationShells(lists, { employee: false, leader: !hasOneDrive })
    .filter(({ party }) => party === 'leader')
    .map((shell) => {
      const { placeIn, placed, item } = partOf(shell, settled, state.lists);
      return {
        item,
        placeIn: (card) => placeIn(handedOver(card)),
        // What is registered while the handover goes on is registered for those who are next.
        placed: (card, place) => ({ ...card, places: placed(handedOver(card), place).places }),
      };
    });
}
