import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import type { Card, Place } from '../../storage/card';
import type { Concept } from '../../domain/concept/concept';
import type { ConversationColumns, StandingColumns } from '../../storage/conversation-columns';
import type { ConversationKey } from '../../domain/base/conversation-key';
import type { PlanContent } from '../../domain/plan/plan-content';
import type { RoundSettings } from '../../domain/round/round';
import type { OwnRecords } from '../../domain/conversation/own-record';
import type { Names, OfEither, Party, People } from '../../domain/conversation/parties';
import type { HandedIn, Sheet, Signature } from '../../domain/conversation/sheet';
import type { Outcome } from './outcome';

/** A round whose leaders have been asked and that is not closed, with the ids of its lists by name. */
export interface OpenRound {
  readonly settings: RoundSettings;
  /** The form that new conversations are made with; each that is made goes by its card's. */
  readonly concept: Concept;
  readonly lists: Readonly<Record<string, string>>;
  /** The round before it. */
  readonly previous?: Pick<OpenRound, 'lists'> & { readonly roundKey: string };
}

/** A sheet where it stands. */
export interface SheetItem extends Sheet {
  readonly listId: string;
  readonly itemId: string;
  readonly etag: string;
  /** It can be read, so that it may be written into. */
  readonly isReady: boolean;
}

/** An item that a card names. */
export type CardPart = 'plan' | `${Party}-sheet`;

/** A conversation: whose it is and where it stands by its card, what is said in it by the items that the card names. */
export interface ConversationItem extends People {
  readonly card: Card;
  readonly key: ConversationKey;
  readonly roundKey: string;
  readonly listId: string;
  readonly itemId: string;
  readonly etag: string;
  readonly names: Names;
  readonly position?: string;
  /** Nothing is written into what is not there, or cannot be read. */
  readonly isReady: boolean;
  /** What is gone, or holds what is none of ours. */
  readonly damaged: readonly CardPart[];
  /** What somebody has made hard to find, by a column that says now that it is another's. */
  readonly moved: readonly CardPart[];
  /** What each of the two decides alone. */
  readonly records: OwnRecords;
  readonly plan: PlanContent;
  /** The plan as readable text, as it stands. */
  readonly planText?: string;
  /** Whose account wrote the plan's item last (an Entra object id), and when. */
  readonly writtenBy?: string;
  readonly writtenAt?: string;
  readonly sheets: OfEither<SheetItem>;
  /** What was agreed in the round before. */
  readonly lastPlan?: {
    readonly roundKey: string;
    readonly plan: PlanContent;
    /** Where the employee's draft stands since then; absent for whoever has a OneDrive. */
    readonly draft?: Place;
  };
  /** As they stand; compared with what they should be. */
  readonly columns: StandingColumns;
}

export interface SeenConversations {
  readonly items: readonly ConversationItem[];
  /** Undefined when the reader's calendar could not be read, or there is none. */
  readonly meetings: readonly CalendarMeeting[] | undefined;
}

/** A change of the plan, and of its columns; null empties one. */
export interface PlanChange extends Partial<ConversationColumns> {
  readonly plan?: PlanContent;
  readonly planText?: string;
}

/** A change of one's own sheet; null empties what is there. */
export interface SheetChange {
  readonly handedInAt?: string | null;
  readonly handedIn?: HandedIn | null;
  /** What was handed in as readable text (HTML). */
  readonly answersText?: string | null;
  readonly signature?: Signature;
  /** What this party decides alone. */
  readonly record?: OwnRecords[Party];
}

/** An earlier state of a plan. */
export interface PlanVersion {
  readonly plan: PlanContent;
  readonly writtenBy?: string;
  readonly writtenAt: string;
}

export interface Conversations {
  /** Read once and kept. */
  readonly openRounds: () => Outcome<readonly OpenRound[]>;
  /** One's own conversations and the meetings of them in one's own calendar, in one call. */
  readonly asEmployee: (id: string, rounds: readonly OpenRound[]) => Outcome<SeenConversations>;
  readonly asLeader: (id: string, rounds: readonly OpenRound[]) => Outcome<SeenConversations>;
  /** Plan and sheets with everything in them; the lists above leave the answers out. One call. */
  readonly read: (item: ConversationItem) => Outcome<ConversationItem>;
  /** Refused (status 412) when somebody else came first. */
  readonly write: (item: ConversationItem, change: PlanChange) => Outcome<ConversationItem>;
  /**
   * Writes one's own sheet, and the plan's columns that follow of it, in one call. Refused (status 412) when the sheet
   * was changed meanwhile; columns that could not be written stay as they were.
   */
  readonly writeSheet: (
    item: ConversationItem,
    party: Party,
    change: SheetChange,
    columns?: Partial<ConversationColumns>,
  ) => Outcome<ConversationItem>;
  /** What the plan was, the newest first. */
  readonly planVersions: (item: ConversationItem) => Outcome<readonly PlanVersion[]>;
}
