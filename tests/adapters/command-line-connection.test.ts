import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateIn } from '../../local-tenant/certificate';
import { openTenant, type OpenedTenant } from '../../local-tenant/open-tenant';
import { openConnection, type ConnectionOptions } from '../../src/hosts/cli/connection';

const PORT = 5390;
const ORIGIN = `https://localhost:${PORT + 1}`;

async function opening(options: ConnectionOptions) {
  const connection = await openConnection(options);
  if (!connection.ok) throw new Error(connection.failure.code);
  return connection.value;
}

let folder: string;
let opened: OpenedTenant;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-'));
  opened = await openTenant({ port: PORT, dataFolder: folder, seed: 'small', memory: true });
});

afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

describe('The command line’s connection', () => {
  it('reaches the local tenant with its certificate', async () => {
    const { configuration, fetch } = await opening({
      origin: ORIGIN,
      ca: join(folder, 'certificate.pem'),
    });
    expect(configuration).toMatchObject({
      custodianClientId: opened.tenant.facts.custodianClientId,
      origins: {
        'https://graph.microsoft.com': ORIGIN,
        'https://login.microsoftonline.com': `${ORIGIN}/login`,
      },
    });
    const answer = await fetch(`${ORIGIN}/v1.0/$batch`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ requests: [] }),
    });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
  });

  it('is refused without it, and with another', async () => {
    const another = mkdtempSync(join(tmpdir(), 'roed-traad-'));
    await certificateIn(another, ['localhost']);
    const untrusted = {
      ok: false,
      failure: { code: 'certificate-untrusted', host: `localhost:${PORT + 1}` },
    };
    expect(await openConnection({ origin: ORIGIN })).toEqual(untrusted);
    expect(await openConnection({ origin: ORIGIN, ca: join(another, 'certificate.pem') })).toEqual(untrusted);
    rmSync(another, { recursive: true });
  });

  it('reads the file of a deployment', async () => {
    const config = join(folder, 'config.json');
    writeFileSync(
      config,
      JSON.stringify({
        tenantId: 'tenant',
        clientId: 'client',
        site: 'https://aasund.sharepoint.com/sites/mus',
      }),
    );
    const { configuration } = await opening({ config });
    expect(configuration).toEqual({
      tenantId: 'tenant',
      clientId: 'client',
      custodianSharePointScope: 'Sites.Selected',
      site: 'https://aasund.sharepoint.com/sites/mus',
      origins: {},
    });
  });
});
