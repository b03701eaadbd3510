import { parseArgs } from 'node:util';

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

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const hostName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/;
const siteAddress = /^https:\/\/[a-z0-9-]+\.sharepoint\.com\/(?:sites|teams)\/[\w.~%-]+$/;

function required(option: string, value: string | undefined, pattern: RegExp, expected: string): string {
  if (value === undefined) throw new Error(`--${option} is missing: give ${expected}.`);
  if (!pattern.test(value)) throw new Error(`--${option} "${value}" will not do: give ${expected}.`);
  return value;
}

export function readDeployment(args: readonly string[]): Deployment {
  const { values } = parseArgs({
    args: [...args],
    options: {
      host: { type: 'string' },
      'tenant-id': { type: 'string' },
      'client-id': { type: 'string' },
      'custodian-client-id': { type: 'string' },
      'app-id': { type: 'string' },
      site: { type: 'string' },
    },
  });
  const requiredGuid = (
    option: 'tenant-id' | 'client-id' | 'custodian-client-id' | 'app-id',
    whose: string,
  ) => required(option, values[option]?.toLowerCase(), guid, `the GUID of ${whose}`);
  return {
    host: required('host', values.host, hostName, 'the host name of the tab, such as mus.kommune.dk'),
    tenantId: requiredGuid('tenant-id', 'the Entra tenant'),
    clientId: requiredGuid('client-id', "the participants' app registration"),
    ...(values['custodian-client-id'] === undefined
      ? {}
      : { custodianClientId: requiredGuid('custodian-client-id', "the custodian's app registration") }),
    appId: requiredGuid('app-id', 'the Teams app'),
    site: required(
      'site',
      values.site?.replace(/\/$/, ''),
      siteAddress,
      'the address of the MUS site, such as https://kommune.sharepoint.com/sites/mus',
    ),
  };
}
