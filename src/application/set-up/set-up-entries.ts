import { conversationCard, teamCard, type CardKind } from '../../storage/card-access';
import { teamCardKey } from '../../storage/card';
import type { CustodianSite } from '../ports/custodian-site';
import { chunks } from './chunks';
import { accessOf, isLockedTo } from './lock';
import { cardLock, registerAll, type Entry } from './register-all';
import type { Kept, SiteState } from './site-state';
import type { SitePeople } from './site-people';
import { refuse } from './set-up-failure';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface EntryRun {
  readonly onProgress: (progress: Progress) => void;
  readonly isStopped: () => boolean;
}

/** How many go on together: enough to fill the batches, and few enough to stop between them. */
const WAVE = 25;

/**
 * Makes and locks what is not yet. May be stopped or killed anywhere: the next run goes on from the cards.
 * @param state as it was before the run: what cards name, and whether it is there.
 */
export async function setUpEntries<Of>(
  site: CustodianSite,
  people: SitePeople,
  kind: CardKind<Of>,
  entries: readonly Entry<Of>[],
  state: SiteState,
  run: EntryRun,
): Promise<void> {
  const open = await unfinished(site, people, kind, entries);
  await inWaves(site, people, kind, open, state, {
    ...run,
    onProgress: ({ done }) =>
      run.onProgress({ done: entries.length - open.length + done, total: entries.length }),
  });
}

async function inWaves<Of>(
  site: CustodianSite,
  people: SitePeople,
  kind: CardKind<Of>,
  entries: readonly Entry<Of>[],
  state: SiteState,
  run: EntryRun,
): Promise<void> {
  let done = 0;
  run.onProgress({ done, total: entries.length });
  for (const wave of chunks(entries, WAVE)) {
    if (run.isStopped()) refuse({ code: 'stopped' });
    await registerAll(site, people, kind, wave, state);
    run.onProgress({ done: (done += wave.length), total: entries.length });
  }
}

/** Whose card is not open to its people yet, or does not name everything. */
async function unfinished<Of>(
  site: CustodianSite,
  people: SitePeople,
  kind: CardKind<Of>,
  entries: readonly Entry<Of>[],
): Promise<Entry<Of>[]> {
  const locks = entries.flatMap((entry) => {
    const { itemId } = entry;
    const isNamed = entry.parts.every((part) => part.placeIn(entry.card) !== undefined);
    return itemId !== undefined && isNamed ? [cardLock(kind)({ ...entry, itemId })] : [];
  });
  const access = await accessOf(site, locks);
  const finished = new Set(
    locks.filter((lock) => isLockedTo(people, access.get(lock)!, lock.grants)).map(({ entry }) => entry.key),
  );
  return entries.filter(({ key }) => !finished.has(key));
}

/**
 * Mends the permissions of everything that a card names, to what the card says: never to what the population or a column
 * says (DESIGN.md section 3, R4). A card that is not finished, or in the middle of a handover, is left to whoever goes on
 * with it.
 */
export async function mendAll(
  site: CustodianSite,
  people: SitePeople,
  state: SiteState,
  { isStopped }: Pick<EntryRun, 'isStopped'>,
): Promise<void> {
  const run = { isStopped, onProgress: () => undefined };
  const teams = state.teams.map((kept) =>
    standing(kept, teamCardKey(kept.card.roundKey, kept.card.leaderId)),
  );
  await inWaves(site, people, teamCard, teams.filter(whole(teamCard)), state, run);
  const conversations = state.conversations
    .filter(({ card }) => card.next === undefined)
    .map((kept) => standing(kept, kept.card.key));
  await inWaves(site, people, conversationCard, conversations.filter(whole(conversationCard)), state, run);
}

const whole =
  <Of>({ isWhole }: CardKind<Of>) =>
  ({ card }: Entry<Of>): boolean =>
    isWhole(card);

const standing = <Of>({ listId, itemId, card }: Kept<Of>, key: string): Entry<Of> => ({
  ...{ key, listId, itemId, card, hints: {}, parts: [] },
});

/** Everybody on a card. */
export const peopleIn = ({ conversations, teams }: SiteState): string[] => [
  ...conversations.flatMap(({ card }) => conversationCard.people(card)),
  ...teams.flatMap(({ card }) => teamCard.people(card)),
];
