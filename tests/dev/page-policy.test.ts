import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '../../dev/command';
import { packageFiles } from '../../dev/package';
import { tables } from '../../dev/tables';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { newTenant } from '../new-tenant';

const ID = '9a3f4a52-6a43-4f0f-8a55-3b8d1f6f7e32';
const PAGES = [
  'index.html',
  'outlook.html',
  'outlook-events.html',
  'custodian.html',
  'redirect.html',
] as const;
type Page = (typeof PAGES)[number];

/** How a page is sent. */
type Headers = (page: Page) => Promise<Readonly<Record<string, string | undefined>>>;

interface Written {
  readonly globalHeaders: Record<string, string>;
  readonly routes: readonly { readonly route: string; readonly headers: Record<string, string> }[];
}

async function inPackage(page: Page) {
  const { values } = read(tables.package, [
    ...['--host', 'mus.kommune.dk', '--tenant-id', ID, '--client-id', ID, '--app-id', ID],
    ...['--site', 'https://kommune.sharepoint.com/sites/mus'],
  ]);
  const { 'staticwebapp.config.json': file } = await packageFiles(values);
  const { globalHeaders, routes } = JSON.parse(String(file)) as Written;
  return { ...globalHeaders, ...routes.find(({ route }) => route === `/${page}`)?.headers };
}

let folder: string;
let tenant: RunningTenant;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-'));
  const app = join(folder, 'app');
  mkdirSync(app);
  for (const page of PAGES) writeFileSync(join(app, page), '');
  copyFileSync('assets/staticwebapp.config.json', join(app, 'staticwebapp.config.json'));
  tenant = await newTenant({ folders: { app, frame: folder } });
});

afterAll(() => {
  tenant.close();
  rmSync(folder, { recursive: true });
});

async function atTenant(page: Page) {
  const { headers } = await tenant.fetch(new Request(`https://mus.aasund.example/${page}`));
  return {
    'Content-Security-Policy': headers.get('Content-Security-Policy') ?? undefined,
    'Cross-Origin-Opener-Policy': headers.get('Cross-Origin-Opener-Policy') ?? undefined,
  };
}

/** What may be of a kind, such as `connect-src`. */
async function allowed(headers: Headers, page: Page, kind: string): Promise<readonly string[]> {
  const { 'Content-Security-Policy': policy = '' } = await headers(page);
  const [, ...sources] =
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .find(([name]) => name === kind) ?? [];
  return sources;
}

const sharePointIn = (sources: readonly string[]) =>
  sources.filter((source) => /sharepoint|[{}]/.test(source));

describe.each<[place: string, headers: Headers, organisation: string]>([
  ['the package', inPackage, 'kommune'],
  ['the local tenant', atTenant, 'aasund'],
])('L7: in %s', (_place, headers, organisation) => {
  const site = `https://${organisation}.sharepoint.com`;
  const drafts = `https://${organisation}-my.sharepoint.com`;

  it.each(['index.html', 'outlook.html', 'outlook-events.html'] as const)(
    '%s speaks with the SharePoint and the OneDrive of its own organisation alone',
    async (page) => {
      expect(sharePointIn(await allowed(headers, page, 'connect-src'))).toEqual([site, drafts]);
    },
  );

  it('the custodian’s page speaks with SharePoint, and reaches nobody’s drafts', async () => {
    expect(sharePointIn(await allowed(headers, 'custodian.html', 'connect-src'))).toEqual([site]);
  });

  it('no other page frames the custodian’s', async () => {
    expect(await allowed(headers, 'custodian.html', 'frame-ancestors')).toEqual(["'none'"]);
  });

  it('the page that a sign-in leads back to is framed by the product alone, and speaks with nobody', async () => {
    expect(await allowed(headers, 'redirect.html', 'frame-ancestors')).toEqual(["'self'"]);
    expect(await allowed(headers, 'redirect.html', 'default-src')).toEqual(["'none'"]);
    expect(await allowed(headers, 'redirect.html', 'connect-src')).toEqual([]);
  });

  it('whoever opened the custodian’s page has no hold of it, and its own sign-in window stays', async () => {
    const openers = await Promise.all(
      PAGES.map(async (page) => (await headers(page))['Cross-Origin-Opener-Policy']),
    );
    expect(Object.fromEntries(PAGES.map((page, index) => [page, openers[index]]))).toEqual({
      'index.html': undefined,
      'outlook.html': undefined,
      'outlook-events.html': undefined,
      'custodian.html': 'same-origin-allow-popups',
      // Microsoft’s sign-in library needs it so.
      'redirect.html': undefined,
    });
  });

  it.each(['outlook.html', 'outlook-events.html'] as const)(
    '%s takes script from where Office.js lies and from where it fetches more, and from nowhere else',
    async (page) => {
      expect(await allowed(headers, page, 'script-src')).toEqual([
        "'self'",
        'https://appsforoffice.microsoft.com',
        'https://officeapis.public.onecdn.static.microsoft',
        'https://ajax.aspnetcdn.com',
      ]);
    },
  );
});

describe('The page headers, as they stand in the repository', () => {
  const { globalHeaders, routes } = JSON.parse(
    readFileSync('assets/staticwebapp.config.json', 'utf8'),
  ) as Written;
  const POLICY = 'Content-Security-Policy';
  const OUTLOOK = ['/outlook.html', '/outlook-events.html'];
  const policyOf = (path: string) => routes.find(({ route }) => route === path)?.headers[POLICY];
  const scriptsIn = (policy = '') => /(?:^|; )script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];

  it.each([
    ['/outlook.html', 'index.html'],
    ['/outlook-events.html', 'events.html'],
  ])('let %s load Office.js from where its page asks for it', (path, page) => {
    const html = readFileSync(`src/hosts/outlook/${page}`, 'utf8');
    const [, source = ''] = /<script src="([^"]+)"/.exec(html) ?? [];
    expect(scriptsIn(policyOf(path))).toContain(new URL(source).origin);
  });

  it('let Outlook’s pages load it from where it lies today, from where it is announced, and what it fetches itself', () => {
    for (const path of OUTLOOK)
      expect(scriptsIn(policyOf(path))).toEqual([
        "'self'",
        'https://appsforoffice.microsoft.com',
        'https://officeapis.public.onecdn.static.microsoft',
        'https://ajax.aspnetcdn.com',
      ]);
  });

  it('let no other page take script from another host, and none make script of text', () => {
    const policies = [
      globalHeaders[POLICY],
      ...routes.filter(({ route }) => !OUTLOOK.includes(route)).map(({ headers }) => headers[POLICY]),
    ].filter((policy) => policy !== undefined);
    expect(policies).toHaveLength(3);
    for (const policy of policies) expect(scriptsIn(policy)).toEqual(["'self'"]);
    expect(JSON.stringify({ globalHeaders, routes })).not.toContain('unsafe-eval');
  });
});
