import { hasBegun } from '../../domain/conversation/course';
import { failed, success } from '../../domain/base/result';
import type { RemoteContent, RemoteStore } from '../ports/remote-store';
import { seenAgain, type Conversation } from '../conversation/seen-conversation';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { projectionsOf } from './projections';

/** The plan's words as both write them in the conversation. What else stands in the plan's item is left standing. */
export function planStore({ conversations, now }: Workplace, conversation: Conversation): RemoteStore {
  let { item } = conversation;
  return {
    read: async () => {
      const read = await conversations.read(item);
      if (!read.ok) return read;
      item = read.value;
      return item.isReady ? success(contentOf(item)) : failed(NOT_READABLE);
    },

    write: async ({ fields, conflicts }, version) => {
      if (!item.isReady) return failed(NOT_READABLE);
      // Whoever writes on the ground of another version has not seen what has happened since.
      if (version !== item.etag) return failed(CAME_SECOND);
      const at = now();
      const isFirst = item.plan.writtenAt === undefined && hasBegun(conversation.booking, at);
      const { key, version: conceptVersion } = conversation.concept;
      const plan = {
        ...item.plan,
        conceptKey: key,
        conceptVersion,
        fields,
        conflicts,
        ...(isFirst && { writtenAt: at }),
      };
      const changed = seenAgain(conversation, { ...item, plan }, at);
      const written = await conversations.write(item, { plan, ...projectionsOf(changed) });
      if (!written.ok) return written;
      item = written.value;
      return success({ version: item.etag });
    },
  };
}

const CAME_SECOND = { code: 'service-failed', details: { status: 412 } } as const;

const NOT_READABLE = {
  code: 'not-understood',
  details: { message: 'What stands in the plan cannot be read, so nothing is written over it.' },
} as const;

function contentOf({ plan, etag, writtenBy }: ConversationItem): RemoteContent {
  return {
    fields: plan.fields,
    conflicts: plan.conflicts,
    version: etag,
    ...(writtenBy && { writtenBy }),
  };
}
