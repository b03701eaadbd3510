import { graphfi, GraphBrowser, type GraphFI } from '@pnp/graph';
import { InjectHeaders, type Queryable } from '@pnp/queryable';
import { SPBrowser, spfi, type SPFI } from '@pnp/sp';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { fetchOf } from '../adapters/connected';
import { signedIn, type TokenOrder } from '../tenant/local-graph';

export const SITE_PATH = 'aasund.sharepoint.com:/sites/mus';

const everything = ['Sites.Manage.All', 'Calendars.ReadWrite', 'User.Read.All', 'Files.ReadWrite.All'];

/** The libraries call the page's own `fetch`; while these tests run it leads to the tenant. */
export function leadFetchTo(tenant: () => RunningTenant): void {
  const own = globalThis.fetch;
  beforeAll(() => {
    globalThis.fetch = (input, init) => fetchOf(tenant())(input, init);
  });
  afterAll(() => {
    globalThis.fetch = own;
  });
}

export const tokenOf = async (
  tenant: RunningTenant,
  account: string,
  order: TokenOrder = { scopes: everything },
) => (await signedIn(tenant, account, order)).token;

const bearer = (token: string) => (instance: Queryable) =>
  instance.using(InjectHeaders({ Authorization: `Bearer ${token}` }));

/** Graph as the library's own preset for pages sets it up. */
export async function pnpGraph(tenant: RunningTenant, account: string): Promise<GraphFI> {
  return graphfi().using(GraphBrowser(), bearer(await tokenOf(tenant, account)));
}

/** SharePoint as the library's own preset for pages sets it up. */
export async function pnpSharePoint(tenant: RunningTenant, account: string): Promise<SPFI> {
  const order = { resource: 'sharepoint', scopes: ['AllSites.FullControl'] } as const;
  const site = `https://${tenant.facts.sharePointHost}${tenant.facts.sitePath}`;
  return spfi(site).using(SPBrowser(), bearer(await tokenOf(tenant, account, order)));
}
