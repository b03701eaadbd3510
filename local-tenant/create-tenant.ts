import { Clock } from './clock';
import { Faults } from './faults';
import { Limits } from './limits';
import { Recorder } from './recorder';
import { calendarSower, isMany, isSeedName, sow, type SeedName, type Size } from './seed';
import { portrait } from './seed/portrait';
import { tenant as facts } from './seed/tenant';
import { services } from './services';
import { Grants } from './sign-in/grants';
import { signingKey, type KeyPair } from './sign-in/keys';
import { Sessions } from './sign-in/sessions';
import { Tokens } from './sign-in/tokens';
import { Calendars, type CalendarSower } from './store/calendars';
import { Contents } from './store/contents';
import { Database } from './store/database';
import { Directory } from './store/directory';
import { Downloads } from './store/downloads';
import { fillFromCopy, PreparedCopy, type PreparedOptions } from './store/prepared-copy';
import { emptyTables, prepareSchema, readFact, writeFact } from './store/schema';
import { ItemChanges } from './store/item-changes';
import { Items } from './store/items';
import { Lists } from './store/lists';
import { MeetingMails } from './store/meeting-mail';
import { Permissions } from './store/permissions';
import { RecycleBin } from './store/recycle-bin';
import { ScopeCounts } from './store/scope-counts';
import { Sites } from './store/sites';
import { Todo } from './store/todo';
import type { Tenant } from './tenant';
import { Unkind } from './unkind';
import type { WebFolders } from './web/files';

export interface TenantOptions {
  /** The file that keeps the data, or `:memory:`. */
  readonly file?: string;
  /** The seed of a tenant that holds nothing yet, and of every reset that names none. */
  readonly seed?: string;
  /** Fewer people than a seed of thousands has, for a test. */
  readonly size?: Size;
  /** What happens in the organisation after it was sown: played in by those who know the product. */
  readonly play?: (tenant: RunningTenant) => Promise<void>;
  /** Where organisations of thousands are kept once they were sown and played; without it they are made every time. */
  readonly prepared?: PreparedOptions;
  /** What tokens are signed with; a new tenant makes its own without it. */
  readonly keyPair?: KeyPair;
  /** Where the built pages lie; absent for a tenant of services alone. */
  readonly folders?: WebFolders;
}

export interface RunningTenant extends Tenant {
  /** Answers a request to any of the hosts that the tenant plays, without a socket. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Nobody has written anything since it was sown, nor moved the clock. */
  readonly isAsSown: () => boolean;
  /** Writes what the organisation holds into a new file. */
  readonly keep: (file: string) => void;
  /** The organisation holds what it held at `keep`; clock, faults and records stay as they are. */
  readonly bringBack: (file: string) => void;
  readonly close: () => void;
}

/** Opens a local tenant. The same one serves people in a browser and tests in one process. */
export async function createTenant(options: TenantOptions = {}): Promise<RunningTenant> {
  const database = new Database(options.file ?? ':memory:');
  const kept =
    prepareSchema(database) &&
    readFact(database, 'seed') !== undefined &&
    // Broken off in the middle, it would go on without its rounds.
    readFact(database, 'played') !== 'begun';
  const clock = new Clock(readFact(database, 'clock'));
  const prepared = new PreparedCopy(database, options.prepared);
  const seedName = () => seedNameOf(readFact(database, 'seed') ?? options.seed ?? 'small');
  // What was brought back has been played already.
  let isPlayed = false;
  let changesAtSowing: number | undefined;
  const tenant: Tenant = {
    facts,
    clock,
    directory: new Directory(database, portrait),
    sites: new Sites(database),
    lists: new Lists(database),
    items: new Items(database),
    itemChanges: new ItemChanges(database),
    recycleBin: new RecycleBin(database),
    contents: new Contents(database),
    downloads: new Downloads(clock),
    permissions: new Permissions(database),
    scopeCounts: new ScopeCounts(database),
    calendars: new Calendars(database, sowerOf(seedName, options.size)),
    todo: new Todo(database),
    meetingMails: new MeetingMails(database),
    tokens: new Tokens(
      facts.tenantId,
      facts.sharePointHost,
      await signingKey(database, options.keyPair),
      clock,
    ),
    sessions: new Sessions(),
    grants: new Grants(clock),
    faults: new Faults(),
    limits: new Limits(clock),
    unkind: new Unkind(),
    recorder: new Recorder(),
    seed: seedName,
    play,
    reset: (seed) => sowAnew(seedNameOf(seed ?? seedName())),
  };

  const fillAnew = (seed: SeedName) => (content: () => void) => {
    const key = readFact(database, 'signing-key');
    database.atomically(() => {
      emptyTables(database);
      if (key) writeFact(database, 'signing-key', key);
      writeFact(database, 'seed', seed);
      content();
    });
  };

  function sowAnew(seed: SeedName): void {
    const fill = fillAnew(seed);
    isPlayed = prepared.bringBack(seed, fill);
    if (!isPlayed) fill(() => sow(tenant, seed, isMany(seed) ? options.size : undefined));
    changesAtSowing = database.changes;
    clock.reset();
    tenant.faults.clear();
    tenant.limits.clear();
    tenant.sessions.clear();
    tenant.grants.clear();
    tenant.downloads.clear();
    tenant.recorder.clear();
  }

  async function play(): Promise<void> {
    const { play: playIn } = options;
    if (isPlayed || !playIn) return;
    const work = async () => {
      await playIn(running);
      writeFact(database, 'played', 'all');
    };
    writeFact(database, 'played', 'begun');
    if (!isMany(seedName())) return work();
    // Tens of thousands of writes, each of which would be kept by itself.
    await database.atWhole(work);
    prepared.keep(seedName());
  }

  const isNew = !kept || (options.seed !== undefined && options.seed !== readFact(database, 'seed'));
  if (isNew) sowAnew(seedNameOf(options.seed ?? 'small'));
  const running: RunningTenant = {
    ...tenant,
    fetch: services(tenant, options.folders),
    isAsSown: () => database.changes === changesAtSowing && !clock.isMoved,
    keep: (file) => database.copyTo(file),
    bringBack: (file) => fillFromCopy(database, file, fillAnew(seedName())),
    close: () => {
      writeFact(database, 'clock', clock.date().toISOString());
      database.close();
    },
  };
  if (isNew) await tenant.play();
  return running;
}

/** @throws RangeError */
function seedNameOf(name: string): SeedName {
  if (!isSeedName(name)) throw new RangeError(`There is no seed named “${name}”.`);
  return name;
}

/** Reads the seed's people only when a calendar is filled, and once. */
function sowerOf(seed: () => SeedName, size: Size | undefined): CalendarSower {
  let known: { readonly of: SeedName; readonly sower: CalendarSower } | undefined;
  return (personId) => {
    if (known?.of !== seed()) known = { of: seed(), sower: calendarSower(seed(), size) };
    return known.sower(personId);
  };
}
