import { z } from 'zod';
import type {
  ConversationChange,
  ConversationItem,
  Conversations,
  OpenRound,
  SeenConversations,
} from '../../application/conversations';
import type { Outcome } from '../../application/outcome';
import { EVENT_SUBJECT } from '../../domain/conversation-event';
import { plansList } from '../../domain/list-definitions';
import { success } from '../../domain/result';
import { readTogether } from './batch';
import { conversationItem, ITEM_EXPANDED, itemSchema, writtenSchema } from './conversation-item';
import type { Graph } from './graph';
import { meetingsSchema, meetingsWhere, ofRound } from './meetings';
import { openRoundsReader } from './open-rounds';
import { understand } from './understand';

const itemsSchema = z.object({ value: z.array(itemSchema) });

/** The plans' items through Graph; whoever asks sees no item that is not locked to them. */
export function graphConversations(graph: Graph, site: string): Conversations {
  const { hostname, pathname } = new URL(site);
  const lists = `/sites/${hostname}:${pathname}:/lists`;

  async function seen(
    column: 'EmployeeObjectId' | 'LeaderObjectId',
    id: string,
    rounds: readonly OpenRound[],
    meetingFilters: readonly string[],
  ): Outcome<SeenConversations> {
    const places = rounds.flatMap(plansOf);
    if (places.length === 0) return success({ items: [], meetings: undefined });
    const query = `$expand=${ITEM_EXPANDED}&$filter=fields/${column} eq '${id}'`;
    const answers = await readTogether(graph, [
      ...places.map(({ listId }) => `${lists}/${listId}/items?${query}`),
      ...meetingFilters.map(meetingsWhere),
    ]);
    if (!answers.ok) return answers;
    const items: ConversationItem[] = [];
    for (const [index, { roundKey, listId }] of places.entries()) {
      const read = understand(itemsSchema, answers.value[index]!);
      if (!read.ok) return read;
      items.push(...read.value.value.map((item) => conversationItem(item, listId, roundKey)));
    }
    const calendars = answers.value.slice(places.length).map((answer) => understand(meetingsSchema, answer));
    // Whoever has no mailbox has no calendar either, and still a conversation.
    const readable = calendars.flatMap((calendar) => (calendar.ok ? [calendar.value.value] : []));
    return success({ items, meetings: readable.length === calendars.length ? readable.flat() : undefined });
  }

  async function read({ listId, itemId, roundKey }: ConversationItem): Outcome<ConversationItem> {
    const item = understand(
      itemSchema,
      await graph.get(`${lists}/${listId}/items/${itemId}?$expand=${ITEM_EXPANDED}`),
    );
    return item.ok ? success(conversationItem(item.value, listId, roundKey)) : item;
  }

  return {
    openRounds: openRoundsReader(graph, lists),

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
      const address = `${lists}/${item.listId}/items/${item.itemId}/fields`;
      const written = understand(writtenSchema, await graph.patch(address, fieldsOf(change), item.etag));
      if (!written.ok) return written;
      const { '@odata.etag': etag, ...fields } = written.value;
      if (etag === undefined) return read(item);
      const whole = { id: item.itemId, '@odata.etag': etag, fields };
      return success(conversationItem(whole, item.listId, item.roundKey));
    },
  };
}

function plansOf({ settings, lists }: OpenRound): { roundKey: string; listId: string }[] {
  const plans: { roundKey: string; listId: string }[] = [];
  for (let shard = 1; ; shard += 1) {
    const listId = lists[plansList(settings.key, shard).name];
    if (listId === undefined) return plans;
    plans.push({ roundKey: settings.key, listId });
  }
}

function fieldsOf({ booking, ...columns }: ConversationChange): Record<string, string | null> {
  return { ...columns, ...(booking && { BookingJson: JSON.stringify(booking) }) };
}
