import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';

export interface Download {
  readonly listId: string;
  readonly itemId: number;
  /** An earlier version of the file; the present one without. */
  readonly version?: number;
}

const VALID_MILLISECONDS = 10 * 60 * 1000;
/** The oldest go first, so that a tenant left running does not fill the memory. */
const MOST_TICKETS = 5000;

/** Addresses that stand in for a sign-in for some minutes (`@microsoft.graph.downloadUrl`). */
export class Downloads {
  private readonly tickets = new Map<string, Download & { readonly ends: number }>();

  constructor(private readonly clock: Clock) {}

  /** The value of an address's `tempauth`. */
  issue(download: Download): string {
    const ticket = randomUUID();
    this.tickets.set(ticket, { ...download, ends: this.clock.date().getTime() + VALID_MILLISECONDS });
    const [oldest] = this.tickets.keys();
    if (this.tickets.size > MOST_TICKETS && oldest !== undefined) this.tickets.delete(oldest);
    return ticket;
  }

  redeem(ticket: string): Download | undefined {
    const known = this.tickets.get(ticket);
    return known && known.ends >= this.clock.date().getTime() ? known : undefined;
  }

  clear(): void {
    this.tickets.clear();
  }
}
