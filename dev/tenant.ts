import { resolve } from 'node:path';
import { differences } from '../local-tenant/differences';
import { openTenant } from '../local-tenant/open-tenant';
import { play } from './play';
import { preparedVersion } from './prepared-version';
import { untilStopped } from './until-stopped';

export interface TenantCommandOptions {
  readonly port: string;
  readonly seed: string | undefined;
  readonly data: string;
  readonly memory: boolean;
  readonly differences: boolean;
}

/** Runs the local tenant without a window. */
export async function runTenant(options: TenantCommandOptions): Promise<undefined> {
  if (options.differences) {
    console.log(differences());
    return;
  }
  const opened = await openTenant({
    port: Number(options.port),
    dataFolder: resolve(options.data),
    ...(options.seed ? { seed: options.seed } : {}),
    memory: options.memory,
    preparedVersion: preparedVersion(),
    play,
  });
  console.log(`ready ${opened.controlUrl}`);
  untilStopped(opened.close);
}
