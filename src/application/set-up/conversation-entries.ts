import { ofBoth, parties, type OfBoth } from '../../domain/conversation/parties';
import { conceptDigest } from '../../domain/plan/agreed';
import type { Concept } from '../../domain/concept/concept';
import type { Card } from '../../storage/card';
import { namesOn, peopleOn } from '../../storage/card-access';
import { cardColumnsOf } from '../../storage/conversation-columns';
import { STORAGE_FORMAT } from '../../storage/format';
import { cardsList } from '../../storage/list-definitions';
import { conversationShells, type Shell } from '../../storage/shells';
import type { FieldValues } from '../ports/custodian-site';
import type { PlannedConversation, RoundPlan } from './plan-round';
import type { Entry, Part } from './register-all';
import type { StandingLists } from './site-guide';
import type { SitePeople } from './site-people';
import { refuse } from './set-up-failure';

/** The conversations of a round, with everything that the card of each is to name. */
export function conversationEntries(
  plan: RoundPlan,
  people: SitePeople,
  concept: Concept,
  now: string,
): Entry<Card>[] {
  const form = { key: concept.key, version: concept.version, digest: conceptDigest(concept) };
  return plan.conversations.map((conversation) => {
    const { key, kept, shard, library } = conversation;
    const card = kept?.card ?? newCard(conversation, plan, people, form, now);
    const lists = { roundKey: plan.round.key, shard, library };
    const shells = conversationShells(lists, withDrafts(card, people));
    return {
      ...{ key, card, itemId: kept?.itemId, hints: hintsOf(card) },
      listId: plan.lists.get(cardsList(plan.round.key, shard).name)!.id,
      parts: shells.map((shell) => partOf(shell, card, plan.lists)),
    };
  });
}

function newCard(
  { key, member }: PlannedConversation,
  { round }: RoundPlan,
  people: SitePeople,
  concept: Card['concept'],
  from: string,
): Card {
  const names: OfBoth<string> = { employee: member.name, leader: people.account(member.leaderId).name };
  people.account(member.employeeId);
  return {
    ...{ format: STORAGE_FORMAT, key, roundKey: round.key, concept },
    people: parties.map((role) => ({ id: member[`${role}Id`], role, name: names[role], from })),
    unit: member.unit,
    staffGroup: member.staffGroup,
    ...(member.position === undefined ? {} : { position: member.position }),
    places: { sheets: [], drafts: [] },
  };
}

/** Of whoever is gone there is nobody to open one. */
function withDrafts(card: Card, people: SitePeople): OfBoth<boolean> {
  const { employeeId, leaderId } = peopleOn(card);
  const ids = { employee: employeeId, leader: leaderId };
  return ofBoth((party) => people.knows(ids[party]) && !people.account(ids[party]).hasOneDrive);
}

/** For whoever searches; nobody takes them for whose something is. */
export const hintsOf = (card: Card): FieldValues => {
  const { employeeId, leaderId } = peopleOn(card);
  return { EmployeeObjectId: employeeId, LeaderObjectId: leaderId };
};

/** A shell of a conversation, with what SharePoint's own views show of it. */
export function partOf(
  { kind, party, list, placeIn, placed }: Shell,
  card: Card,
  lists: StandingLists,
): Part<Card> {
  const listId = (lists.get(list.name) ?? refuse({ code: 'not-found' })).id;
  const hints = hintsOf(card);
  if (kind === 'personnel-folder')
    return { placeIn, placed, item: { listId, kind: 'folder', fields: { Title: card.key, ...hints } } };
  // A draft is its owner's alone, so the owner is the only one whom it knows.
  const owner = party && kind === 'draft' ? peopleOn(card)[`${party}Id`] : undefined;
  const own: FieldValues = owner === undefined ? {} : { EmployeeObjectId: owner, LeaderObjectId: owner };
  const shown: FieldValues = kind === 'plan' ? { ...cardColumnsOf(card) } : { Title: namesOn(card).employee };
  return { placeIn, placed, item: { listId, kind: 'item', fields: { ...shown, ...hints, ...own } } };
}
