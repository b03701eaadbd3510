import type { Autosave } from '../../../src/application/writing/autosave';
import type { RemoteStore } from '../../../src/application/ports/remote-store';
import { createAutosave } from '../../../src/application/writing/create-autosave';
import type { Journal, JournalEntry } from '../../../src/application/ports/journal';
import type { AutosaveRules } from '../../../src/domain/writing/autosave';
import type { Failure } from '../../../src/domain/base/failure';
import { noContent, type FieldContent } from '../../../src/domain/writing/merge';
import { failed, success, type Result } from '../../../src/domain/base/result';

/** What may become of one write on its way. */
export type Mishap =
  | 'lost'
  | 'answer-lost'
  | 'arrives-late'
  | 'slow'
  | 'error-after-effect'
  | 'timeout-after-effect'
  | 'unread-after-effect'
  | 'busy-before'
  | 'busy-after'
  | 'signed-out';

type Written = Result<{ version: string }, Failure>;

const offline: Failure = { code: 'offline' };
const never = new Promise<never>(() => undefined);

/** One draft in Microsoft 365, the ways to it, and the time, all in the hand of a test. */
export class SavingWorld {
  now = Date.parse('2027-02-01T08:00:00Z');
  remote: FieldContent = noContent;
  version: string | undefined;
  mishaps: Mishap[] = [];
  writes = 0;
  private late: (() => void)[] = [];
  private unanswered: (() => void)[] = [];
  private timers: { at: number; callback: () => void }[] = [];

  /** Lets everything happen that can happen without more time. */
  readonly settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  readonly schedule = (callback: () => void, milliseconds: number): (() => void) => {
    const timer = { at: this.now + milliseconds, callback };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  };

  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (;;) {
      const [next] = this.timers.filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at);
      if (!next) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.now = Math.max(this.now, next.at);
      next.callback();
      await this.settle();
    }
    this.now = end;
  }

  deliverLate(): void {
    for (const deliver of this.late.splice(0)) deliver();
  }

  answer(): void {
    for (const give of this.unanswered.splice(0)) give();
  }

  store(content: FieldContent, version: string | undefined): Written {
    this.writes += 1;
    if (version !== this.version) return failed({ code: 'service-failed', details: { status: 412 } });
    this.remote = content;
    this.version = `v${this.writes}`;
    return success({ version: this.version });
  }

  write(content: FieldContent, version: string | undefined): Promise<Written> {
    switch (this.mishaps.shift()) {
      case undefined:
        return Promise.resolve(this.store(content, version));
      case 'lost':
        return Promise.resolve(failed(offline));
      case 'answer-lost':
        this.store(content, version);
        return Promise.resolve(failed(offline));
      case 'arrives-late':
        this.late.push(() => this.store(content, version));
        return Promise.resolve(failed(offline));
      case 'slow':
        return new Promise((resolve) => this.unanswered.push(() => resolve(this.store(content, version))));
      case 'error-after-effect':
        this.store(content, version);
        return Promise.resolve(failed({ code: 'service-failed', details: { status: 504 } }));
      case 'timeout-after-effect':
        this.store(content, version);
        return Promise.resolve(failed({ code: 'service-failed', details: { status: 408 } }));
      case 'unread-after-effect':
        this.store(content, version);
        return Promise.resolve(failed({ code: 'forbidden', isAfterEffect: true, details: { status: 403 } }));
      case 'busy-before':
        return Promise.resolve(failed({ code: 'busy', retryAfterSeconds: 40, details: { status: 429 } }));
      case 'busy-after':
        this.store(content, version);
        return Promise.resolve(failed({ code: 'busy', retryAfterSeconds: 5, details: { status: 503 } }));
      case 'signed-out':
        return Promise.resolve(failed({ code: 'signed-out', details: { status: 401 } }));
    }
  }
}

/** What one device keeps, by its own clock. */
export class DeviceStorage implements Journal {
  readonly kept = new Map<string, JournalEntry & { readonly keptAt: number }>();
  isRefused = false;
  /** So far the device's clock is from the right time, in milliseconds. */
  clockError = 0;

  constructor(private readonly world?: SavingWorld) {}

  readonly now = () => (this.world?.now ?? 0) + this.clockError;

  private readonly done = () =>
    Promise.resolve(this.isRefused ? failed({ code: 'forbidden' } as const) : success(undefined));

  readonly entries = (name: string) =>
    Promise.resolve(
      success(
        [...this.kept.values()]
          .toReversed()
          .filter((entry) => entry.name === name)
          .toSorted((one, other) => other.keptAt - one.keptAt),
      ),
    );
  readonly keep = (entry: JournalEntry, others: readonly JournalEntry[] = []) => {
    if (!this.isRefused) {
      for (const other of others) this.remove(other);
      this.kept.delete(entry.opening);
      this.kept.set(entry.opening, { ...entry, keptAt: this.now() });
    }
    return this.done();
  };
  readonly forget = (entry: JournalEntry) => {
    this.remove(entry);
    return Promise.resolve(success(undefined));
  };
  readonly isShared = () => Promise.resolve(success(false));
  readonly setShared = () => Promise.resolve(success(undefined));

  private remove({ opening, text }: JournalEntry): void {
    if (this.kept.get(opening)?.text === text) this.kept.delete(opening);
  }
}

/** A page that is open on a device. */
export class OpenPage {
  readonly autosave: Autosave;
  isConnected = true;
  private isAlive = true;

  constructor(world: SavingWorld, storage: DeviceStorage, rules?: AutosaveRules) {
    const journal: Journal = {
      entries: (name) => this.whileAlive(() => storage.entries(name)),
      keep: (entry, others) => this.whileAlive(() => storage.keep(entry, others)),
      forget: (entry) => this.whileAlive(() => storage.forget(entry)),
      isShared: storage.isShared,
      setShared: storage.setShared,
    };
    const remote: RemoteStore = {
      read: () =>
        this.whileAlive(() =>
          Promise.resolve(
            this.isConnected
              ? success({ ...world.remote, ...(world.version !== undefined && { version: world.version }) })
              : failed(offline),
          ),
        ),
      write: (content, version) =>
        this.whileAlive(() =>
          this.isConnected ? world.write(content, version) : Promise.resolve(failed(offline)),
        ),
    };
    this.autosave = createAutosave({
      remote,
      journal: { journal, name: 'draft' },
      now: () => new Date(world.now + storage.clockError).toISOString(),
      schedule: (callback, milliseconds) =>
        world.schedule(() => {
          if (this.isAlive) callback();
        }, milliseconds),
      everyMilliseconds: 30_000,
      ...(rules && { rules }),
    });
  }

  /** The device goes dark: nothing more comes from here. */
  crash(): void {
    this.isAlive = false;
  }

  private readonly hasDied = () => !this.isAlive;

  private async whileAlive<Value>(act: () => Promise<Value>): Promise<Value> {
    if (this.hasDied()) return never;
    const value = await act();
    return this.hasDied() ? never : value;
  }
}
