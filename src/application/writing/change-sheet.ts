import { done } from '../base/steps';
import { seenAgain, type Conversation } from '../conversation/seen-conversation';
import type { ConversationItem, SheetChange, SheetItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { change } from './change';

export interface ChangeOfSheet<Sheet extends SheetItem> {
  /** The sheet as it may be written into; refuses where it may not. */
  readonly sheetIn: (item: ConversationItem) => Sheet;
  readonly isDone: (sheet: Sheet, item: ConversationItem) => boolean;
  readonly apply: (sheet: Sheet, item: ConversationItem) => SheetChange;
}

/** Changes a party's own sheet: a step in a row. Nobody else writes there but another device of the same person. */
export async function changeSheet<Side extends Conversation, Sheet extends SheetItem>(
  { conversations, now }: Workplace,
  conversation: Side,
  { sheetIn, isDone, apply }: ChangeOfSheet<Sheet>,
): Promise<Side> {
  const item = await change({
    from: conversation.item,
    read: () => done(conversations.read(conversation.item)),
    isDone: (standing) => isDone(sheetIn(standing), standing),
    apply: (standing) => apply(sheetIn(standing), standing),
    write: (standing, changes: SheetChange) =>
      conversations.writeSheet(standing, sheetIn(standing).party, changes),
  });
  return seenAgain(conversation, item, now());
}
