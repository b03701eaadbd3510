import type { Clock } from './clock';
import { GraphError } from './graph/errors';
import { OutlookLimits } from './outlook-limits';
import { ScopeLimits } from './scope-limits';

const MINUTE = 60 * 1000;
/** What an application may spend a minute in the smallest organisation. */
const UNITS_A_MINUTE = 1200;
/** From here on an answer tells how much is left. */
const TOLD_FROM = 0.8;

/**
 * SharePoint's resource units, an application and minute at a time, when somebody has switched them on
 * (learn.microsoft.com, “How to avoid getting throttled or blocked in SharePoint Online”).
 */
export class Limits {
  readonly outlook: OutlookLimits;
  readonly scopes = new ScopeLimits();
  /** A page holds no more than this, whatever is asked: Graph may end a page early. */
  pageSize = Infinity;
  private scale: number | undefined;
  private readonly spent = new Map<string, { minute: number; units: number }>();

  constructor(private readonly clock: Clock) {
    this.outlook = new OutlookLimits(clock);
  }

  /** @param scale 1 is Microsoft's own measure; less bites sooner. */
  set(scale: number): void {
    this.scale = scale;
    this.outlook.set(scale);
    this.spent.clear();
  }

  clear(): void {
    this.scale = undefined;
    this.pageSize = Infinity;
    this.scopes.clear();
    this.outlook.set(undefined);
    this.spent.clear();
  }

  /**
   * Answers the headers that warn of the limit.
   * @throws GraphError 429 beyond it; what is refused is counted too.
   */
  spend(clientId: string, units: number): Record<string, string> {
    if (this.scale === undefined) return {};
    const now = this.clock.now();
    const minute = Math.floor(now / MINUTE);
    const before = this.spent.get(clientId);
    const total = (before?.minute === minute ? before.units : 0) + units;
    this.spent.set(clientId, { minute, units: total });
    const most = Math.round(UNITS_A_MINUTE * this.scale);
    if (total < most * TOLD_FROM) return {};
    const wait = String(Math.ceil(((minute + 1) * MINUTE - now) / 1000));
    const headers = {
      'RateLimit-Limit': String(most),
      'RateLimit-Remaining': String(Math.max(0, most - total)),
      'RateLimit-Reset': wait,
    };
    if (total <= most) return headers;
    throw new GraphError(429, 'activityLimitReached', 'The request has been throttled', {
      ...headers,
      'Retry-After': wait,
    });
  }
}
