import type { BookingContent } from '../domain/booking-content';
import type { CalendarMeeting } from '../domain/booked-meeting';
import type { ConversationColumns } from '../domain/conversation-columns';
import type { ConversationKey } from '../domain/conversation-key';
import type { RoundSettings } from '../domain/round';
import type { Outcome } from './outcome';

/** A round whose leaders have been asked and that is not closed, with the ids of its lists by name. */
export interface OpenRound {
  readonly settings: RoundSettings;
  readonly lists: Readonly<Record<string, string>>;
}

/** A conversation as its plan's item has it. */
export interface ConversationItem {
  readonly key: ConversationKey;
  readonly roundKey: string;
  readonly listId: string;
  readonly itemId: string;
  readonly etag: string;
  /** Locked to the two, and verified. Nothing is written before that, nor into what cannot be read. */
  readonly isReady: boolean;
  readonly employeeId: string;
  readonly employeeName: string;
  readonly leaderId: string;
  readonly leaderName?: string;
  readonly position?: string;
  readonly staffGroup?: string;
  readonly booking: BookingContent;
  /** As they stand; compared with what they should be. */
  readonly columns: Readonly<Partial<Record<keyof ConversationColumns, string>>>;
}

export interface SeenConversations {
  readonly items: readonly ConversationItem[];
  /** Undefined when the reader's calendar could not be read, or there is none. */
  readonly meetings: readonly CalendarMeeting[] | undefined;
}

/** A change of an item's columns; null empties one. */
export interface ConversationChange extends Partial<ConversationColumns> {
  readonly booking?: BookingContent;
}

export interface Conversations {
  /** Read once and kept. */
  readonly openRounds: () => Outcome<readonly OpenRound[]>;
  /** One's own conversations and the meetings of them in one's own calendar, in one call. */
  readonly asEmployee: (id: string, rounds: readonly OpenRound[]) => Outcome<SeenConversations>;
  readonly asLeader: (id: string, rounds: readonly OpenRound[]) => Outcome<SeenConversations>;
  readonly read: (item: ConversationItem) => Outcome<ConversationItem>;
  /** Refused (status 412) when somebody else came first. */
  readonly write: (item: ConversationItem, change: ConversationChange) => Outcome<ConversationItem>;
}
