import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { newTenant } from '../new-tenant';

const PACKAGE = 'node_modules/@microsoft/office-js/dist';

let folder: string;
let tenant: RunningTenant;

const digestOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const textAt = async (address: string) => (await tenant.fetch(new Request(address))).text();
const page = (address: string) => `<html><head><script src="${address}"></script></head></html>`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-office-'));
  mkdirSync(join(folder, 'app'));
  copyFileSync('assets/staticwebapp.config.json', join(folder, 'app/staticwebapp.config.json'));
  tenant = await newTenant({ folders: { app: join(folder, 'app'), frame: folder } });
});

afterAll(() => {
  tenant.close();
  rmSync(folder, { recursive: true });
});

describe.each([
  'https://appsforoffice.microsoft.com/lib/1/hosted',
  'https://officeapis.public.onecdn.static.microsoft/1',
])('At %s', (host) => {
  it.each(['office.js', 'outlook-web-16.01.js', 'da-DK/outlook_strings.js'])(
    'lies %s as Microsoft made it, with nothing before it and nothing after',
    async (name) => {
      const answer = await tenant.fetch(new Request(`${host}/${name}`));
      expect(digestOf(new Uint8Array(await answer.arrayBuffer()))).toBe(
        digestOf(readFileSync(join(PACKAGE, name.toLowerCase()))),
      );
    },
  );

  it('a page of the product is sent as it would be deployed, and gets Office.js from itself at localhost', async () => {
    writeFileSync(join(folder, 'app/outlook.html'), page(`${host}/office.js`));
    expect(await textAt('https://mus.aasund.example/outlook.html')).toContain(`src="${host}/office.js"`);
    const local = await textAt('https://localhost:5366/app/outlook.html');
    const sources = [...local.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source!);
    expect(sources).toEqual([
      '/_local/first.js',
      '/ajax/3.5/MicrosoftAjax.js',
      expect.stringMatching(/^\/lib\/1\/(hosted\/)?office\.js$/),
    ]);
    for (const source of sources)
      expect((await tenant.fetch(new Request(`https://localhost:5366${source}`))).status).toBe(200);
  });
});

describe('MicrosoftAjax.js', () => {
  it('is at the address that Office.js asks for, and holds what Office.js looks for before it starts', async () => {
    const asked = /\/\/ajax\.aspnetcdn\.com\/[^'"]+/.exec(
      readFileSync(join(PACKAGE, 'outlook-web-16.01.debug.js'), 'utf8'),
    )![0];
    const window = {} as Record<string, unknown>;
    const held = runInNewContext(
      `${await textAt(`https:${asked}`)}
       const { Sys, Type } = window;
       [Sys.StringBuilder, Type.registerNamespace, Type.registerClass, Function._validateParams,
        Sys.Serialization.JavaScriptSerializer.serialize].map((part) => typeof part)`,
      { window, console },
    ) as string[];
    expect(held).toEqual(Array(5).fill('function'));
  });

  it('is all that there is on that host', async () => {
    const answer = await tenant.fetch(new Request('https://ajax.aspnetcdn.com/ajax/jQuery/jquery-3.7.1.js'));
    expect(answer.status).toBe(404);
  });
});

describe('The first script of a page', () => {
  const bridgeIn = async (name: string) => {
    const window = { name, addEventListener: () => undefined, parent: {} } as Record<string, unknown>;
    const script = await textAt('https://mus.aasund.example/_local/first.js');
    runInNewContext(script, { window, JSON });
    return 'nestedAppAuthBridge' in window;
  };
  const named = (more: object) => JSON.stringify({ xdmInfo: 'a|b|https://outlook.office.com', ...more });

  it('gives an add-in the bridge by which it signs in', async () => {
    expect(await bridgeIn(named({}))).toBe(true);
  });

  it.each([
    ['an Outlook without nested app authentication', named({ nestedAppAuth: false })],
    ['a page that stands by itself', ''],
    ['a page whose window is named otherwise', 'null'],
  ])('gives %s none', async (_what, name) => {
    expect(await bridgeIn(name)).toBe(false);
  });
});
