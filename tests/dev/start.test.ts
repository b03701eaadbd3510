import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainFailure } from '../../local-tenant/explain-failure';
import { openTenant, type OpenOptions } from '../../local-tenant/open-tenant';

// Another run of these tests on the same machine has another process id.
const PORT = 6000 + 2 * (process.pid % 1000);
const CONTROL = `http://localhost:${PORT}`;

let folder: string;
let running: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-start-'));
});

afterEach(async () => {
  await stop('SIGKILL');
  rmSync(folder, { recursive: true });
});

interface Started {
  /** Resolves when the text has been printed. */
  readonly prints: (text: string) => Promise<string>;
  /** Everything that was printed, once it has ended, with its exit code. */
  readonly ended: Promise<{ readonly code: number | null; readonly printed: string }>;
}

function start(options: readonly string[] = [], environment: Record<string, string> = {}): Started {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      'dev/run.ts',
      'start',
      '--no-build',
      '--no-round',
      '--port',
      String(PORT),
      '--data',
      folder,
      ...options,
    ],
    { env: { ...process.env, ...environment } },
  );
  running = child;
  let printed = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      printed += data.toString();
      for (const look of waiting) look();
    });
  }
  return {
    prints: (text) =>
      new Promise((resolve) => {
        const look = () => {
          if (printed.includes(text)) resolve(printed);
        };
        waiting.add(look);
        look();
      }),
    ended: once(child, 'close').then(([code]) => ({ code: code as number | null, printed })),
  };
}

async function stop(signal: NodeJS.Signals): Promise<void> {
  const child = running;
  running = undefined;
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function clockOf(): Promise<string> {
  const response = await fetch(`${CONTROL}/_local/clock`);
  return ((await response.json()) as { now: string }).now;
}

describe('npm start', () => {
  it('says where it runs and whom to try first, stops with Ctrl-C, keeps the data, and begins anew when told to', async () => {
    const first = start(['--no-open']);
    const printed = await first.prints('Ctrl-C stops all');
    expect(printed).toContain(`https://localhost:${PORT + 1}/`);
    expect(printed).toContain('Try first as Maja Lindegaard');
    expect(printed.trim().split('\n')).toHaveLength(5);
    const health = await fetch(`${CONTROL}/_local/health`);
    expect(await health.json()).toMatchObject({ status: 'ready' });
    const frame = await fetch(`${CONTROL}/`, { redirect: 'manual' });
    expect(frame.headers.get('Location')).toBe(`https://localhost:${PORT + 1}/`);
    await fetch(`${CONTROL}/_local/clock`, { method: 'POST', body: '{"now":"2027-03-01T12:00:00Z"}' });
    await stop('SIGINT');
    expect(await first.ended).toMatchObject({ code: 0 });

    const withoutBrowser = await start([], { ROED_TRAAD_BROWSER: '/nowhere' }).prints('Ctrl-C');
    expect(withoutBrowser).toContain('No Chromium-type browser was found');
    expect(await clockOf()).toMatch(/^2027-03-01T12:00/);
    await stop('SIGINT');

    const asHenrik = ['--open', 'outlook', '--as', 'Henrik.Oestergaard'];
    expect(await start(['--no-open', '--reset', ...asHenrik]).prints('Ctrl-C')).toContain(
      `https://localhost:${PORT + 1}/outlook?persona=henrik.oestergaard@aasund.example\n`,
    );
    expect(await clockOf()).toMatch(/^2027-02-01T07:00/);
  });

  it('says in one sentence why it cannot start', async () => {
    const other = await taken(PORT);
    expect(await start(['--no-open']).ended).toEqual({ code: 1, printed: `${portTaken(PORT)}\n` });
    other.close();

    const { code, printed } = await start(['--no-open', '--fast']).ended;
    expect(code).toBe(2);
    expect(printed).toMatch(/^.*Unknown option --fast.*\n$/);
  });
});

describe('the local tenant says in one sentence', () => {
  const refusal = (order: Partial<OpenOptions>): Promise<string> =>
    openTenant({ port: PORT, dataFolder: folder, ...order }).then(
      () => 'It started.',
      (error: unknown) => explainFailure(error),
    );

  it('that its second port is taken', async () => {
    const other = await taken(PORT + 1);
    expect(await refusal({})).toBe(portTaken(PORT + 1));
    other.close();
  });

  it('what is wrong with a seed that there is none of', async () => {
    expect(await refusal({ seed: 'huge' })).toMatch(/There is no seed named “huge”\.$/);
  });

  it('what is wrong with a port that is none', async () => {
    expect(await refusal({ port: Number('many') })).toMatch(/^That is no port: .*\.$/);
  });

  it('that the folder for the data cannot be written', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await refusal({ dataFolder: file })).toMatch(
      /^The folder for the data cannot be written \(.*\): choose another with --data FOLDER\.$/,
    );
  });
});

async function taken(port: number): Promise<Server> {
  const other = createServer();
  other.listen(port, '127.0.0.1');
  await once(other, 'listening');
  return other;
}

const portTaken = (port: number) =>
  `Port ${port} is taken by another program: stop that one, or choose another port with --port N.`;
