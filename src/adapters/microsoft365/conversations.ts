import type { ConceptStore } from '../../application/ports/concepts';
import type { ConversationItem, Conversations, PlanChange } from '../../application/ports/conversations';
import type { Outcome } from '../../application/ports/outcome';
import { failed, success } from '../../domain/base/result';
import { parties } from '../../domain/conversation/parties';
import { EVENT_SUBJECT } from '../../domain/meeting/conversation-event';
import type { Card } from '../../storage/card';
import { sheetOf } from '../../storage/shells';
import { allPages } from './all-pages';
import {
  conversationItem,
  planFields,
  planVersion,
  PLAN_QUERY,
  versionSchema,
  withPlan,
  withSheet,
} from './conversation-item';
import type { Graph } from './graph';
import { ofRound } from './meetings';
import { openRoundsReader } from './open-rounds';
import { missingRows, rowSchema } from './placed-rows';
import { rowsOf, seenConversations } from './seen-conversations';
import { sheetFields, SHEET_QUERY } from './sheet-item';
import type { SiteGuide } from './site-guide';
import { understand } from './understand';
import { writeItems, type ItemChange } from './write-items';

const TOO_LONG = failed({
  code: 'too-long',
  details: { message: 'The text is longer than the columns of the list hold.' },
} as const);

const NOT_THERE = failed({
  code: 'not-found',
  details: { message: 'What is to be written is not where the card says that it stands.' },
} as const);

/** Cards, plans and sheets through Graph; whoever asks sees no item that is not locked to them. */
export function graphConversations(
  graph: Graph,
  lists: string,
  guide: SiteGuide,
  concepts: ConceptStore,
): Conversations {
  async function read({ card, moved, lastPlan }: ConversationItem): Outcome<ConversationItem> {
    const rows = await missingRows(graph, lists, new Map(), wholeRows(card));
    return rows.ok
      ? success(conversationItem(card, rowsOf(card, rows.value), { moved, ...(lastPlan && { lastPlan }) }))
      : rows;
  }

  function planWrite({ listId, itemId, etag }: ConversationItem, change: PlanChange): ItemChange | undefined {
    const fields = planFields(change);
    return fields && { address: `${lists}/${listId}/items/${itemId}`, fields, etag, query: PLAN_QUERY };
  }

  return {
    openRounds: openRoundsReader(graph, lists, guide, concepts),

    asEmployee: (id, rounds) => {
      const earliest = rounds.map(({ settings }) => settings.begins).toSorted()[0] ?? '';
      return seenConversations(graph, lists, {
        ...{ party: 'employee', id, rounds },
        // The key is on the leader's copy alone. A subject that somebody changed costs one more call (byUid).
        meetings: [`subject eq '${EVENT_SUBJECT}' and start/dateTime ge '${earliest}T00:00:00'`],
      });
    },

    asLeader: (id, rounds) =>
      seenConversations(graph, lists, {
        ...{ party: 'leader', id, rounds },
        meetings: rounds.map(({ settings }) => ofRound(settings.key)),
      }),

    read,

    write: async (item, change) => {
      if (!item.isReady) return NOT_THERE;
      const plan = planWrite(item, change);
      if (!plan) return TOO_LONG;
      const written = await writeItems(graph, [plan]);
      if (!written.ok) return written;
      const row = understand(rowSchema, written.value[0]!);
      return row.ok ? success(withPlan(item, row.value)) : row;
    },

    writeSheet: async (item, party, change, columns = {}) => {
      const sheet = item.sheets[party];
      if (!sheet?.isReady) return NOT_THERE;
      const fields = sheetFields(change);
      const plan = planWrite(item, columns);
      if (!fields || !plan) return TOO_LONG;
      const address = `${lists}/${sheet.listId}/items/${sheet.itemId}`;
      const own = { address, fields, etag: sheet.etag, query: SHEET_QUERY };
      const hasColumns = item.isReady && Object.keys(columns).length > 0;
      const written = await writeItems(graph, hasColumns ? [own, plan] : [own]);
      if (!written.ok) return written;
      const [ownAnswer, planAnswer] = written.value;
      const row = understand(rowSchema, ownAnswer!);
      if (!row.ok) return row;
      const recorded = withSheet(item, party, row.value);
      const planRow = planAnswer && understand(rowSchema, planAnswer);
      return success(planRow?.ok ? withPlan(recorded, planRow.value) : recorded);
    },

    planVersions: async ({ listId, itemId }) => {
      const address = `${lists}/${listId}/items/${itemId}/versions?$expand=fields`;
      const versions = await allPages(graph, address, versionSchema);
      return versions.ok ? success(versions.value.flatMap(planVersion)) : versions;
    },
  };
}

/** Everything of a conversation, the answers too. */
const wholeRows = (card: Card) => [
  ...(card.places.plan ? [{ place: card.places.plan, query: PLAN_QUERY }] : []),
  ...parties.flatMap((party) => {
    const place = sheetOf(card, party)?.place;
    return place ? [{ place, query: SHEET_QUERY }] : [];
  }),
];
