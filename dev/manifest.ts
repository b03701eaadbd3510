import { AppManifestUtils, type AppManifest } from '@microsoft/app-manifest';
import { z } from 'zod';
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

const events = z.array(z.looseObject({ events: z.array(z.looseObject({ actionId: z.string() })) }));
const runtime = z.looseObject({ actions: z.array(z.looseObject({ id: z.string() })) });
const withExtensions = z.looseObject({
  extensions: z.array(z.looseObject({ autoRunEvents: events.optional(), runtimes: z.array(runtime) })),
});

/** The manifest without what Outlook asks before an appointment is sent; its buttons and the pane stay. */
export function withoutSendCheck(json: string): string {
  const { extensions, ...manifest } = withExtensions.parse(JSON.parse(json));
  const left = extensions.map(({ autoRunEvents = [], runtimes, ...extension }) => {
    const asked = autoRunEvents.flatMap((each) => each.events).map(({ actionId }) => actionId);
    return {
      ...extension,
      runtimes: runtimes.map(({ actions, ...rest }) => ({
        ...rest,
        actions: actions.filter(({ id }) => !asked.includes(id)),
      })),
    };
  });
  return JSON.stringify({ ...manifest, extensions: left }, null, 2);
}

/** What Microsoft's schema, in the version that `$schema` names, finds wrong with a manifest. */
export async function schemaFaults(json: string): Promise<string[]> {
  return AppManifestUtils.validateAgainstSchema(JSON.parse(json) as AppManifest);
}
