import type { Configuration } from '../../adapters/configuration';
import { custodianSite } from '../../adapters/microsoft365/custodian-site';
import { connectGraph } from '../../adapters/microsoft365/graph';
import { ofARun } from '../../adapters/microsoft365/patience';
import { connectSharePoint } from '../../adapters/microsoft365/sharepoint';
import { fetchFont } from '../../adapters/documents/pdf/fetch-font';
import { lazyPdf } from '../../adapters/documents/pdf/pdf';
import { microsoft365 } from '../../adapters/microsoft365/workplace';
import type { CustodianSignIn } from '../../adapters/sign-in/tokens';
import type { CustodianSite } from '../../application/ports/custodian-site';
import type { Workplace } from '../../application/ports/workplace';
import { todayInCopenhagen } from '../today';

/** What the custodian works with, on the page and at the command line. */
export interface Custodian {
  readonly workplace: Workplace;
  readonly site: CustodianSite;
  /** Whether links in calendars name the app as the organisation's catalogue does. */
  readonly isCatalogued: boolean;
}

export function custodianOf(
  configuration: Configuration,
  signIn: CustodianSignIn,
  reach: typeof fetch,
): Custodian {
  const { site, origins, tenantId } = configuration;
  const now = () => new Date().toISOString();
  const graph = connectGraph({ accessToken: signIn.accessToken, origins, fetch: reach, patience: ofARun });
  const accessToken = () => signIn.accessTokenFor('sharepoint', site);
  const sharePoint = connectSharePoint({ site, accessToken, origins, fetch: reach });
  return {
    workplace: microsoft365({
      configuration,
      signIn,
      fetch: reach,
      pdf: lazyPdf(fetchFont),
      today: todayInCopenhagen,
      now,
    }),
    site: custodianSite({ graph, sharePoint, site, tenantId, now }),
    isCatalogued: configuration.catalogAppId !== undefined,
  };
}
