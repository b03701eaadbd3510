import { AppManifestUtils, type AppManifest } from '@microsoft/app-manifest';
import type { Deployment } from './deployment';

type ManifestValues = Pick<Deployment, 'host' | 'clientId' | 'appId' | 'site'> & { readonly version: string };

/** The manifest's template with every `{{PLACEHOLDER}}` replaced. */
export function fillManifest(
  template: string,
  { host, clientId, appId, site, version }: ManifestValues,
): string {
  const replacements: Readonly<Record<string, string>> = {
    APP_HOST: host,
    CLIENT_ID: clientId,
    APP_ID: appId,
    SITE: site,
    VERSION: version,
  };
  return template.replace(/\{\{(.*?)\}\}/g, (_whole, name: string) => {
    const value = replacements[name];
    if (value === undefined) throw new Error(`The manifest's template asks for an unknown value, ${name}.`);
    return value;
  });
}

/** What Microsoft's schema, in the version that `$schema` names, finds wrong with a manifest. */
export async function schemaFaults(json: string): Promise<string[]> {
  return AppManifestUtils.validateAgainstSchema(JSON.parse(json) as AppManifest);
}
