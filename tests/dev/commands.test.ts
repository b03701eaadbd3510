import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../dev/commands';
import { openTenant } from '../../local-tenant/open-tenant';

type Name = keyof typeof commands;
const names = Object.keys(commands) as Name[];

const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
  .scripts;

/** What a command says on each of its two outputs, and how it ends. */
async function said(name: Name, ...args: string[]) {
  const out = jest.spyOn(console, 'log').mockImplementation();
  const err = jest.spyOn(console, 'error').mockImplementation();
  const code = await commands[name](args);
  const textOf = (spy: jest.SpyInstance<void, unknown[]>) => spy.mock.calls.map(String).join('\n');
  const answer = { code, out: textOf(out), err: textOf(err) };
  jest.restoreAllMocks();
  return answer;
}

const SENTENCE = /^[^\n]+\.$/;

describe.each(names)('The command %s', (name) => {
  it('is one of package.json', () => {
    expect(scripts[name]).toBe(`tsx dev/run.ts ${name}`);
  });

  it('says what it does, what it takes and one example', async () => {
    const { code, out, err } = await said(name, '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^npm (start|run) .*\n\n.*\.\n\n(?: {2}\S.*\n)+\nFor example: npm (start|run) .*$/);
  });

  it('says in one sentence that it does not know an option', async () => {
    const { code, out, err } = await said(name, '--fast');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(SENTENCE);
    expect(err).toContain(name === 'cli' ? '--fast kendes ikke' : 'Unknown option --fast');
  });
});

describe('A command says in one sentence', () => {
  it.each<[string, Name, string[], string]>([
    ['that a value is missing', 'start', ['--port'], '--port lacks its value'],
    [
      'that an option stands where a value should',
      'tenant',
      ['--data', '--memory'],
      '--data lacks its value',
    ],
    ['that an option takes none', 'tenant', ['--memory=much'], '--memory takes no value'],
    ['that a port is none', 'start', ['--port', 'many'], 'give a number from 1 to 65534'],
    ['that a port leaves no room for the next', 'tenant', ['--port', '65535'], 'give a number from 1'],
    ['which seeds there are', 'start', ['--seed', 'huge'], 'give small, municipality or large.'],
    ['which pages there are', 'start', ['--open', 'word'], 'outlook, sharepoint, custodian or inspector.'],
    ['what can be measured', 'bench', ['speed'], 'takes pages, slots or tenant'],
    ['that nothing was chosen', 'bench', [], 'takes pages, slots or tenant'],
    [
      'which set-up commands there are',
      'cli',
      ['setup', 'aply'],
      'setup apply, setup verify eller verify-pdf FILE',
    ],
    ['that it takes no such word', 'budget', ['dist'], '“dist” is too much'],
    ['what it lacks', 'contract', [], '--against is missing: give the address of Microsoft Graph'],
    ['what a count is', 'story', ['--workers', 'two'], 'give a number from 1'],
  ])('%s', async (_, name, args, part) => {
    const { code, out, err } = await said(name, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(SENTENCE);
    expect(err).toContain(part);
  });
});

describe('The custodian’s command line at the local tenant', () => {
  const PORT = 5380;
  const cli = (...args: string[]) =>
    said('cli', '--local', '--port', String(PORT), '--language', 'en', ...args);
  let folder: string;
  let close: () => Promise<void>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'roed-traad-'));
    ({ close } = await openTenant({ port: PORT, dataFolder: folder, seed: 'small', memory: true }));
  });

  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  it('sets up and verifies, with nothing to sign in by hand', async () => {
    expect(await cli('setup', 'apply')).toMatchObject({ code: 0 });
    const { code, err } = await cli('setup', 'verify');
    expect(code).toBe(0);
    expect(err).toContain('As custodian you can technically read everything');
    expect(err).not.toContain('code');
  });

  it('is anybody that is named, with no more than that person may', async () => {
    expect(await cli('setup', 'verify', '--as', 'maja.lindegaard')).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        'The account is no administrator of https://aasund.sharepoint.com',
      ) as string,
    });
  });

  it('names who is near somebody that there is not', async () => {
    const { code, err } = await cli('setup', 'verify', '--as', 'Henrik Østergaard');
    expect(code).toBe(2);
    expect(err).toMatch(/^There is nobody named “Henrik Østergaard”: near are henrik\.oestergaard, .*\.$/);
  });

  it('says that no tenant is running', async () => {
    const { code, err } = await said('cli', '--local', '--port', String(PORT + 4), 'setup', 'verify');
    expect(code).toBe(2);
    expect(err).toMatch(/^Ingen lokal tenant svarer på http:\/\/localhost:5384: .*\.$/);
  });
});
