import { conversationKey } from '../../domain/base/conversation-key';
import type { Member } from '../../domain/round/members';
import { proposeTeams } from '../../domain/round/team';
import type { PresentAccess } from '../../storage/access-changes';
import { teamCardKey, type Place } from '../../storage/card';
import { conversationCard, peopleOn, teamCard, type CardKind } from '../../storage/card-access';
import { shellKey } from '../../storage/shells';
import { cardsList, teamsList } from '../../storage/list-definitions';
import type { CustodianSite } from '../ports/custodian-site';
import { accessOf, isLockedTo, type Lock } from './lock';
import type { RoundPlan } from './plan-round';
import { addressOf, cardLock } from './register-all';
import { stands, type Kept, type SiteState } from './site-state';
import type { SitePeople } from './site-people';
import { findStrays } from './strays';

/**
 * Gravest first: what somebody may read who should not.
 * - `planted`: it has rights of its own, and no card names it
 * - `another-person`: the population names another than the card; a handover is to be ordered
 * - `confirmed-twice`: two leaders have confirmed the same employment; the population has it under both
 * - `foreign-team`: a team's item says that it is another leader's, so nobody believes it
 * - `missing`: a card names it, and it is not there
 * - `unindexed`: a column cannot be asked for, or holds the same twice
 * - `unfinished`: the set-up was not run, or was broken off here; nobody sees it
 * - `surplus`: somebody whom the population does not know has a conversation
 */
const CODES = [
  'unlocked',
  'planted',
  'wrong-level',
  'wrong-access',
  'another-person',
  'confirmed-twice',
  'foreign-team',
  'missing',
  'unindexed',
  'unfinished',
  'surplus',
] as const;

export type DeviationCode = (typeof CODES)[number];

/** Something that is not as the rules say. */
export interface Deviation {
  readonly code: DeviationCode;
  readonly listName: string;
  /** Of the conversation or team, and what of it; absent for a list itself and for what no card names. */
  readonly key?: string;
  readonly itemId?: number;
}

/** One look at the whole site. */
export interface Inspection {
  readonly site: CustodianSite;
  readonly people: SitePeople;
  readonly state: SiteState;
  /** Called with how many more things were looked at. */
  readonly count: (more: number) => void;
}

export function gravestFirst(deviations: readonly Deviation[]): Deviation[] {
  return deviations.toSorted((a, b) => CODES.indexOf(a.code) - CODES.indexOf(b.code));
}

/** Every card, of closed rounds too, with everything that it names, and everything that none names. */
export async function checkRegister(inspection: Inspection): Promise<Deviation[]> {
  const { site, state } = inspection;
  const { conversations, teams } = state;
  const { planted, unfinished } = await findStrays(site, state);
  const strays = ([code, items]: readonly [DeviationCode, typeof planted]) =>
    items.map(({ listName, itemId }): Deviation => ({ code, listName, itemId }));
  return [
    ...(await checkCards(inspection, conversationCard, conversations, ({ key }) => key)),
    ...(await checkCards(inspection, teamCard, teams, teamKeyOf)),
    ...strays(['planted', planted]),
    ...strays(['unfinished', unfinished]),
  ];
}

const teamKeyOf = ({ roundKey, leaderId }: { readonly roundKey: string; readonly leaderId: string }) =>
  teamCardKey(roundKey, leaderId);

interface Checked extends Lock {
  readonly about: Omit<Deviation, 'code'>;
  readonly isCard: boolean;
}

async function checkCards<Of>(
  { site, people, state, count }: Inspection,
  kind: CardKind<Of>,
  cards: readonly Kept<Of>[],
  keyOf: (card: Of) => string,
): Promise<Deviation[]> {
  const names = new Map([...state.lists].map(([name, { id }]) => [id, name]));
  const nameOf = (listId: string) => names.get(listId) ?? listId;
  const aboutPlace = (card: Of, shell: string, { list, item }: Place) => ({
    ...{ listName: nameOf(list), key: `${keyOf(card)}-${shell}`, itemId: Number(item) },
  });
  const named = cards.flatMap(({ card }) => kind.places(card).map((each) => ({ card, ...each })));
  const missing = named.filter(({ place }) => !stands(state, place));
  const checks: Checked[] = [
    ...cards.map((kept) => {
      const { place, grants } = cardLock(kind)(kept);
      const about = { listName: nameOf(kept.listId), key: keyOf(kept.card), itemId: kept.itemId };
      return { place, grants, isCard: true, about };
    }),
    ...named
      .filter(({ place }) => stands(state, place))
      .map(({ card, kind: shell, place, grants }) => ({
        ...{ place: addressOf(place), grants, isCard: false, about: aboutPlace(card, shell, place) },
      })),
  ];
  const access = await accessOf(site, checks);
  count(checks.length);
  return [
    ...missing.map(({ card, kind: shell, place }): Deviation => ({
      code: 'missing',
      ...aboutPlace(card, shell, place),
    })),
    ...checks.flatMap((check): Deviation[] => {
      const code = codeOf(people, check, access.get(check)!);
      return code ? [{ code, ...check.about }] : [];
    }),
  ];
}

/** A card that nobody may open is not finished; what it names is open to nobody either, or it is told by itself. */
function codeOf(
  people: SitePeople,
  { grants, isCard }: Checked,
  present: PresentAccess,
): DeviationCode | undefined {
  if (isLockedTo(people, present, grants)) return undefined;
  const isClosed = present.assignments.every(({ principalId }) => principalId === people.self.id);
  if (isCard && (!present.unique || isClosed)) return 'unfinished';
  return present.unique ? 'wrong-access' : 'unlocked';
}

/** What the population and the confirmed teams of a round say, against its cards. */
export function checkPopulation({ conversations: cards }: SiteState, plan: RoundPlan): Deviation[] {
  const { key: roundKey } = plan.round;
  const cardsName = cardsList(roundKey, 1).name;
  const known = new Map<string, Member[]>();
  for (const member of plan.population) {
    const key = conversationKey(member.employmentNumber, roundKey);
    known.set(key, [...(known.get(key) ?? []), member]);
  }
  const told = (code: DeviationCode, listName: string, key: string): Deviation => ({ code, listName, key });
  const ofRound = cards.filter(({ card }) => card.roundKey === roundKey).map(({ card }) => card);
  const others = ofRound.flatMap((card): Deviation[] => {
    const members = known.get(card.key);
    if (members === undefined) return [told('surplus', cardsName, card.key)];
    const { employeeId, leaderId } = peopleOn(card);
    const isSame = members.some((each) => each.employeeId === employeeId && each.leaderId === leaderId);
    return isSame ? [] : [told('another-person', cardsName, card.key)];
  });
  const twice = plan.confirmedTwice.map((key) => told('confirmed-twice', cardsName, key));
  const unmade = plan.conversations
    .filter(({ kept }) => kept === undefined)
    .map(({ key }) => told('unfinished', cardsName, shellKey(key, 'card')));
  const unasked = proposeTeams(plan.population, roundKey)
    .filter(({ leaderId }) => !plan.teamCards.has(leaderId))
    .map(({ leaderId }) => told('unfinished', cardsName, teamCardKey(roundKey, leaderId)));
  const foreign = [...plan.teams]
    .filter(([, { team }]) => team === undefined)
    .map(([leaderId]) => told('foreign-team', teamsList(roundKey).name, teamCardKey(roundKey, leaderId)));
  return [...others, ...twice, ...unmade, ...unasked, ...foreign];
}
