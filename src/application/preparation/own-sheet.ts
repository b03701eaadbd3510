import { hasBegun } from '../../domain/conversation/course';
import { ownerOf, type Party } from '../../domain/conversation/parties';
import type { Sheet } from '../../domain/conversation/sheet';
import type { Conversation } from '../conversation/seen-conversation';
import type { SheetChange } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { changeSheet } from '../writing/change-sheet';
import { inSteps, refuse, type PreparationOutcome } from './preparation-failure';

/** Changes a party's own sheet, as long as the conversation has not begun. */
export function changeOwnSheet<Side extends Conversation>(
  workplace: Workplace,
  conversation: Side,
  party: Party,
  { change, isDone }: { change: SheetChange; isDone: (sheet: Sheet) => boolean },
): PreparationOutcome<Side> {
  return inSteps(() =>
    changeSheet(workplace, conversation, {
      sheetIn: (item) => {
        const sheet = item.sheets[party];
        const isOwn = sheet?.ownerId === ownerOf(item, party);
        if (!item.isReady || !sheet?.isReady || !isOwn) return refuse({ code: 'not-ready' });
        const isBegun =
          hasBegun(conversation.booking, workplace.now()) || item.records.leader.heldAt !== undefined;
        return isBegun ? refuse({ code: 'begun' }) : sheet;
      },
      isDone,
      apply: () => change,
    }),
  );
}
