import { readConfiguration } from '../adapters/configuration';
import type { Workplace } from '../application/ports/workplace';
import { todayInCopenhagen } from './today';

/**
 * Microsoft 365 with the sign-in of the host that the page stands in. The host's own library must be ready.
 * @param showMeeting where the host has a calendar to show
 */
export async function connect(showMeeting?: Workplace['showMeeting']): Promise<Workplace> {
  const [configuration, { nestedSignIn }, { microsoft365 }, { deviceJournal }, { lazyPdf }, { fetchFont }] =
    await Promise.all([
      readConfiguration(),
      import('../adapters/sign-in/msal'),
      import('../adapters/microsoft365/workplace'),
      import('../adapters/journal/device-journal'),
      import('../adapters/documents/pdf/pdf'),
      import('../adapters/documents/pdf/fetch-font'),
    ]);
  const signIn = await nestedSignIn(configuration.clientId, configuration.tenantId);
  return microsoft365({
    configuration,
    signIn,
    fetch: (...request) => fetch(...request),
    today: todayInCopenhagen,
    pdf: lazyPdf(fetchFont),
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
