// First of all: it must have run before any schema is made.
import '../schemas-without-eval';
import type { Root } from 'react-dom/client';
import { readConfiguration } from '../../adapters/configuration';
import { openHost, type Host } from '../../adapters/teams/host';
import type { Workplace } from '../../application/workplace';
import { languageOf, loadTexts } from '../../i18n/language';
import { todayInCopenhagen } from '../today';
import { TabApp } from './tab-app';

/** Opens the product in its host, or says kindly where it belongs. */
export async function start(root: Root): Promise<void> {
  const host = await openHost();
  const texts = await loadTexts(languageOf(host?.locale ?? navigator.language));
  if (!host) {
    const { OutsidePage } = await import('./outside-page');
    root.render(<OutsidePage texts={texts} />);
    return;
  }
  const workplace = await connect(host);
  root.render(<TabApp host={host} texts={texts} workplace={workplace} />);
  host.ready();
}

async function connect({ showMeeting }: Host): Promise<Workplace> {
  const [configuration, { nestedSignIn }, { microsoft365 }, { deviceJournal }, { lazyPdf }, { fetchFont }] =
    await Promise.all([
      readConfiguration(),
      import('../../adapters/sign-in/msal'),
      import('../../adapters/microsoft365/workplace'),
      import('../../adapters/journal/device-journal'),
      import('../../adapters/pdf/pdf'),
      import('../../adapters/pdf/fetch-font'),
    ]);
  const signIn = await nestedSignIn(configuration.clientId, configuration.tenantId);
  return microsoft365({
    configuration,
    signIn,
    fetch: (...request) => fetch(...request),
    today: todayInCopenhagen,
    pdf: lazyPdf({ readFont: fetchFont, now: () => new Date().toISOString() }),
    journal: deviceJournal({ factory: deviceDatabase(), now: Date.now }),
    ...(showMeeting && { showMeeting }),
  });
}

/** A browser may refuse so much as to name it. */
function deviceDatabase(): IDBFactory | undefined {
  try {
    return window.indexedDB;
  } catch {
    return undefined;
  }
}
