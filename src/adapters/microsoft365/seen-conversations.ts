import { z } from 'zod';
import type {
  CardPart,
  ConversationItem,
  OpenRound,
  SeenConversations,
} from '../../application/ports/conversations';
import type { Outcome } from '../../application/ports/outcome';
import { partsOfConversationKey, type ConversationKey } from '../../domain/base/conversation-key';
import type { Failure } from '../../domain/base/failure';
import { success, type Result } from '../../domain/base/result';
import { ofBoth, ownerOf, parties, type Party } from '../../domain/conversation/parties';
import { cardSchema, type Card, type Place } from '../../storage/card';
import { peopleOn } from '../../storage/card-access';
import { partsOfColumn } from '../../storage/column-definitions';
import { gathered, jsonText } from '../../storage/json-columns';
import { cardsList, plansList, sheetsList, type ListDefinition } from '../../storage/list-definitions';
import { standingShards } from '../../storage/list-names';
import { draftOf, sheetOf } from '../../storage/shells';
import { readTogether } from './batch';
import { conversationItem, LAST_PLAN_QUERY, planContentIn, PLAN_QUERY } from './conversation-item';
import type { Graph } from './graph';
import { meetingsSchema, meetingsWhere } from './meetings';
import { missingRows, placed, rowAt, type PlacedRows, type Row, type WantedRow } from './placed-rows';
import { SHEETS_QUERY } from './sheet-item';
import { understand } from './understand';

const CARDS_QUERY = `$expand=fields($select=${partsOfColumn('CardJson').join(',')})`;
const cardRowsSchema = z.object({ value: z.array(z.object({ fields: z.record(z.string(), z.unknown()) })) });

type ListOf = (roundKey: string, shard: number) => ListDefinition;
type Lists = NonNullable<OpenRound['previous']>;

export interface Seeing {
  readonly party: Party;
  /** The reader's own account. */
  readonly id: string;
  readonly rounds: readonly OpenRound[];
  /** Of the meetings in the reader's calendar. */
  readonly meetings: readonly string[];
}

/**
 * Somebody's conversations, with the calendar, in one call. Cards say whose each is and where it stands; what else has
 * the reader's name in a column is nothing. What the columns did not lead to is asked for by its place, in one more.
 * @param lists the address of the site's lists
 */
export async function seenConversations(
  graph: Graph,
  lists: string,
  { party, id, rounds, meetings }: Seeing,
): Outcome<SeenConversations> {
  if (rounds.length === 0) return success({ items: [], meetings: undefined });
  const column = party === 'employee' ? 'EmployeeObjectId' : 'LeaderObjectId';
  const mine = `$filter=fields/${column} eq '${id}'`;
  const now = rounds.map(({ settings, lists: ids }) => ({ roundKey: settings.key, lists: ids }));
  const before = rounds.flatMap(({ previous }) => previous ?? []);
  const asked = {
    cards: idsOf(now, cardsList),
    plans: idsOf(now, plansList),
    sheets: idsOf(now, sheetsList),
    lastCards: idsOf(before, cardsList),
    lastPlans: idsOf(before, plansList),
  };
  const paths = (ids: readonly string[], query: string) =>
    ids.map((listId) => `${lists}/${listId}/items?${query}&${mine}`);
  const answers = await readTogether(graph, [
    ...paths(asked.cards, CARDS_QUERY),
    ...paths(asked.plans, PLAN_QUERY),
    ...paths(asked.sheets, SHEETS_QUERY),
    ...paths(asked.lastCards, CARDS_QUERY),
    ...paths(asked.lastPlans, LAST_PLAN_QUERY),
    ...meetings.map(meetingsWhere),
  ]);
  if (!answers.ok) return answers;
  const rest = [...answers.value];
  const take = (ids: readonly string[]) =>
    rest.splice(0, ids.length).map((answer, index) => ({ listId: ids[index]!, answer }));

  const cards = cardsIn(take(asked.cards));
  const [planRows, sheetRows] = [rowsIn(take(asked.plans)), rowsIn(take(asked.sheets))];
  if (!cards.ok) return cards;
  if (!planRows.ok) return planRows;
  if (!sheetRows.ok) return sheetRows;
  // Last year's plans are a help in this year's conversation; without them it is still a conversation.
  const lastCards = cardsIn(take(asked.lastCards));
  const lastRows = rowsIn(take(asked.lastPlans));
  const last = lastCards.ok && lastRows.ok ? lastPlansOf(lastCards.value, lastRows.value) : new Map();

  const own = cards.value.filter((card) => ownerOf(peopleOn(card), party) === id);
  const standing = new Map([...planRows.value, ...sheetRows.value]);
  const missing = await missingRows(graph, lists, standing, own.flatMap(wantedRows));
  if (!missing.ok) return missing;
  const rows = new Map([...standing, ...missing.value]);
  const items = own.map((card): ConversationItem => {
    const lastPlan = last.get(employmentOf(card.key)) as ConversationItem['lastPlan'];
    return conversationItem(card, rowsOf(card, rows), {
      moved: movedParts(card, rows),
      ...(lastPlan && { lastPlan }),
    });
  });
  const calendars = rest.map((answer) => understand(meetingsSchema, answer));
  // Whoever has no mailbox has no calendar either, and still a conversation.
  const readable = calendars.flatMap((calendar) => (calendar.ok ? [calendar.value.value] : []));
  return success({ items, meetings: readable.length === calendars.length ? readable.flat() : undefined });
}

const idsOf = (rounds: readonly Lists[], listOf: ListOf): string[] =>
  rounds.flatMap(({ roundKey, lists }) =>
    standingShards(
      (shard) => listOf(roundKey, shard),
      (name) => lists[name],
    ),
  );

interface ListAnswer {
  readonly listId: string;
  readonly answer: Result<unknown, Failure>;
}

/** Teams have cards in the same lists; they are read where teams are. */
function cardsIn(answers: readonly ListAnswer[]): Result<Card[], Failure> {
  const cards: Card[] = [];
  for (const { answer } of answers) {
    const read = understand(cardRowsSchema, answer);
    if (!read.ok) return read;
    cards.push(
      ...read.value.value.flatMap(
        ({ fields }) => jsonText(cardSchema).safeParse(gathered('CardJson', fields)).data ?? [],
      ),
    );
  }
  return success(cards);
}

function rowsIn(answers: readonly ListAnswer[]): Result<PlacedRows, Failure> {
  const rows = new Map<string, Row>();
  for (const { listId, answer } of answers) {
    const read = placed(listId, answer);
    if (!read.ok) return read;
    for (const [name, row] of read.value) rows.set(name, row);
  }
  return success(rows);
}

interface PartPlace {
  readonly part: CardPart;
  readonly place: Place | undefined;
  readonly query: string;
}

const partPlaces = (card: Card): PartPlace[] => [
  { part: 'plan', place: card.places.plan, query: PLAN_QUERY },
  ...parties.map((party) => ({
    part: `${party}-sheet` as const,
    place: sheetOf(card, party)?.place,
    query: SHEETS_QUERY,
  })),
];

const wantedRows = (card: Card): WantedRow[] =>
  partPlaces(card).flatMap(({ place, query }) => (place ? [{ place, query }] : []));

export const rowsOf = (card: Card, rows: PlacedRows) => ({
  plan: rowAt(rows, card.places.plan),
  sheets: ofBoth((party) => rowAt(rows, sheetOf(card, party)?.place)),
});

/** After a handover the columns still say the one who was there: that is nobody's doing. */
function movedParts(card: Card, rows: PlacedRows): CardPart[] {
  const known = card.people.map(({ id }) => id);
  return partPlaces(card).flatMap(({ part, place }) => {
    const fields = (rowAt(rows, place)?.['fields'] ?? {}) as Record<string, unknown>;
    const isKnown = ['EmployeeObjectId', 'LeaderObjectId'].every((column) =>
      known.includes(String(fields[column])),
    );
    return rowAt(rows, place) && !isKnown ? [part] : [];
  });
}

function lastPlansOf(
  cards: readonly Card[],
  rows: PlacedRows,
): Map<string, NonNullable<ConversationItem['lastPlan']>> {
  return new Map(
    cards.flatMap((card) => {
      const row = rowAt(rows, card.places.plan);
      const plan = row && planContentIn((row['fields'] ?? {}) as Record<string, unknown>);
      const draft = draftOf(card, 'employee');
      const last = plan && { roundKey: card.roundKey, plan, ...(draft && { draft }) };
      return last ? [[employmentOf(card.key), last] as const] : [];
    }),
  );
}

const employmentOf = (key: ConversationKey): string => partsOfConversationKey(key)?.employmentNumber ?? '';
