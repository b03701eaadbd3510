import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { newTenant } from '../new-tenant';

let folder: string;
let tenant: RunningTenant;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-pages-'));
  for (const pages of ['app', 'frame']) {
    mkdirSync(join(folder, pages, 'static'), { recursive: true });
    for (const name of ['index.html', 'static/tab.0a1b2c3d.js', 'outlook-events.js'])
      writeFileSync(join(folder, pages, name), '');
  }
  copyFileSync('assets/staticwebapp.config.json', join(folder, 'app/staticwebapp.config.json'));
  tenant = await newTenant({ folders: { app: join(folder, 'app'), frame: join(folder, 'frame') } });
});

afterAll(() => {
  tenant.close();
  rmSync(folder, { recursive: true });
});

describe.each(['https://mus.aasund.example', 'https://teams.microsoft.com/frame'])('At %s', (place) => {
  const cachingOf = async (path: string) =>
    (await tenant.fetch(new Request(place + path))).headers.get('Cache-Control');

  it('a file that is never changed under its name is kept by whoever has fetched it', async () => {
    expect(await cachingOf('/static/tab.0a1b2c3d.js')).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/index.html', '/outlook-events.js'])('%s is asked for each time', async (path) => {
    expect(await cachingOf(path)).toBe('no-cache');
  });
});

it('A file that is kept has the headers of every other too', async () => {
  const answer = await tenant.fetch(new Request('https://mus.aasund.example/static/tab.0a1b2c3d.js'));
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
});
