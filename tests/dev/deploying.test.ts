import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../dev/commands';
import { atWork } from '../../dev/in-process';
import { tables } from '../../dev/tables';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { entityLinkIn, pageOf } from '../../local-tenant/frame/protocol/deep-links';
import { conversationLink } from '../../src/adapters/microsoft365/conversation-link';
import { parseConfiguration } from '../../src/adapters/configuration';
import { custodianScopes, participantScopes } from '../../src/application/ports/permissions';
import { newTenant } from '../new-tenant';
import { control, signedIn } from '../tenant/local-graph';
import { stepsOf, type Step } from './deploying-text';

const PAGE = 'docs/deploying.md';
const CUSTODIAN = 'rasmus.hedegaard@aasund.example';
const steps = stepsOf(PAGE);

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

let tenant: RunningTenant;
let folder: string;
/** What the reader has written down so far, by what stands for it in the text. */
let noted: Record<string, string>;
/** The exit codes and answers, by what was done. */
const ended: [done: string, how: unknown][] = [];
const warned: string[] = [];
let roundsBefore: boolean;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-deployed-'));
  tenant = await newTenant();
  const { facts, sites } = tenant;
  const site = sites.findByPath(facts.sharePointHost, facts.sitePath)!;
  // From nothing: IT has let no application onto the site yet.
  for (const clientId of sites.applications(site.id)) sites.revoke(site.id, clientId);
  noted = {
    'kommune.sharepoint.com': facts.sharePointHost,
    'mus.kommune.dk': facts.appHost,
    'TENANT-ID': facts.tenantId,
    'PARTICIPANTS-ID': facts.participantsClientId,
    'CUSTODIAN-ID': facts.custodianClientId,
    'CATALOG-ID': facts.catalogAppId,
    'dist/package': join(folder, 'package'),
    'dist/app': join(folder, 'app'),
  };
  mkdirSync(join(folder, 'app'));
  jest.spyOn(console, 'log').mockImplementation();
  jest.spyOn(console, 'warn').mockImplementation((line) => void warned.push(String(line)));
  jest.spyOn(console, 'error').mockImplementation(approveCode);
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    await approving;
    return tenant.fetch(new Request(input, init));
  });
  roundsBefore = (await atWork(tenant, 'maja.lindegaard').workplace.rounds.all()).ok;
  for (const step of steps) ended.push([told(step), await followed(step)]);
}, 120_000);

afterAll(() => {
  jest.restoreAllMocks();
  tenant.close();
  rmSync(folder, { recursive: true });
});

/** A person types the code that the command line shows into a browser. */
function approveCode(line: string): void {
  const code = /koden (\w+)\./.exec(line)?.[1];
  if (code) approving = control(tenant, 'POST', '/device-code/approve', { user_code: code, user: CUSTODIAN });
}
let approving: Promise<unknown> | undefined;

const filled = (text: string) =>
  Object.entries(noted).reduce((left, [name, value]) => left.replaceAll(name, value), text);

const told = (step: Step) =>
  step.kind === 'call'
    ? `${step.method} ${step.url}`
    : step.kind === 'command'
      ? step.words.join(' ')
      : step.line;

function followed(step: Step): unknown {
  if (step.kind === 'powershell') return filled(step.line);
  return step.kind === 'call' ? called(step) : ran(step.words.map(filled));
}

async function called({ method, url, body }: Extract<Step, { kind: 'call' }>): Promise<unknown> {
  const administrator = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['Sites.FullControl.All'] });
  const options = body === undefined ? {} : { body: JSON.parse(filled(body)) as unknown };
  const answer = await administrator.call(method, filled(url), options);
  const { id = '' } = answer.body as { id?: string };
  if (method === 'GET' && id) noted['SITE-ID'] = id;
  if (method === 'POST') noted['PERMISSION-ID'] = id;
  return answer;
}

async function ran([program = '', ...args]: readonly string[]): Promise<unknown> {
  if (program === 'cp') {
    const into = args.at(-1)!;
    for (const file of args.slice(0, -1)) cpSync(file, join(into, file.split('/').at(-1)!));
    return 0;
  }
  if (program === 'node') {
    noted['APP-ID'] = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim();
    return 0;
  }
  if (program !== 'npm') throw new Error(`Nothing runs ${program}.`);
  const [name = '', rest] = [args.find((arg) => arg in scripts), args.slice(args.indexOf('--') + 1)];
  if (name === 'package') return commands.package([...rest, '--out', noted['dist/package']!]);
  if (name === 'cli') return commands.cli([...rest, '--config', join(noted['dist/package']!, 'config.json')]);
  // These two come before every test: `npm ci && npm test` builds what it tests.
  return args.join(' ') === 'ci' || args.join(' ') === 'run build' ? 0 : undefined;
}

const endOf = (part: string) => ended.filter(([done]) => done.includes(part)).map(([, how]) => how);

describe('Whoever follows docs/deploying.md', () => {
  it('has every command end well', () => {
    const ends = ended.filter(([, how]) => typeof how !== 'string' && !isAnswer(how));
    expect(ends.filter(([, how]) => how !== 0)).toEqual([]);
    expect(endOf('setup apply')).toEqual([0]);
    expect(endOf('setup verify')).toEqual([0]);
  });

  it('has Graph answer every call as the text says', () => {
    const answers = ended.map(([, how]) => how).filter(isAnswer);
    expect(answers.map(({ status }) => status)).toEqual([200, 201, 201, 200, 200]);
  });

  it('has let the two applications in, each with what it needs, and no third', () => {
    const { facts, sites } = tenant;
    const site = sites.findByPath(facts.sharePointHost, facts.sitePath)!;
    expect(
      sites.applications(site.id).map((clientId) => [clientId, sites.roleOfApplication(site.id, clientId)]),
    ).toEqual(
      [
        [facts.participantsClientId, 'write'],
        [facts.custodianClientId, 'fullcontrol'],
      ].toSorted(),
    );
  });

  it('is told once that the catalogue’s id is not known yet, and has it in the end', () => {
    expect(warned).toEqual([expect.stringContaining('--catalog-app-id')]);
    const { appId, catalogAppId } = deployed();
    expect(appId).toBe(noted['APP-ID']);
    expect(catalogAppId).toBe(tenant.facts.catalogAppId);
  });

  it('has links in calendars that Teams opens', async () => {
    const { body } = await control(tenant, 'GET', '/frame');
    const { appIds } = body as { appIds: string[] };
    const link = entityLinkIn(new URL(conversationLink(deployed(), '104711-2027-1')))!;
    expect(pageOf(link, appIds)).toEqual({ kind: 'appPage', page: 'samtale/104711-2027-1' });
  });

  it('has the headers beside the pages, with nothing left to fill in', () => {
    const headers = join(folder, 'app/staticwebapp.config.json');
    expect(existsSync(headers)).toBe(true);
    const text = readFileSync(headers, 'utf8');
    expect(text).not.toContain('{{');
    expect(text).toContain(tenant.facts.sharePointHost);
  });

  it('has a site where an ordinary employee finds the rounds', async () => {
    const { workplace } = atWork(tenant, 'maja.lindegaard');
    expect({ before: roundsBefore, after: (await workplace.rounds.all()).ok }).toEqual({
      before: false,
      after: true,
    });
  });

  it('finds the site’s own address in every line for PowerShell, and no Microsoft 365 group', () => {
    const lines = endOf('-SPO').map(String);
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/https:\/\/(aasund\.sharepoint|kommune-admin)/);
    expect(lines.find((line) => line.startsWith('New-SPOSite'))).toContain('-Template "STS#3"');
  });
});

interface Answered {
  readonly status: number;
}
const isAnswer = (how: unknown): how is Answered =>
  typeof how === 'object' && how !== null && 'status' in how;

const deployed = () => parseConfiguration(JSON.parse(readFileSync(join(folder, 'app/config.json'), 'utf8')));

describe('The text of docs/deploying.md', () => {
  const text = readFileSync(PAGE, 'utf8');

  it.each(['brk-multihub://mus.kommune.dk', 'https://mus.kommune.dk/redirect.html'])(
    'names the redirect %s',
    (uri) => expect(text).toContain(`\`${uri}\``),
  );

  it('names no option that the commands do not take', () => {
    const known = [...Object.keys(tables.package.options), ...Object.keys(tables.cli.options)];
    const named = [...text.matchAll(/(?<!-)--([a-z][a-z-]*)/g)].map(([, option]) => option!);
    expect(named.filter((option) => !known.includes(option))).toEqual([]);
  });

  it('asks for every permission that the two applications ask for, and for both of the same name', () => {
    for (const scope of [...participantScopes, ...custodianScopes]) expect(text).toContain(`\`${scope}\``);
    expect(text).toMatch(/\*SharePoint → Delegated\*: `Sites\.Selected`/);
  });
});
