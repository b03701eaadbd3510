import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { certificateIn, type Certificate } from './certificate';
import { createTenant, type RunningTenant, type TenantOptions } from './create-tenant';
import { pageHosts } from './page-hosts';
import { serve, type Served } from './server';

export interface OpenOptions {
  readonly port: number;
  /** Keeps the data and the certificate between starts. */
  readonly dataFolder: string;
  readonly seed?: string;
  /** See TenantOptions. */
  readonly play?: TenantOptions['play'];
  /** Tells what sows and plays an organisation from what did so before; organisations of thousands are then kept. */
  readonly preparedVersion?: string;
  /** Forgets the data at the end; the certificate is kept all the same. */
  readonly memory?: boolean;
}

export interface OpenedTenant extends Served {
  readonly tenant: RunningTenant;
  readonly certificate: Certificate;
}

/** Opens the tenant and serves it with the pages that `npm run build` made. */
export async function openTenant(options: OpenOptions): Promise<OpenedTenant> {
  mkdirSync(options.dataFolder, { recursive: true });
  const certificate = await certificateIn(options.dataFolder, ['localhost', ...pageHosts]);
  const tenant = await createTenant({
    file: options.memory ? ':memory:' : join(options.dataFolder, 'tenant.sqlite'),
    ...(options.seed ? { seed: options.seed } : {}),
    ...(options.preparedVersion
      ? { prepared: { folder: join(options.dataFolder, 'prepared'), version: options.preparedVersion } }
      : {}),
    ...(options.play ? { play: options.play } : {}),
    folders: { app: resolve('dist/app'), frame: resolve('dist/frame') },
  });
  try {
    const served = await serve(tenant, options.port, certificate);
    const close = async () => {
      await served.close();
      tenant.close();
    };
    return { ...served, close, tenant, certificate };
  } catch (error) {
    tenant.close();
    throw error;
  }
}
