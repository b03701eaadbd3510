import type { PageHosts } from '../local-tenant/web/page-headers';
import { sharePointScopes } from '../src/adapters/configuration';
import { oneOf, valued, type Values } from './command';

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const hostName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/;
const siteAddress = /^https:\/\/[a-z0-9-]+\.sharepoint\.com\/(?:sites|teams)\/[\w.~%-]+\/?$/;

const guidOf = (whose: string) => valued('GUID', `the GUID of ${whose}`, { accepts: guid });
const needed = { required: true } as const;
const host = 'the host name of the tab, such as mus.kommune.dk';
const exampleSite = 'the address of the MUS site, such as https://kommune.sharepoint.com/sites/mus';

/** Where one customer runs the product: what the package and the tab's configuration are made from. */
export const deploymentOptions = {
  host: valued('NAME', host, { ...needed, accepts: hostName }),
  'tenant-id': { ...guidOf('the Entra tenant'), ...needed },
  'client-id': { ...guidOf("the participants' app registration"), ...needed },
  /** Where the set-up shall have a page. */
  'custodian-client-id': guidOf("the custodian's app registration"),
  'app-id': { ...guidOf('the Teams app, as its manifest shall say'), ...needed },
  /** Known when the app was uploaded. */
  'catalog-app-id': guidOf('the Teams app in the organisation’s catalogue, from the Teams admin centre'),
  site: valued('ADDRESS', exampleSite, { ...needed, accepts: siteAddress }),
  'custodian-sharepoint-scope': oneOf(sharePointScopes, 'what the custodian asks of SharePoint', {
    default: sharePointScopes[0],
  }),
};

export type Deployment = ReturnType<typeof deploymentOf>;

export function deploymentOf(values: Values<{ readonly options: typeof deploymentOptions }>) {
  const site = values.site.replace(/\/$/, '');
  return {
    host: values.host,
    tenantId: values['tenant-id'].toLowerCase(),
    clientId: values['client-id'].toLowerCase(),
    custodianClientId: values['custodian-client-id']?.toLowerCase(),
    appId: values['app-id'].toLowerCase(),
    catalogAppId: values['catalog-app-id']?.toLowerCase(),
    tab: `https://${values.host}/index.html`,
    site,
    custodianSharePointScope: values['custodian-sharepoint-scope'],
    ...pageHostsOf(site),
  };
}

/** OneDrive's host is SharePoint's with `-my` after the organisation's name. */
function pageHostsOf(site: string): PageHosts {
  const { host: sharePointHost } = new URL(site);
  return { sharePointHost, oneDriveHost: sharePointHost.replace('.', '-my.') };
}
