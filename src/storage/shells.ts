import type { ShellKind } from '../domain/access/access';
import type { ConversationKey } from '../domain/base/conversation-key';
import { parties, type OfBoth, type Party } from '../domain/conversation/parties';
import type { Card, CardSheet, FolderPlace, Place } from './card';
import { draftsList, personnelLibrary, plansList, sheetsList, type ListDefinition } from './list-definitions';

/** The part of a shell's key that tells the shells of one conversation apart. */
export const shellKey = (conversation: ConversationKey, kind: ShellKind): string => `${conversation}-${kind}`;

/** An item or folder of a conversation that is made and locked before anything is written into it. */
export interface Shell {
  readonly kind: Exclude<ShellKind, 'card' | 'team-card' | 'team'>;
  /** Whose it is, where it is one person's. */
  readonly party?: Party;
  readonly list: ListDefinition;
  /** Where the card says that it stands; undefined while it is not made. */
  readonly placeIn: (card: Card) => Place | undefined;
  /** The card once it is made. */
  readonly placed: (card: Card, place: Place) => Card;
}

/** The lists in which a conversation's shells are made. */
export interface ShellLists {
  readonly roundKey: string;
  readonly shard: number;
  readonly library: number;
}

/** The two sheets, the plan and the personnel folder of one conversation; a draft for whoever has no OneDrive. */
export function conversationShells(
  { roundKey, shard, library }: ShellLists,
  withDraft: OfBoth<boolean>,
): Shell[] {
  return [
    ...parties.map((party) => sheetShell(sheetsList(roundKey, shard), party)),
    {
      kind: 'plan',
      list: plansList(roundKey, shard),
      placeIn: ({ places }) => places.plan,
      placed: (card, plan) => ({ ...card, places: { ...card.places, plan } }),
    },
    {
      kind: 'personnel-folder',
      list: personnelLibrary(library),
      placeIn: ({ places }) => places.folder,
      placed: (card, place) => ({ ...card, places: { ...card.places, folder: place as FolderPlace } }),
    },
    ...parties
      .filter((party) => withDraft[party])
      .map((party) => draftShell(draftsList(roundKey, shard), party)),
  ];
}

function sheetShell(list: ListDefinition, party: Party): Shell {
  return {
    kind: `${party}-sheet`,
    party,
    list,
    placeIn: (card) => sheetOf(card, party)?.place,
    placed: (card, place) => {
      const sheet = { owner: holderOf(card, party), role: party, place };
      return { ...card, places: { ...card.places, sheets: [...card.places.sheets, sheet] } };
    },
  };
}

function draftShell(list: ListDefinition, party: Party): Shell {
  return {
    kind: 'draft',
    party,
    list,
    placeIn: (card) => draftOf(card, party),
    placed: (card, place) => {
      const draft = { owner: holderOf(card, party), place };
      return { ...card, places: { ...card.places, drafts: [...card.places.drafts, draft] } };
    },
  };
}

/** The sheet of whoever has this part in the conversation now. */
export const sheetOf = (card: Pick<Card, 'people' | 'places'>, party: Party): CardSheet | undefined =>
  card.places.sheets.find(
    ({ owner, role, until }) => until === undefined && role === party && owner === holderOf(card, party),
  );

/** Where the draft of whoever has this part stands; nothing for whoever has a OneDrive. */
export const draftOf = (card: Pick<Card, 'people' | 'places'>, party: Party): Place | undefined =>
  card.places.drafts.find(({ owner }) => owner === holderOf(card, party))?.place;

/** Who has this part in the conversation now. */
export function holderOf({ people }: Pick<Card, 'people'>, party: Party): string {
  return people.find(({ role, until }) => role === party && until === undefined)?.id ?? '';
}
