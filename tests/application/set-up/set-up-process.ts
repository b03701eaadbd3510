import { connectGraph } from '../../../src/adapters/microsoft365/graph';
import { custodianSite } from '../../../src/adapters/microsoft365/custodian-site';
import { connectSharePoint } from '../../../src/adapters/microsoft365/sharepoint';
import { setUpSite } from '../../../src/application/set-up/set-up-site';
import { success } from '../../../src/domain/base/result';

/** The custodian's set-up as a process of its own, so that a test can kill it: `set-up-process.ts <url> <custodian> <client id>`. */
const [url = '', user = '', clientId = ''] = process.argv.slice(2);

const SITE = 'https://aasund.sharepoint.com/sites/mus';
const origins = { 'https://graph.microsoft.com': url, 'https://aasund.sharepoint.com': url };

async function token(resource: 'graph' | 'sharepoint', scopes: readonly string[]): Promise<string> {
  const order = JSON.stringify({ user, scopes, resource, clientId });
  const response = await fetch(`${url}/_local/token`, { method: 'POST', body: order });
  return ((await response.json()) as { access_token: string }).access_token;
}

async function run(): Promise<void> {
  const [graphToken, sharePointToken, tenantId] = await Promise.all([
    token('graph', ['User.Read', 'User.Read.All', 'Sites.Selected']),
    token('sharepoint', ['Sites.Selected']),
    fetch(`${url}/_local/frame`).then(
      async (response) => ((await response.json()) as { tenantId: string }).tenantId,
    ),
  ]);
  const outcome = await setUpSite(
    custodianSite({
      graph: connectGraph({ accessToken: () => Promise.resolve(success(graphToken)), origins, fetch }),
      sharePoint: connectSharePoint({
        site: SITE,
        accessToken: () => Promise.resolve(success(sharePointToken)),
        origins,
        fetch,
      }),
      site: SITE,
      tenantId,
      now: () => '2027-02-01T08:00:00Z',
    }),
    { onProgress: () => undefined, isStopped: () => false },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
