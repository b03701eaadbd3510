import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../dev/commands';
import { openTenant, type OpenedTenant } from '../../local-tenant/open-tenant';
import { registrations } from '../../local-tenant/sign-in/registrations';
import { SitePeople } from '../../src/application/set-up/site-people';

const PORT = 5396;
const ORIGIN = `https://localhost:${PORT + 1}`;
const NOBODY_THERE = 'https://localhost:9';
const OTHER = '11111111-2222-3333-4444-555555555555';

let folder: string;
let opened: OpenedTenant;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-'));
  opened = await openTenant({ port: PORT, dataFolder: folder, seed: 'small', memory: true });
});

afterEach(() => jest.restoreAllMocks());

afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string) => join(folder, name);
const file = (name: string, text: string) => {
  writeFileSync(inFolder(name), text);
  return inFolder(name);
};

/** A configuration of this tenant, or with something changed. */
function configuration(change: Readonly<Record<string, unknown>> = {}, origin = ORIGIN) {
  const { tenantId, participantsClientId, custodianClientId, sharePointHost, sitePath } = opened.tenant.facts;
  const right = {
    tenantId,
    clientId: participantsClientId,
    custodianClientId,
    site: `https://${sharePointHost}${sitePath}`,
    origins: {
      'https://graph.microsoft.com': origin,
      'https://login.microsoftonline.com': `${origin}/login`,
      [`https://${sharePointHost}`]: origin,
    },
  };
  return ['--config', file('config.json', JSON.stringify({ ...right, ...change }))];
}

const trusted = () => ['--ca', inFolder('certificate.pem')];

async function verify(...args: readonly string[]) {
  const out = jest.spyOn(console, 'log').mockImplementation();
  const err = jest.spyOn(console, 'error').mockImplementation();
  const code = await commands.cli(['setup', 'verify', ...args]);
  const lines = err.mock.calls.map(String).filter((line) => !BEFORE.test(line));
  return { code, out: out.mock.calls.map(String), sentence: lines[0] ?? '', rest: lines.slice(1) };
}

/** What it says before it begins. */
const BEFORE = /^(Som forvalter|As custodian) /;
const SENTENCE = /^[^\n]+\.$/;

/** What was typed, and what is said of it in both languages. */
const FAILURES: readonly (readonly [what: string, args: () => string[], danish: RegExp, english: RegExp])[] =
  [
    ['an option that it does not know', () => ['--fast'], /^--fast kendes ikke/, /^Unknown option --fast/],
    ['an option without its value', () => ['--config'], /^--config mangler/, /^--config lacks/],
    [
      'a value that will not do',
      () => ['--origin', 'there'],
      /--origin kan ikke/,
      /--origin "there" will not do/,
    ],
    [
      'a word too much',
      () => ['now'],
      /^Efter npm run -s cli -- skal der stå setup apply, setup verify eller/,
      /takes setup apply, setup verify or/,
    ],
    [
      'a configuration that is not there',
      () => ['--config', inFolder('none.json')],
      /^Konfigurationen .*none\.json findes ikke/,
      /^There is no configuration .*none\.json/,
    ],
    ['a configuration that is a folder', () => ['--config', folder], /kan ikke læses/, /cannot be read/],
    ['a file that is not JSON', () => ['--config', file('x.json', '{"a"')], /er ikke JSON/, /is not JSON/],
    [
      'a configuration without a site',
      () => configuration({ site: undefined }),
      /config\.json mangler site,/,
      /config\.json, site is missing/,
    ],
    ['a configuration that is a list', () => ['--config', file('y.json', '[]')], /y\.json/, /y\.json/],
    [
      'a configuration without a custodian',
      () => configuration({ custodianClientId: undefined }),
      /custodianClientId mangler/,
      /custodianClientId is missing/,
    ],
    [
      'an address without a configuration',
      () => ['--origin', `${ORIGIN}/nowhere`, ...trusted()],
      /config\.json svarede \d{3}/,
      /config\.json answered \d{3}/,
    ],
    [
      'a certificate that is not there',
      () => ['--ca', inFolder('none.pem')],
      /^Filen .*none\.pem findes ikke/,
      /^There is no file .*none\.pem/,
    ],
    [
      'a certificate that is none',
      () => ['--ca', file('odd.pem', 'certificate')],
      /odd\.pem rummer ikke et certifikat/,
      /odd\.pem holds no certificate/,
    ],
    [
      'no network',
      () => configuration({}, NOBODY_THERE),
      /^Der er ikke forbindelse til localhost:9/,
      /^There is no connection to localhost:9/,
    ],
    [
      'no network to where the configuration is',
      () => ['--origin', NOBODY_THERE],
      /^Der er ikke forbindelse til localhost:9/,
      /^There is no connection to localhost:9/,
    ],
    [
      'a certificate that it does not trust',
      () => configuration(),
      /^localhost:5397 viser et certifikat, som denne maskine ikke stoler på/,
      /^localhost:5397 shows a certificate that this machine does not trust/,
    ],
    [
      'another organisation',
      () => [...configuration({ tenantId: OTHER }), ...trusted()],
      /^Microsoft kender ingen organisation med tenantId 1111/,
      /^Microsoft knows no organisation with the tenantId 1111/,
    ],
    [
      'a registration that there is not',
      () => [...configuration({ custodianClientId: OTHER }), ...trusted()],
      /ingen appregistrering med custodianClientId 1111/,
      /no app registration with the custodianClientId 1111/,
    ],
    [
      'a registration without sign-in by code',
      () => {
        jest.replaceProperty(custodian(), 'publicClient', false);
        return ['--local', '--port', String(PORT)];
      },
      /tillader ikke login med kode/,
      /does not allow signing in with a code/,
    ],
    [
      'no consent',
      () => {
        jest.replaceProperty(custodian(), 'consented', { graph: ['User.Read'], sharepoint: [] });
        return ['--local', '--port', String(PORT)];
      },
      /har ikke givet samtykke/,
      /has not consented/,
    ],
    [
      'no consent for SharePoint',
      () => {
        const { consented } = custodian();
        jest.replaceProperty(custodian(), 'consented', { ...consented, sharepoint: [] });
        return ['--local', '--port', String(PORT)];
      },
      /har ikke givet samtykke/,
      /has not consented/,
    ],
    [
      'somebody who is no site administrator',
      () => ['--local', '--port', String(PORT), '--as', 'maja.lindegaard'],
      /^Kontoen er ikke administrator af https:\/\/aasund/,
      /^The account is no administrator of https:\/\/aasund/,
    ],
    [
      'a registration that was not let into the site',
      () => {
        jest.spyOn(opened.tenant.sites, 'roleOfApplication').mockReturnValue(undefined);
        return ['--local', '--port', String(PORT)];
      },
      /appregistreringen .* skal have fuld kontrol over den/,
      /the app registration .* needs full control of it/,
    ],
    [
      'a set-up that Microsoft 365 asks to wait',
      () => {
        opened.tenant.faults.order([
          { match: 'GET */_api/web/currentuser', status: 429, retryAfterSeconds: 600, times: 1 },
        ]);
        return ['--local', '--port', String(PORT)];
      },
      /^Microsoft 365 har bedt os vente: kør kommandoen igen om \d+ sekunder/,
      /^Microsoft 365 has asked us to wait: run the command again in \d+ seconds/,
    ],
    [
      'something unforeseen',
      () => {
        jest.spyOn(SitePeople, 'meetAtSite').mockRejectedValue(new RangeError('too much\n    at here'));
        return ['--local', '--port', String(PORT)];
      },
      /^Kommandoen gik i stå \(RangeError: too much\): /,
      /^The command came to a halt \(RangeError: too much\): /,
    ],
    [
      'somebody that there is not',
      () => ['--local', '--port', String(PORT), '--as', 'maja.lindegard'],
      /ingen, der hedder “maja\.lindegard”: i nærheden er maja\.lindegaard, /,
      /nobody named “maja\.lindegard”: near are maja\.lindegaard, /,
    ],
    [
      'no local tenant',
      () => ['--local', '--port', '9'],
      /^Ingen lokal tenant svarer på http:\/\/localhost:9/,
      /^No local tenant answers at http:\/\/localhost:9/,
    ],
  ];

const custodian = () => {
  const { custodianClientId } = opened.tenant.facts;
  const found = registrations.find(({ clientId }) => clientId === custodianClientId);
  if (!found) throw new Error('There is no registration for the custodian.');
  return found;
};

describe.each([
  ['da', 2],
  ['en', 3],
] as const)('L6: the command line in %s', (language, column) => {
  it.each(FAILURES.map((row) => [row[0], row] as const))(
    'meets %s with one sentence and 2',
    async (_what, row) => {
      const { code, out, sentence, rest } = await verify(...row[1](), '--language', language);
      expect({ code, out }).toEqual({ code: 2, out: [] });
      expect(sentence).toMatch(SENTENCE);
      expect(sentence).toMatch(row[column]);
      expect(sentence).not.toMatch(/\{\{|undefined/);
      expect(rest.join('\n')).not.toMatch(/^ +at /m);
    },
  );
});

it('L6: the command line ends as a process does, with 2 and nothing but its sentence', () => {
  const args = ['--import', 'tsx', 'dev/run.ts', 'cli', 'setup', 'apply', '--config', inFolder('none.json')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^Konfigurationen [^\n]+\.\n$/);
});
