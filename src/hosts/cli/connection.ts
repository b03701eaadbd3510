import { readFileSync } from 'node:fs';
import { parseConfiguration, type Configuration } from '../../adapters/configuration';
import { trustingFetch } from './trusting-fetch';

/** What `--config`, `--origin` and `--ca` say. */
export interface ConnectionOptions {
  /** The file that the deployment wrote. */
  readonly config?: string;
  /** Where everything is answered in place of Microsoft's hosts, `https://localhost:5366`. */
  readonly origin?: string;
  /** A file with the certificate to trust besides the usual ones. */
  readonly ca?: string;
}

export interface Connection {
  readonly configuration: Configuration;
  readonly fetch: typeof fetch;
}

/** @throws Error when the configuration cannot be read: nothing can be reached then. */
export async function openConnection({ config, origin, ca }: ConnectionOptions): Promise<Connection> {
  const fetch = ca === undefined ? globalThis.fetch : trustingFetch(readFileSync(ca, 'utf8'));
  if (origin === undefined) {
    const text = readFileSync(config ?? 'dist/package/config.json', 'utf8');
    return { configuration: parseConfiguration(JSON.parse(text)), fetch };
  }
  const response = await fetch(`${origin}/app/config.json`);
  if (!response.ok) throw new Error(`${origin}/app/config.json: ${response.status}`);
  return { configuration: parseConfiguration(await response.json()), fetch };
}
