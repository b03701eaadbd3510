import type { Clock } from './clock';
import { GraphError } from './graph/errors';

const MINUTE = 60 * 1000;
const TEN_MINUTES = 10 * MINUTE;
/** What an application may have under way in a mailbox at once; it is no rate, so that no scale changes it. */
export const MOST_AT_ONCE = 4;
const REQUESTS_IN_TEN_MINUTES = 10_000;
const MAILS_A_MINUTE = 30;
/** Long enough that requests which are sent together are under way together. */
const TAKES = 25;
const SOON = '1';

interface Spent {
  readonly window: number;
  readonly count: number;
}

/** Outlook's limits (learn.microsoft.com/graph/throttling-limits) and Exchange's of mails, when they are switched on. */
export class OutlookLimits {
  private scale: number | undefined;
  private readonly underWay = new Map<string, number>();
  private readonly asked = new Map<string, Spent>();
  private readonly mailed = new Map<string, Spent>();

  constructor(private readonly clock: Clock) {}

  /** @param scale 1 is Microsoft's own measure; less bites sooner. */
  set(scale: number | undefined): void {
    this.scale = scale;
    this.asked.clear();
    this.mailed.clear();
  }

  /**
   * Carries out a request to a mailbox.
   * @throws GraphError 429 for a fifth at once and for more than ten minutes hold.
   */
  async within<T>(clientId: string, mailboxId: string, work: () => T | Promise<T>): Promise<T> {
    if (this.scale === undefined) return work();
    const key = `${clientId} ${mailboxId}`;
    const now = (this.underWay.get(key) ?? 0) + 1;
    if (now > MOST_AT_ONCE) throw throttled('MailboxConcurrency', SOON);
    this.spend(this.asked, key, TEN_MINUTES, REQUESTS_IN_TEN_MINUTES, 'RequestsPerTenMinutes');
    this.underWay.set(key, now);
    try {
      await new Promise((done) => setTimeout(done, TAKES));
      return await work();
    } finally {
      this.underWay.set(key, (this.underWay.get(key) ?? 1) - 1);
    }
  }

  /** @throws GraphError 429 when the mailbox has sent its mails of this minute. */
  mail(mailboxId: string): void {
    if (this.scale === undefined) return;
    this.spend(this.mailed, mailboxId, MINUTE, MAILS_A_MINUTE, 'MailboxMessageRate');
  }

  private spend(spent: Map<string, Spent>, key: string, length: number, most: number, limit: string): void {
    const now = this.clock.now();
    const window = Math.floor(now / length);
    const before = spent.get(key);
    const count = (before?.window === window ? before.count : 0) + 1;
    const allowed = Math.max(1, Math.round(most * (this.scale ?? 1)));
    if (count > allowed) throw throttled(limit, String(Math.ceil(((window + 1) * length - now) / 1000)));
    spent.set(key, { window, count });
  }
}

function throttled(limit: string, wait: string): GraphError {
  return new GraphError(429, 'ApplicationThrottled', `Application is over its ${limit} limit.`, {
    'Retry-After': wait,
  });
}
