import type { Deployment } from './deployment';

export type ManifestValues = Pick<Deployment, 'host' | 'clientId' | 'appId' | 'site'> & {
  readonly version: string;
};

/** The manifest's template with every `{{PLACEHOLDER}}` replaced. */
export function fillManifest(template: string, values: ManifestValues): string {
  const replacements: Readonly<Record<string, string>> = {
    APP_HOST: values.host,
    CLIENT_ID: values.clientId,
    APP_ID: values.appId,
    SITE: values.site,
    VERSION: values.version,
  };
  return template.replace(/\{\{(.*?)\}\}/g, (_whole, name: string) => {
    const value = replacements[name];
    if (value === undefined) throw new Error(`The manifest's template asks for an unknown value, ${name}.`);
    return value;
  });
}
