import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
      'dev/start.ts',
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
  it('says where it runs and whom to try first, answers, and stops with Ctrl-C', async () => {
    const started = start(['--no-open']);
    const printed = await started.prints('Ctrl-C stops all');
    expect(printed).toContain(`https://localhost:${PORT + 1}/`);
    expect(printed).toContain('Try first as Maja Lindegaard');
    expect(printed.trim().split('\n')).toHaveLength(5);

    const health = await fetch(`${CONTROL}/_local/health`);
    expect(await health.json()).toMatchObject({ status: 'ready' });
    const frame = await fetch(`${CONTROL}/`, { redirect: 'manual' });
    expect(frame.headers.get('Location')).toBe(`https://localhost:${PORT + 1}/`);

    await stop('SIGINT');
    expect(await started.ended).toMatchObject({ code: 0 });
  });

  it('keeps the data for next time, and begins anew when told to', async () => {
    await start(['--no-open']).prints('Ctrl-C');
    await fetch(`${CONTROL}/_local/clock`, { method: 'POST', body: '{"now":"2027-03-01T12:00:00Z"}' });
    await stop('SIGINT');

    await start(['--no-open']).prints('Ctrl-C');
    expect(await clockOf()).toMatch(/^2027-03-01T12:00/);
    await stop('SIGINT');

    await start(['--no-open', '--reset']).prints('Ctrl-C');
    expect(await clockOf()).toMatch(/^2027-02-01T07:00/);
  });

  it('opens no window without a browser, says so, and runs all the same', async () => {
    const printed = await start([], { ROED_TRAAD_BROWSER: '/nowhere' }).prints('Ctrl-C');
    expect(printed).toContain('No Chromium-type browser was found');
    expect((await fetch(`${CONTROL}/_local/health`)).status).toBe(200);
  });

  it.each([
    ['its first port', PORT],
    ['its second port', PORT + 1],
  ])('says in one sentence that %s is taken', async (_, port) => {
    const other = createServer();
    other.listen(port, '127.0.0.1');
    await once(other, 'listening');
    const ended = await start(['--no-open']).ended;
    other.close();
    expect(ended).toEqual({
      code: 1,
      printed: `Port ${port} is taken by another program: stop that one, or choose another port with --port N.\n`,
    });
  });

  it.each([
    ['a seed that there is none of', ['--seed', 'huge'], /There is no seed named “huge”/],
    ['a port that is none', ['--port', 'many'], /That is no port/],
    ['an option that there is none of', ['--fast'], /Unknown option '--fast'/],
  ])('says in one sentence what is wrong with %s', async (_, options, sentence) => {
    const { code, printed } = await start(['--no-open', ...options]).ended;
    expect(code).toBe(1);
    expect(printed).toMatch(sentence);
    expect(printed.trim().split('\n')).toHaveLength(1);
  });

  it('says in one sentence that the folder for the data cannot be written', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { code, printed } = await start(['--no-open', '--data', file]).ended;
    expect(code).toBe(1);
    expect(printed).toMatch(
      /^The folder for the data cannot be written \(.*\): choose another with --data FOLDER\.\n$/,
    );
  });
});
