import { ConnectionDropped, orderedFault } from './graph/errors';
import { chanceFrom, pick } from './seed/chance';

/** A fault that is ordered through the control surface. */
export interface Fault {
  /** `METHOD /path`, where `*` stands for anything, with the query or without it: `POST /v1.0/me/events`. */
  readonly match: string;
  /** The status to answer with; `any` draws one that the method may meet; absent for latency alone. */
  readonly status?: number | 'any';
  /** The connection breaks instead of an answer. */
  readonly drop?: boolean;
  /** The operation is carried out before it fails. */
  readonly after?: boolean;
  /** How many fitting calls go by before it strikes the first. */
  readonly skip?: number;
  /** The share of the fitting calls that it strikes, from 0 to 1; all when absent. */
  readonly rate?: number;
  /** The same text strikes the same calls and draws the same statuses. */
  readonly seed?: string;
  /** How many calls it strikes; for ever when absent. */
  readonly times?: number;
  readonly retryAfterSeconds?: number;
  readonly latencyMilliseconds?: number;
}

/** What Microsoft's own proxy for such trials answers at random (Dev Proxy, GraphRandomErrorPlugin). */
const READ_STATUSES = [429, 500, 502, 503, 504] as const;
const WRITE_STATUSES = [...READ_STATUSES, 507] as const;
const USUAL_WAIT_SECONDS = 5;

interface Waiting {
  readonly fault: Fault;
  readonly chance: () => number;
  toSkip: number;
  left: number;
}

/** The faults that are waiting to strike. */
export class Faults {
  private waiting: Waiting[] = [];

  order(faults: readonly Fault[]): void {
    this.waiting.push(
      ...faults.map((fault) => ({
        fault,
        chance: chanceFrom(fault.seed ?? fault.match),
        toSkip: fault.skip ?? 0,
        left: fault.times ?? Infinity,
      })),
    );
  }

  clear(): void {
    this.waiting = [];
  }

  /** Whether every fault that was ordered so and so often has struck as often. */
  areSpent(): boolean {
    return this.waiting.every(({ left }) => left === 0 || left === Infinity);
  }

  /** Runs `work`, struck by the first fault that fits the call, if any. */
  async strike<T>(method: string, path: string, work: () => Promise<T>, search = ''): Promise<T> {
    const struck = this.take(method, path, search);
    if (!struck) return work();
    const { fault, status, wait } = struck;
    if (fault.latencyMilliseconds) await new Promise((done) => setTimeout(done, fault.latencyMilliseconds));
    const done = fault.after || (!fault.drop && status === undefined) ? await work() : undefined;
    if (fault.drop) throw new ConnectionDropped();
    if (status !== undefined) throw orderedFault(status, wait);
    return done as T;
  }

  private take(
    method: string,
    path: string,
    search: string,
  ): { fault: Fault; status: number | undefined; wait: number | undefined } | undefined {
    const calls = [`${method} ${path}`, `${method} ${path}${search}`];
    for (const entry of this.waiting) {
      const { fault, chance } = entry;
      if (entry.left === 0 || !calls.some((call) => pattern(fault.match).test(call))) continue;
      if (entry.toSkip > 0) {
        entry.toSkip -= 1;
        continue;
      }
      if (fault.rate !== undefined && chance() >= fault.rate) continue;
      entry.left -= 1;
      const drawn = fault.status === 'any';
      const status = drawn ? anyStatus(method, chance) : fault.status;
      const wait = drawn && (status === 429 || status === 503) ? USUAL_WAIT_SECONDS : undefined;
      return { fault, status, wait: fault.retryAfterSeconds ?? wait };
    }
    return undefined;
  }
}

function anyStatus(method: string, chance: () => number): number {
  return pick(chance, ['GET', 'PATCH'].includes(method) ? READ_STATUSES : WRITE_STATUSES);
}

function pattern(match: string): RegExp {
  const escaped = match.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`, 'i');
}
