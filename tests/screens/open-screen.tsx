import { configure, render, screen, type Screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import 'fake-indexeddb/auto';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { deviceJournal } from '../../src/adapters/journal/device-journal';
import type { Host } from '../../src/adapters/teams/host';
import { queryClient } from '../../src/hosts/query-client';
import { TabApp } from '../../src/hosts/tab/tab-app';
import { loadTexts, type Language } from '../../src/i18n/language';
import { workplaceAs } from '../adapters/connected';

/** What comes late on a machine that does much else comes all the same. */
configure({ asyncUtilTimeout: 10_000 });

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
    ...(await workplaceAs({ ...tenant, fetch: whileTheTestLasts(tenant.fetch) }, as)),
    journal: deviceJournal({ factory: device, now: () => tenant.clock.now() }),
  };
  const texts = await loadTexts(language);
  const { unmount } = render(<TabApp host={noHost} texts={texts} workplace={workplace} />);
  return { screen, user: userEvent.setup({ delay: null }), close: unmount };
}

const noHost: Host = {
  locale: 'da-dk',
  theme: 'light',
  page: '',
  onThemeChange: () => undefined,
  onBack: () => undefined,
  ready: () => undefined,
};

const underWay = new Set<Promise<unknown>>();
let lasting = 0;

/** Whoever leaves a page lets it save, and a test that is over has closed its tenant: by then there is no connection. */
function whileTheTestLasts(reach: RunningTenant['fetch']): RunningTenant['fetch'] {
  const begun = lasting;
  return (request) => {
    if (begun !== lasting) return Promise.reject(new TypeError('Failed to fetch'));
    const answer = reach(request);
    underWay.add(answer);
    return answer.finally(() => underWay.delete(answer));
  };
}

afterEach(async () => {
  lasting += 1;
  await Promise.allSettled(underWay);
});
