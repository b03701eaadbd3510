import { resolve } from 'node:path';
import { openTenant, type OpenedTenant } from '../local-tenant/open-tenant';
import { preparedVersion } from './prepared-version';

interface Place {
  readonly port: string;
  readonly seed: string | undefined;
  readonly data: string;
  readonly memory?: boolean;
}

/** The local tenant where the options say. */
export function openedTenant({ port, data, ...place }: Place, isPlayed: boolean): Promise<OpenedTenant> {
  return openTenant({
    ...place,
    port: Number(port),
    dataFolder: resolve(data),
    ...(isPlayed && {
      preparedVersion: preparedVersion(),
      // Read only when it is played: most starts find the organisation as it was left.
      play: async (tenant) => (await import('./play')).play(tenant),
    }),
  });
}

/** Goes on until Ctrl-C, or until the process is told to end. */
export function untilStopped(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().then(() => process.exit(0)));
}
