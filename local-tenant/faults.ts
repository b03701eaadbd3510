import { ConnectionDropped, orderedFault } from './graph/errors';

/** A fault that is ordered through the control surface. */
export interface Fault {
  /** `METHOD /path`, where `*` stands for anything: `POST /v1.0/me/events`. */
  readonly match: string;
  /** The status to answer with; absent for latency alone. */
  readonly status?: number;
  /** The connection breaks instead of an answer. */
  readonly drop?: boolean;
  /** The operation is carried out before it fails. */
  readonly after?: boolean;
  /** How many calls it strikes; for ever when absent. */
  readonly times?: number;
  readonly retryAfterSeconds?: number;
  readonly latencyMilliseconds?: number;
}

/** The faults that are waiting to strike. */
export class Faults {
  private waiting: { fault: Fault; left: number }[] = [];

  order(faults: readonly Fault[]): void {
    this.waiting.push(...faults.map((fault) => ({ fault, left: fault.times ?? Infinity })));
  }

  clear(): void {
    this.waiting = [];
  }

  /** Runs `work`, struck by the first fault that fits the call, if any. */
  async strike<T>(method: string, path: string, work: () => Promise<T>): Promise<T> {
    const fault = this.take(`${method} ${path}`);
    if (!fault) return work();
    if (fault.latencyMilliseconds) await new Promise((done) => setTimeout(done, fault.latencyMilliseconds));
    const done = fault.after || (!fault.drop && fault.status === undefined) ? await work() : undefined;
    if (fault.drop) throw new ConnectionDropped();
    if (fault.status !== undefined) throw orderedFault(fault.status, fault.retryAfterSeconds);
    return done as T;
  }

  private take(call: string): Fault | undefined {
    const entry = this.waiting.find(({ fault, left }) => left > 0 && pattern(fault.match).test(call));
    if (!entry) return undefined;
    entry.left -= 1;
    return entry.fault;
  }
}

function pattern(match: string): RegExp {
  const escaped = match.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`, 'i');
}
