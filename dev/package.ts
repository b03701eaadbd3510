import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { pageHeadersFor } from '../local-tenant/web/page-headers';
import { deploymentOf } from './deployment';
import { fillManifest, schemaFaults, withoutSendCheck } from './manifest';
import type { OptionsOf } from './tables';
import { zip } from './zip';

const root = new URL('../', import.meta.url);
const iconFiles = ['icon-color-192.png', 'icon-color-32.png', 'icon-outline-32.png'];

export async function run({ out, ...values }: OptionsOf<'package'>): Promise<undefined> {
  await mkdir(out, { recursive: true });
  for (const [name, content] of Object.entries(await packageFiles(values)))
    await writeFile(join(out, name), content);
  console.log(
    `Wrote to ${out}: roed-traad.zip for Integrated apps in the Microsoft 365 admin centre; config.json and staticwebapp.config.json for the web host.`,
  );
  if (values['catalog-app-id'] === undefined)
    console.warn(
      'No --catalog-app-id was given, so links in calendars lead to the manifest’s id, which Teams may not know: upload roed-traad.zip, read the App ID in the Teams admin centre, and package again with it before a round opens.',
    );
}

/** What one customer's package holds, by file name. */
export async function packageFiles(
  values: Omit<OptionsOf<'package'>, 'out'>,
): Promise<Record<string, string | Uint8Array>> {
  const deployment = deploymentOf(values);
  const packageJson: unknown = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  const { version } = z.object({ version: z.string() }).parse(packageJson);

  const template = await readFile(new URL('manifest/manifest.json', root), 'utf8');
  const whole = fillManifest(template, { ...deployment, version });
  const manifest = values['without-send-check'] ? withoutSendCheck(whole) : whole;
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
  const { tenantId, clientId, custodianClientId, custodianSharePointScope } = deployment;
  const { appId, catalogAppId, tab, site } = deployment;
  const configuration = {
    tenantId,
    clientId,
    custodianClientId,
    custodianSharePointScope,
    appId,
    catalogAppId,
    tab,
    site,
  };
  const headers = await readFile(new URL('assets/staticwebapp.config.json', root), 'utf8');

  return {
    'roed-traad.zip': teamsPackage,
    'config.json': `${JSON.stringify(configuration, null, 2)}\n`,
    'staticwebapp.config.json': pageHeadersFor(headers, deployment),
  };
}
