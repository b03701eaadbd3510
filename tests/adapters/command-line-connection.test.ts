import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateIn } from '../../local-tenant/certificate';
import { openTenant, type OpenedTenant } from '../../local-tenant/open-tenant';
import { openConnection } from '../../src/hosts/cli/connection';

const PORT = 5390;
const ORIGIN = `https://localhost:${PORT + 1}`;

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
    const { configuration, fetch } = await openConnection({
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
    await expect(openConnection({ origin: ORIGIN })).rejects.toThrow('fetch failed');
    await expect(
      openConnection({ origin: ORIGIN, ca: join(another, 'certificate.pem') }),
    ).rejects.toMatchObject({ cause: { code: expect.stringMatching(/CERT|SIGNATURE/) as string } });
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
    const { configuration } = await openConnection({ config });
    expect(configuration).toEqual({
      tenantId: 'tenant',
      clientId: 'client',
      site: 'https://aasund.sharepoint.com/sites/mus',
      origins: {},
    });
  });
});
