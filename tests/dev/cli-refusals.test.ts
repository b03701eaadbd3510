import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../dev/commands';
import { openTenant, type OpenedTenant } from '../../local-tenant/open-tenant';
import { registrationOf } from '../../local-tenant/sign-in/registrations';
import { isWrite } from '../is-write';

const PORT = 5384;

let folder: string;
let opened: OpenedTenant;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-'));
  opened = await openTenant({ port: PORT, dataFolder: folder, seed: 'small', memory: true });
});
beforeEach(() => opened.tenant.reset('small'));
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

const siteId = () => {
  const { facts, sites } = opened.tenant;
  return sites.findByPath(facts.sharePointHost, facts.sitePath)!.id;
};
const custodianId = () => opened.tenant.facts.custodianClientId;
const custodian = () => registrationOf(custodianId())!;
const consented = (change: Readonly<Record<string, readonly string[]>>) =>
  jest.replaceProperty(custodian(), 'consented', { ...custodian().consented, ...change });

async function apply(...args: readonly string[]) {
  const out = jest.spyOn(console, 'log').mockImplementation();
  const err = jest.spyOn(console, 'error').mockImplementation();
  opened.tenant.recorder.clear();
  const code = await commands.cli(['setup', 'apply', '--local', '--port', String(PORT), ...args]);
  const writes = opened.tenant.recorder.all().filter(isWrite);
  return { code, out: out.mock.calls.map(String), err: err.mock.calls.map(String), writes };
}

/** What the administrator left undone, and what is said of it in both languages: why, and what mends it. */
const REFUSALS: readonly (readonly [
  what: string,
  arrange: () => unknown,
  danish: RegExp,
  english: RegExp,
])[] = [
  [
    'a site that is not there',
    () => jest.replaceProperty(opened.tenant.facts, 'sitePath' as never, '/sites/nowhere' as never),
    /^Der er intet websted på \S+nowhere: opret det uden Microsoft 365-gruppe/,
    /^There is no site at \S+nowhere: make it, without a Microsoft 365 group/,
  ],
  [
    'a registration that was not let onto the site',
    () => opened.tenant.sites.revoke(siteId(), custodianId()),
    /^Appregistreringen 027e\S+ er ikke lukket ind på \S+mus, .*: giv registreringen fullcontrol .*deploying\.md/,
    /^The app registration 027e\S+ was not let onto \S+mus, .*: give the registration fullcontrol .*deploying\.md/,
  ],
  [
    'a registration that may write there and no more',
    () => opened.tenant.sites.grant(siteId(), custodianId(), 'write'),
    /^Appregistreringen 027e\S+ er lukket ind på \S+ med for lidt: giv den fullcontrol/,
    /^The app registration 027e\S+ was let onto \S+ with too little: give it fullcontrol/,
  ],
  [
    'no consent for Microsoft Graph',
    () => consented({ graph: ['User.Read'] }),
    /^Organisationen har ikke givet samtykke .*: en administrator giver det/,
    /^The organisation has not consented .*: an administrator grants it/,
  ],
  [
    'no consent for SharePoint itself',
    () => consented({ sharepoint: [] }),
    /^Organisationen har ikke givet samtykke til Sites\.Selected på SharePoint .*: tilføj den under SharePoint/,
    /^The organisation has not consented to Sites\.Selected of SharePoint .*: add it under SharePoint/,
  ],
  [
    'a SharePoint that does not take the registration',
    () => opened.tenant.faults.order([{ match: 'POST */_api/$batch', status: 403 }]),
    /^SharePoint afviser .*: sæt custodianSharePointScope i konfigurationen til AllSites\.FullControl/,
    /^SharePoint refuses .*: set custodianSharePointScope in the configuration to AllSites\.FullControl/,
  ],
  [
    'members who may share',
    () => opened.tenant.sites.share(siteId(), { membersCanShare: true }),
    /^På \S+mus kan medlemmer dele .*: vælg i webstedstilladelser/,
    /^On \S+mus members can share .*: choose in the site permissions/,
  ],
];

describe.each([
  ['da', 2],
  ['en', 3],
] as const)('setup apply in %s', (language, column) => {
  it.each(REFUSALS.map((row) => [row[0], row] as const))(
    'meets %s with one sentence and its mend, ends with 2, and has written nothing',
    async (_what, row) => {
      row[1]();
      const { code, out, err, writes } = await apply('--language', language);
      expect({ code, out, writes }).toEqual({ code: 2, out: [], writes: [] });
      const [said = '', ...details] = err.filter((line) => !/^(Som forvalter|As custodian) /.test(line));
      expect(said).toMatch(row[column]);
      expect(said).toMatch(/^[^\n]+\.$/);
      expect(said).not.toMatch(/\{\{|undefined/);
      expect(details.length).toBeLessThanOrEqual(1);
    },
  );

  it('meets somebody who is no administrator of the site likewise', async () => {
    const { code, err, writes } = await apply('--language', language, '--as', 'maja.lindegaard');
    expect({ code, writes }).toEqual({ code: 2, writes: [] });
    expect(err.at(-1)).toMatch(/administrator (af|of) https:/);
  });

  it('says what an administrator had better mend, and goes on', async () => {
    const groupId = '0f0e0d0c-0b0a-4908-8706-050403020100';
    opened.tenant.sites.share(siteId(), { groupId, requestAccessEmail: 'it@aasund.example' });
    const { code, err } = await apply('--language', language);
    expect(code).toBe(0);
    expect(err.filter((line) => /adgangsanmodninger|access requests/.test(line))).toHaveLength(1);
    expect(err.filter((line) => /Microsoft 365-gruppe,|Microsoft 365 group,/.test(line))).toHaveLength(1);
  });
});
