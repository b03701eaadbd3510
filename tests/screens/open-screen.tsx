import { cleanup, configure, render, screen, type Screen } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import 'fake-indexeddb/auto';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { deviceJournal } from '../../src/adapters/journal/device-journal';
import type { Host } from '../../src/adapters/teams/host';
import { queryClient } from '../../src/hosts/query-client';
import { TabApp } from '../../src/hosts/tab/tab-app';
import { loadTexts, type Language } from '../../src/i18n/language';
import { workplaceAs } from '../adapters/connected';
import { everyTestBeginsWith } from '../prepared-tenant';

/** What comes late on a machine that does much else comes all the same. */
configure({ asyncUtilTimeout: 15_000 });

// The product goes on by itself meanwhile, as it does for people: React need not be told of it beforehand.
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

export interface ScreenOrder {
  /** The part of the address before the at sign. */
  readonly as: string;
  /** The page's address behind the `#`. */
  readonly at: string;
  readonly language?: Language;
  /** What the device has kept before; a new device when absent. */
  readonly device?: IDBFactory;
}

export interface OpenedScreen {
  readonly screen: Screen;
  readonly user: UserEvent;
  readonly close: () => void;
}

/** The tab as somebody opens it. Teams alone is absent. */
export async function openScreen(
  tenant: RunningTenant,
  { as, at, language = 'da', device = new IDBFactory() }: ScreenOrder,
): Promise<OpenedScreen> {
  queryClient.clear();
  window.location.hash = at;
  const workplace = {
    ...(await workplaceAs({ ...tenant, fetch: connectionTo(tenant) }, as)),
    journal: deviceJournal({ factory: device, now: () => tenant.clock.now() }),
  };
  const texts = await loadTexts(language);
  const { unmount } = render(<TabApp host={noHost} texts={texts} workplace={workplace} />);
  return { screen, user: userEvent.setup(atOnce), close: unmount };
}

/** No time between two keys, and nothing lies over what is clicked: that is for the story to see. */
const atOnce = { delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never };

const noHost: Host = {
  locale: 'da-dk',
  theme: 'light',
  page: '',
  onThemeChange: () => undefined,
  onBack: () => undefined,
  ready: () => undefined,
};

const connections: Connection[] = [];

/** One person's way to the tenant. */
class Connection {
  private readonly underWay = new Set<Promise<Response>>();
  private isCut = false;

  constructor(private readonly tenant: RunningTenant) {
    connections.push(this);
  }

  readonly fetch: RunningTenant['fetch'] = (request) => {
    if (this.isCut) return Promise.reject(new TypeError('Failed to fetch'));
    const answer = this.tenant.fetch(request);
    this.underWay.add(answer);
    return answer.finally(() => this.underWay.delete(answer));
  };

  async cut(): Promise<void> {
    this.isCut = true;
    await Promise.allSettled(this.underWay);
  }
}

/** Somebody's way to the tenant, which is cut when the test is over. */
export const connectionTo = (tenant: RunningTenant): RunningTenant['fetch'] => new Connection(tenant).fetch;

/** As `everyTestBeginsWith`, and everybody has gone before the tenant is closed: a page that is left saves once more. */
export function everyScreenBeginsWith(...beginning: Parameters<typeof everyTestBeginsWith>): void {
  afterEach(async () => {
    await Promise.all(connections.splice(0).map((connection) => connection.cut()));
    cleanup();
  });
  everyTestBeginsWith(...beginning);
}
