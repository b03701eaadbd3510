import type { Outcome } from './outcome';
import type { ConversationKey } from '../../domain/base/conversation-key';
import type { Person } from '../../domain/base/person';
import type { Calendar } from './calendar';
import type { ConceptStore } from './concepts';
import type { Conversations } from './conversations';
import type { Drafts } from './drafts';
import type { Files } from './files';
import type { Journal } from './journal';
import type { Pdf } from './pdf';
import type { Scope } from './permissions';
import type { Population } from './population';
import type { Rounds } from './rounds';
import type { ProposedTeams } from './proposed-teams';
import type { YearNotes } from './year-notes';

/** Whoever sits at the screen. */
export interface SignedInUser {
  readonly id: string;
  readonly name: string;
  /** The address that the person signs in with. */
  readonly account: string;
  /** The `roles` claim of the id token. */
  readonly appRoles: readonly string[];
  /** What the organisation has allowed the product, as the sign-in answered it. */
  readonly grantedScopes: readonly string[];
}

export interface SignIn {
  /** What the organisation is asked to allow. */
  readonly scopes: readonly Scope[];
  /** Without asking the person. */
  readonly currentUser: () => Outcome<SignedInUser>;
  /** Asks the person; only ever from a press on a button. */
  readonly signInAgain: () => Outcome<SignedInUser>;
}

export interface SelfAndReports {
  readonly self: Person;
  readonly reports: readonly Person[];
  /** Whether SharePoint shows this person the population; false where it was not asked. */
  readonly isAdministrator: boolean;
  /** Somebody from elsewhere whom the organisation lets in. Nothing else is asked about a guest. */
  readonly isGuest: boolean;
}

export interface Directory {
  /** The signed-in person together with the direct reports, in one call. */
  readonly selfAndReports: (options?: {
    /** Also asks, in the same call, for what SharePoint shows MUS administrators alone. */
    readonly seeksAdministrator: boolean;
  }) => Outcome<SelfAndReports>;
  /** Anybody in the organisation. */
  readonly person: (id: string) => Outcome<Person>;
  /** By id; whoever is gone is left out. */
  readonly peopleById: (ids: readonly string[]) => Outcome<ReadonlyMap<string, Person>>;
  /** By user principal name in lower case; whoever is nobody is left out. */
  readonly peopleByAddress: (addresses: readonly string[]) => Outcome<ReadonlyMap<string, Person>>;
  /** Pictures as data addresses; whoever has none is left out. */
  readonly photosOf: (ids: readonly string[]) => Outcome<ReadonlyMap<string, string>>;
}

export interface Connection {
  /** How long a small call to Microsoft Graph took, in milliseconds. */
  readonly measure: () => Outcome<number>;
}

/** The product's one interface to the outside. Hosts wire it to Microsoft 365; nothing else reaches out. */
export interface Workplace {
  readonly signIn: SignIn;
  readonly directory: Directory;
  readonly connection: Connection;
  readonly concepts: ConceptStore;
  readonly conversations: Conversations;
  readonly calendar: Calendar;
  readonly proposedTeams: ProposedTeams;
  readonly rounds: Rounds;
  readonly population: Population;
  readonly drafts: Drafts;
  readonly yearNotes: YearNotes;
  readonly files: Files;
  readonly pdf: Pdf;
  /** Absent where nothing is kept on the device. */
  readonly journal?: Journal;
  /** The address that opens a conversation in Teams; it holds the key and nothing else. */
  readonly linkTo: (key: ConversationKey) => string;
  /** Shows a meeting of one's own calendar; absent where the host cannot. */
  readonly showMeeting?: (eventId: string) => Promise<void>;
  /** Today in Copenhagen as a calendar date, `2027-02-01`. */
  readonly today: () => string;
  /** The present instant, `2027-02-01T08:00:00Z`. */
  readonly now: () => string;
}
