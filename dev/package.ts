import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { pageHeadersFor } from '../local-tenant/web/page-headers';
import { deploymentOf } from './deployment';
import { fillManifest, schemaFaults } from './manifest';
import type { OptionsOf } from './tables';
import { zip } from './zip';

const root = new URL('../', import.meta.url);
const output = new URL('dist/package/', root);
const iconFiles = ['icon-color-192.png', 'icon-color-32.png', 'icon-outline-32.png'];

export async function run(values: OptionsOf<'package'>): Promise<undefined> {
  await mkdir(output, { recursive: true });
  for (const [name, content] of Object.entries(await packageFiles(values)))
    await writeFile(new URL(name, output), content);
  console.log(
    'Wrote to dist/package: roed-traad.zip for the Teams admin centre; config.json and staticwebapp.config.json for the web host.',
  );
}

/** What one customer's package holds, by file name. */
export async function packageFiles(
  values: OptionsOf<'package'>,
): Promise<Record<string, string | Uint8Array>> {
  const deployment = deploymentOf(values);
  const packageJson: unknown = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  const { version } = z.object({ version: z.string() }).parse(packageJson);

  const template = await readFile(new URL('manifest/manifest.json', root), 'utf8');
  const manifest = fillManifest(template, { ...deployment, version });
  const [fault] = await schemaFaults(manifest);
  if (fault !== undefined) throw new Error(`Microsoft's schema refuses the manifest: ${fault}`);

  const icons = await Promise.all(
    iconFiles.map(async (name) => [name, await readFile(new URL(`assets/${name}`, root))] as const),
  );
  const teamsPackage = zip({
    'manifest.json': Buffer.from(manifest),
    'en.json': await readFile(new URL('manifest/en.json', root)),
    ...Object.fromEntries(icons),
  });
  const { tenantId, clientId, custodianClientId, appId, site } = deployment;
  const headers = await readFile(new URL('assets/staticwebapp.config.json', root), 'utf8');

  return {
    'roed-traad.zip': teamsPackage,
    'config.json': `${JSON.stringify({ tenantId, clientId, custodianClientId, appId, site }, null, 2)}\n`,
    'staticwebapp.config.json': pageHeadersFor(headers, deployment),
  };
}
