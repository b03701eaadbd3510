import type { OwnRecords } from '../../domain/conversation/own-record';
import type { Party } from '../../domain/conversation/parties';
import { differingColumns, type ConversationColumns } from '../../storage/conversation-columns';
import { steps, type Refusal } from '../base/steps';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { change } from './change';

const { done, refuse } = steps<Refusal<'not-ready'>>();

export interface ChangeOfRecord<Of extends Party> {
  readonly party: Of;
  /** What is to stand there; the same record where nothing changes. Refuses where the change no longer fits. */
  readonly apply: (record: OwnRecords[Of], item: ConversationItem) => OwnRecords[Of];
  /** The plan's columns that follow of it, for the views; they are brought in line again whenever they differ. */
  readonly columns?: (item: ConversationItem) => Partial<ConversationColumns>;
}

/** Whoever cannot record what is done had better not begin it: an event that moved would be known to nobody. */
export const mayRecord = ({ isReady, sheets }: ConversationItem, party: Party): boolean =>
  isReady && sheets[party]?.isReady === true;

/** Changes what a party alone decides, in that party's own sheet: a step in a row. */
export function changeRecord<Of extends Party>(
  { conversations }: Pick<Workplace, 'conversations'>,
  from: ConversationItem,
  { party, apply, columns }: ChangeOfRecord<Of>,
): Promise<ConversationItem> {
  const recordIn = (item: ConversationItem) => {
    return mayRecord(item, party) ? apply(item.records[party], item) : refuse({ code: 'not-ready' });
  };
  return change({
    from,
    read: () => done(conversations.read(from)),
    isDone: (item) => recordIn(item) === item.records[party],
    apply: recordIn,
    write: (item, record: OwnRecords[Of]) => {
      const recorded = { ...item, records: { ...item.records, [party]: record } };
      const wanted = columns?.(recorded) ?? {};
      return conversations.writeSheet(item, party, { record }, differingColumns(wanted, item.columns));
    },
  });
}
