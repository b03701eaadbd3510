import { z } from 'zod';

/** What the custodian's registration may ask of SharePoint; the first unless the configuration says otherwise. */
export const sharePointScopes = ['Sites.Selected', 'AllSites.FullControl'] as const;

/** What an organisation writes into `config.json` beside the pages, once, at deployment. */
const configurationSchema = z.object({
  tenantId: z.string(),
  clientId: z.string(),
  /** The custodian's registration; absent where IT works from the command line alone. */
  custodianClientId: z.string().optional(),
  /** Every site that the custodian may open, where a pilot has shown that the set-up cannot do with those chosen. */
  custodianSharePointScope: z.enum(sharePointScopes).default(sharePointScopes[0]),
  /** The Teams app's, as its manifest says; the participants' registration's where it has the same. */
  appId: z.string().optional(),
  /** What the organisation's app catalogue calls the app, which links in calendars lead to; the manifest's where absent. */
  catalogAppId: z.string().optional(),
  /** Where the tab's page is, for a client that cannot show it: `https://mus.kommune.dk/index.html`. */
  tab: z.url().optional(),
  /** The MUS site, `https://aasund.sharepoint.com/sites/mus`. */
  site: z.url(),
  /** Other origins for Microsoft's services, for national clouds. */
  origins: z.record(z.string(), z.string()).default({}),
});

export type Configuration = z.infer<typeof configurationSchema>;

/** @throws Error when it is not what it should be. */
export const parseConfiguration = (content: unknown): Configuration => configurationSchema.parse(content);

/** @throws Error when the file is missing or is not what it should be: nothing can be shown then. */
export async function readConfiguration(): Promise<Configuration> {
  const response = await fetch('config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  return parseConfiguration(await response.json());
}
