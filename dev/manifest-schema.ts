import { AppManifestUtils, type AppManifest } from '@microsoft/app-manifest';

/** What Microsoft's schema, in the version that `$schema` names, finds wrong with a manifest. */
export async function schemaFaults(json: string): Promise<string[]> {
  return AppManifestUtils.validateAgainstSchema(JSON.parse(json) as AppManifest);
}
