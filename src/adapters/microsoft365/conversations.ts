import { z } from 'zod';
import type { ConceptStore } from '../../application/ports/concepts';
import type {
  ConversationItem,
  Conversations,
  OpenRound,
  PlanChange,
  SeenConversations,
} from '../../application/ports/conversations';
import type { Outcome } from '../../application/ports/outcome';
import { EVENT_SUBJECT } from '../../domain/meeting/conversation-event';
import { nothingRecorded } from '../../domain/conversation/own-record';
import { partsOfConversationKey, type ConversationKey } from '../../domain/base/conversation-key';
import { plansList, sheetsList } from '../../storage/list-definitions';
import { standingShards } from '../../storage/list-names';
import type { Failure } from '../../domain/base/failure';
import { failed, success, type Result } from '../../domain/base/result';
import { allPages } from './all-pages';
import { readTogether } from './batch';
import {
  conversationFields,
  conversationItem,
  ITEM_EXPANDED,
  itemSchema,
  lastPlanSchema,
  PLAN_EXPANDED,
  planIn,
  planVersion,
  versionSchema,
} from './conversation-item';
import type { Graph } from './graph';
import { meetingsSchema, meetingsWhere, ofRound } from './meetings';
import { openRoundsReader } from './open-rounds';
import {
  sheetFields,
  SHEET_EXPANDED,
  sheetItem,
  sheetSchema,
  SHEETS_EXPANDED,
  type SeenSheet,
} from './sheet-item';
import type { SiteGuide } from './site-guide';
import { understand } from './understand';
import { writeItems, type ItemChange } from './write-items';

const itemsSchema = z.object({ value: z.array(itemSchema) });
const sheetsSchema = z.object({ value: z.array(sheetSchema) });
const lastPlansSchema = z.object({ value: z.array(lastPlanSchema) });

const TOO_LONG = failed({
  code: 'too-long',
  details: { message: 'The text is longer than the columns of the list hold.' },
} as const);

type PersonColumn = 'EmployeeObjectId' | 'LeaderObjectId';

/** Plans and sheets through Graph; whoever asks sees no item that is not locked to them. */
export function graphConversations(
  graph: Graph,
  lists: string,
  guide: SiteGuide,
  concepts: ConceptStore,
): Conversations {
  async function seen(
    column: PersonColumn,
    id: string,
    rounds: readonly OpenRound[],
    meetingFilters: readonly string[],
  ): Outcome<SeenConversations> {
    if (rounds.length === 0) return success({ items: [], meetings: undefined });
    const mine = `$filter=fields/${column} eq '${id}'`;
    const plans = rounds.flatMap((round) => shardsOf(placesOf(round), plansList));
    const sheets = rounds.flatMap((round) => shardsOf(placesOf(round), sheetsList));
    const lastPlans = rounds.flatMap(({ previous }) =>
      previous ? shardsOf(previous, plansList).map(({ listId }) => listId) : [],
    );
    const answers = await readTogether(graph, [
      ...plans.map(({ listId }) => `${lists}/${listId}/items?$expand=${ITEM_EXPANDED}&${mine}`),
      ...sheets.map(({ listId }) => `${lists}/${listId}/items?$expand=${SHEETS_EXPANDED}&${mine}`),
      ...lastPlans.map((listId) => `${lists}/${listId}/items?$expand=${PLAN_EXPANDED}&${mine}`),
      ...meetingFilters.map(meetingsWhere),
    ]);
    if (!answers.ok) return answers;
    const rest = [...answers.value];
    const planAnswers = rest.splice(0, plans.length);
    const found = sheetsByConversation(
      rest
        .splice(0, sheets.length)
        .map((answer, index) => ({ listId: sheets[index]!.listId, read: understand(sheetsSchema, answer) })),
    );
    if (!found.ok) return found;
    const last = lastPlansByEmployment(
      rest.splice(0, lastPlans.length).map((answer) => understand(lastPlansSchema, answer)),
    );
    const items: ConversationItem[] = [];
    for (const [index, { roundKey, listId }] of plans.entries()) {
      const read = understand(itemsSchema, planAnswers[index]!);
      if (!read.ok) return read;
      for (const item of read.value.value) {
        const key = item.fields.ConversationKey;
        const lastPlan = last.get(employmentOf(key));
        const surroundings = { listId, roundKey, ...(found.value.get(key) ?? noSheets) };
        items.push(conversationItem(item, { ...surroundings, ...(lastPlan && { lastPlan }) }));
      }
    }
    const calendars = rest.map((answer) => understand(meetingsSchema, answer));
    // Whoever has no mailbox has no calendar either, and still a conversation.
    const readable = calendars.flatMap((calendar) => (calendar.ok ? [calendar.value.value] : []));
    return success({ items, meetings: readable.length === calendars.length ? readable.flat() : undefined });
  }

  async function read(item: ConversationItem): Outcome<ConversationItem> {
    const sheets = Object.values(item.sheets);
    const answers = await readTogether(graph, [
      `${lists}/${item.listId}/items/${item.itemId}?$expand=${ITEM_EXPANDED}`,
      ...sheets.map(({ listId, itemId }) => `${lists}/${listId}/items/${itemId}?$expand=${SHEET_EXPANDED}`),
    ]);
    if (!answers.ok) return answers;
    const [planAnswer, ...sheetAnswers] = answers.value;
    const plan = understand(itemSchema, planAnswer!);
    if (!plan.ok) return plan;
    let seenSheets = noSheets;
    for (const [index, answer] of sheetAnswers.entries()) {
      const sheet = understand(sheetSchema, answer);
      if (!sheet.ok) return sheet;
      seenSheets = withSheet(seenSheets, sheetItem(sheet.value, sheets[index]!.listId));
    }
    return success(conversationItem(plan.value, { ...surroundingsOf(item), ...seenSheets }));
  }

  function planWrite({ listId, itemId, etag }: ConversationItem, change: PlanChange): ItemChange | undefined {
    const fields = conversationFields(change);
    const address = `${lists}/${listId}/items/${itemId}`;
    return fields && { address, fields, etag, query: `$expand=${ITEM_EXPANDED}` };
  }

  return {
    openRounds: openRoundsReader(graph, lists, guide, concepts),

    asEmployee: (id, rounds) => {
      const earliest = rounds.map(({ settings }) => settings.begins).toSorted()[0] ?? '';
      // The key is on the leader's copy alone. A subject that somebody changed costs one more call (byUid).
      return seen('EmployeeObjectId', id, rounds, [
        `subject eq '${EVENT_SUBJECT}' and start/dateTime ge '${earliest}T00:00:00'`,
      ]);
    },

    asLeader: (id, rounds) =>
      seen(
        'LeaderObjectId',
        id,
        rounds,
        rounds.map(({ settings }) => ofRound(settings.key)),
      ),

    read,

    write: async (item, change) => {
      const columns = planWrite(item, change);
      if (!columns) return TOO_LONG;
      const written = await writeItems(graph, [columns]);
      if (!written.ok) return written;
      const plan = understand(itemSchema, written.value[0]!);
      return plan.ok ? success(conversationItem(plan.value, surroundingsOf(item))) : plan;
    },

    writeSheet: async (item, party, change, columns = {}) => {
      const sheet = item.sheets[party];
      const fields = sheetFields(change);
      const planColumns = planWrite(item, columns);
      if (!sheet || !fields || !planColumns) return TOO_LONG;
      const address = `${lists}/${sheet.listId}/items/${sheet.itemId}`;
      const own = { address, fields, etag: sheet.etag, query: `$expand=${SHEET_EXPANDED}` };
      const hasColumns = Object.keys(columns).length > 0;
      const written = await writeItems(graph, hasColumns ? [own, planColumns] : [own]);
      if (!written.ok) return written;
      const [ownAnswer, planAnswer] = written.value;
      const seen = understand(sheetSchema, ownAnswer!);
      if (!seen.ok) return seen;
      const sheets = withSheet(item, sheetItem(seen.value, sheet.listId));
      const plan = planAnswer && understand(itemSchema, planAnswer);
      const surroundings = { ...surroundingsOf(item), ...sheets };
      return success(plan?.ok ? conversationItem(plan.value, surroundings) : { ...item, ...sheets });
    },

    planVersions: async ({ listId, itemId }) => {
      const address = `${lists}/${listId}/items/${itemId}/versions?$expand=fields`;
      const versions = await allPages(graph, address, versionSchema);
      return versions.ok ? success(versions.value.flatMap(planVersion)) : versions;
    },
  };
}

const placesOf = ({ settings, lists }: OpenRound) => ({ roundKey: settings.key, lists });

function shardsOf(
  { roundKey, lists }: NonNullable<OpenRound['previous']>,
  listOf: typeof plansList,
): { roundKey: string; listId: string }[] {
  const ids = standingShards(
    (shard) => listOf(roundKey, shard),
    (name) => lists[name],
  );
  return ids.map((listId) => ({ roundKey, listId }));
}

type Sheets = Pick<ConversationItem, 'sheets' | 'records'>;

const noSheets: Sheets = { sheets: {}, records: nothingRecorded };

const withSheet = ({ sheets, records }: Sheets, { sheet, record }: SeenSheet): Sheets => ({
  sheets: { ...sheets, [sheet.party]: sheet },
  records: { ...records, [sheet.party]: record ?? nothingRecorded[sheet.party] },
});

function sheetsByConversation(
  answers: readonly { listId: string; read: Result<z.infer<typeof sheetsSchema>, Failure> }[],
) {
  const sheets = new Map<ConversationKey, Sheets>();
  for (const { listId, read } of answers) {
    if (!read.ok) return read;
    for (const item of read.value.value) {
      const seen = sheetItem(item, listId);
      sheets.set(seen.conversationKey, withSheet(sheets.get(seen.conversationKey) ?? noSheets, seen));
    }
  }
  return success(sheets);
}

/** Last year's plans are a help in this year's conversation; without them it is still a conversation. */
function lastPlansByEmployment(
  answers: readonly Result<z.infer<typeof lastPlansSchema>, Failure>[],
): Map<string, NonNullable<ConversationItem['lastPlan']>> {
  const last = new Map<string, NonNullable<ConversationItem['lastPlan']>>();
  for (const { fields } of answers.flatMap((answer) => (answer.ok ? answer.value.value : []))) {
    const parts = partsOfConversationKey(fields.ConversationKey);
    const plan = planIn(fields);
    if (parts && plan) last.set(parts.employmentNumber, { roundKey: parts.roundKey, plan });
  }
  return last;
}

const employmentOf = (key: ConversationKey) => partsOfConversationKey(key)?.employmentNumber ?? '';

function surroundingsOf({ listId, roundKey, sheets, records, lastPlan }: ConversationItem) {
  return { listId, roundKey, sheets, records, ...(lastPlan && { lastPlan }) };
}
