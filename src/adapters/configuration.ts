import { z } from 'zod';

/** What an organisation writes into `config.json` beside the pages, once, at deployment. */
const configurationSchema = z.object({
  tenantId: z.string(),
  clientId: z.string(),
  /** The custodian's registration; absent where IT works from the command line alone. */
  custodianClientId: z.string().optional(),
  /** The Teams app's, which links in calendars lead to; the participants' registration's where it has the same. */
  appId: z.string().optional(),
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
