// First of all: it must have run before any schema is made.
import '../schemas-without-eval';
import type { Root } from 'react-dom/client';
import { readConfiguration, type Configuration } from '../../adapters/configuration';
import { custodianScopes } from '../../application/permissions';
import type { Workplace } from '../../application/workplace';
import { languageOf, loadTexts } from '../../i18n/language';
import { todayInCopenhagen } from '../today';
import { CustodianApp } from './custodian-app';

/** Opens the custodian's page, which stands in a browser window by itself. */
export async function start(root: Root): Promise<void> {
  const [texts, workplace] = await Promise.all([
    loadTexts(languageOf(navigator.language)),
    readConfiguration().then(connect),
  ]);
  root.render(<CustodianApp texts={texts} workplace={workplace} />);
}

/** Nothing where the organisation has no registration for the custodian. */
async function connect(configuration: Configuration): Promise<Workplace | undefined> {
  const { custodianClientId, tenantId, origins } = configuration;
  if (custodianClientId === undefined) return undefined;
  const [{ windowSignIn }, { microsoft365 }] = await Promise.all([
    import('../../adapters/sign-in/msal'),
    import('../../adapters/microsoft365/workplace'),
  ]);
  const signIn = await windowSignIn({
    clientId: custodianClientId,
    tenantId,
    redirectUri: new URL('redirect.html', window.location.href).href,
    scopes: custodianScopes,
    origins,
  });
  return microsoft365({
    configuration,
    signIn,
    fetch: (...request) => fetch(...request),
    today: todayInCopenhagen,
  });
}
