import type { Clock } from './clock';
import type { Faults } from './faults';
import type { Limits } from './limits';
import type { Recorder } from './recorder';
import type { SeedName } from './seed/names';
import type { Grants } from './sign-in/grants';
import type { Sessions } from './sign-in/sessions';
import type { Tokens } from './sign-in/tokens';
import type { Calendars } from './store/calendars';
import type { Contents } from './store/contents';
import type { Directory } from './store/directory';
import type { Downloads } from './store/downloads';
import type { ItemChanges } from './store/item-changes';
import type { Items } from './store/items';
import type { Lists } from './store/lists';
import type { MeetingMails } from './store/meeting-mail';
import type { Permissions } from './store/permissions';
import type { RecycleBin } from './store/recycle-bin';
import type { ScopeCounts } from './store/scope-counts';
import type { Sites } from './store/sites';
import type { Todo } from './store/todo';
import type { Unkind } from './unkind';

/** The organisation that the tenant plays. */
export interface TenantFacts {
  readonly tenantId: string;
  readonly name: string;
  readonly domain: string;
  readonly sharePointHost: string;
  readonly oneDriveHost: string;
  readonly sitePath: string;
  readonly appHost: string;
  /** The Teams app's id in its manifest, and the one that the organisation's catalogue gave it. */
  readonly manifestAppId: string;
  readonly catalogAppId: string;
  /** Whose user principal name it is. */
  readonly sharePointAdministrator: string;
  readonly participantsClientId: string;
  readonly custodianClientId: string;
}

/** What every part of the local tenant works on. */
export interface Tenant {
  readonly facts: TenantFacts;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly sites: Sites;
  readonly lists: Lists;
  readonly items: Items;
  readonly itemChanges: ItemChanges;
  readonly recycleBin: RecycleBin;
  readonly contents: Contents;
  readonly downloads: Downloads;
  readonly permissions: Permissions;
  readonly scopeCounts: ScopeCounts;
  readonly calendars: Calendars;
  readonly todo: Todo;
  readonly meetingMails: MeetingMails;
  readonly tokens: Tokens;
  readonly sessions: Sessions;
  readonly grants: Grants;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly unkind: Unkind;
  readonly recorder: Recorder;
  /** What it was sown with. */
  readonly seed: () => SeedName;
  /** Plays in what happened in the organisation since it was sown; nothing where nobody knows. */
  readonly play: () => Promise<void>;
  /** Empties the tenant and sows it anew. */
  readonly reset: (seed?: string) => void;
}
