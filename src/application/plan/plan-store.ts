import { hasBegun } from '../../domain/conversation/course';
import { sameContent } from '../../domain/writing/merge';
import { done, inSteps, refuse } from '../base/steps';
import type { RemoteContent, RemoteStore } from '../ports/remote-store';
import { seenAgain, type Conversation } from '../conversation/seen-conversation';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { projectionsOf } from './projections';

/** The plan's words as both write them in the conversation. What else stands in the plan's item is left standing. */
export function planStore({ conversations, now }: Workplace, conversation: Conversation): RemoteStore {
  let { item } = conversation;
  const stands = () => (item.isReady ? item : refuse(NOT_READABLE));
  return {
    read: () =>
      inSteps(async () => {
        item = await done(conversations.read(item));
        return contentOf(stands());
      }),

    write: ({ fields, conflicts }, version) =>
      inSteps(async () => {
        // Whoever writes on the ground of another version has not seen what has happened since.
        if (version !== stands().etag) return refuse(CAME_SECOND);
        const at = now();
        const isFirst = item.plan.writtenAt === undefined && hasBegun(conversation.booking, at);
        const written = { fields, conflicts, ...(isFirst && { writtenAt: at }) };
        const plan = { ...item.plan, ...written };
        const changed = seenAgain(conversation, { ...item, plan }, at);
        item = await done(conversations.write(item, { plan, ...projectionsOf(changed) }));
        // What was read back may hold what the other wrote a moment later: then it is not ours that has this version.
        return sameContent(item.plan, { fields, conflicts }) ? { version: item.etag } : refuse(CAME_SECOND);
      }),
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
