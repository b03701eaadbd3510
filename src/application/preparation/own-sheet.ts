import { hasBegun } from '../../domain/conversation/course';
import { success } from '../../domain/base/result';
import type { Party, Sheet } from '../../domain/conversation/sheet';
import { seenAgain, type Conversation } from '../conversation/seen-conversation';
import type { SheetChange } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { outside, refused, type PreparationOutcome } from './preparation-failure';

/** Only its owner writes a sheet; this often in a row no other device of the same person comes first. */
const ATTEMPTS = 3;

/**
 * Changes a party's own sheet, as long as the conversation has not begun.
 * @param isDone nothing is written when it already stands there, as after an answer that never came
 */
export async function changeOwnSheet<Side extends Conversation>(
  { conversations, now }: Workplace,
  conversation: Side,
  party: Party,
  { change, isDone }: { change: SheetChange; isDone: (sheet: Sheet) => boolean },
): PreparationOutcome<Side> {
  let { item } = conversation;
  for (let attempt = 1; ; attempt += 1) {
    const sheet = item.sheets[party];
    const ownerId = party === 'employee' ? item.employeeId : item.leaderId;
    if (!item.isReady || !sheet?.isReady || sheet.ownerId !== ownerId) return refused('not-ready');
    if (hasBegun(conversation.booking, now()) || item.plan.heldAt !== undefined) return refused('begun');
    if (isDone(sheet)) return success(seenAgain(conversation, item, now()));
    const written = await conversations.writeSheet(sheet, change);
    if (written.ok) {
      const sheets = { ...item.sheets, [party]: written.value };
      return success(seenAgain(conversation, { ...item, sheets }, now()));
    }
    if (written.failure.details?.status !== 412 || attempt === ATTEMPTS) return outside(written.failure);
    const read = await conversations.read(item);
    if (!read.ok) return outside(read.failure);
    item = read.value;
  }
}
