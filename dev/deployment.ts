import type { Values } from './command';

/** Where one customer runs the product: what the package and the tab's configuration are made from. */
export interface Deployment {
  readonly host: string;
  readonly tenantId: string;
  readonly clientId: string;
  /** The custodian's registration, where the set-up shall have a page. */
  readonly custodianClientId?: string;
  readonly appId: string;
  readonly site: string;
}

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const hostName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/;
const siteAddress = /^https:\/\/[a-z0-9-]+\.sharepoint\.com\/(?:sites|teams)\/[\w.~%-]+\/?$/;

const guidOf = (whose: string) =>
  ({ type: 'string', value: 'GUID', says: `the GUID of ${whose}`, accepts: guid }) as const;
const site = 'the address of the MUS site, such as https://kommune.sharepoint.com/sites/mus';

export const deploymentOptions = {
  host: {
    type: 'string',
    value: 'NAME',
    required: true,
    says: 'the host name of the tab, such as mus.kommune.dk',
    accepts: hostName,
  },
  'tenant-id': { ...guidOf('the Entra tenant'), required: true },
  'client-id': { ...guidOf("the participants' app registration"), required: true },
  'custodian-client-id': guidOf("the custodian's app registration"),
  'app-id': { ...guidOf('the Teams app'), required: true },
  site: { type: 'string', value: 'ADDRESS', required: true, says: site, accepts: siteAddress },
} as const;

export function deploymentOf(values: Values<typeof deploymentOptions>): Deployment {
  const custodianClientId = values['custodian-client-id']?.toLowerCase();
  return {
    host: values.host,
    tenantId: values['tenant-id'].toLowerCase(),
    clientId: values['client-id'].toLowerCase(),
    ...(custodianClientId === undefined ? {} : { custodianClientId }),
    appId: values['app-id'].toLowerCase(),
    site: values.site.replace(/\/$/, ''),
  };
}
