// First of all: it must have run before any schema is made.
import '../schemas-without-eval';
import type { Root } from 'react-dom/client';
import { readConfiguration, type Configuration } from '../../adapters/configuration';
import { custodianScopes } from '../../application/ports/permissions';
import { languageOf, loadTexts } from '../../i18n/language';
import type { Custodian } from './custodian';
import { CustodianApp } from './custodian-app';

/** Opens the custodian's page, which stands in a browser window by itself. */
export async function start(root: Root): Promise<void> {
  const [texts, custodian] = await Promise.all([
    loadTexts(languageOf(navigator.language)),
    readConfiguration().then(connect),
  ]);
  root.render(<CustodianApp texts={texts} custodian={custodian} />);
}

/** Nothing where the organisation has no registration for the custodian. */
async function connect(configuration: Configuration): Promise<Custodian | undefined> {
  const { custodianClientId, custodianSharePointScope: sharePointScope, tenantId, origins } = configuration;
  if (custodianClientId === undefined) return undefined;
  const [{ windowSignIn }, { custodianOf }] = await Promise.all([
    import('../../adapters/sign-in/msal'),
    import('./custodian'),
  ]);
  const signIn = await windowSignIn({
    clientId: custodianClientId,
    tenantId,
    redirectUri: new URL('redirect.html', window.location.href).href,
    scopes: custodianScopes,
    sharePointScope,
    origins,
  });
  return custodianOf(configuration, signIn, (...request) => fetch(...request));
}
