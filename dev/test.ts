import { spawn, type ChildProcess } from 'node:child_process';

/**
 * `npm test`. Checking keeps one core busy and building another, and tests that need no browser use what is left; the
 * browser story then has the machine to itself, for it waits for pages. Ends with the exit code of the first step that
 * fails.
 */
const CHECKED = 'check';
const BUILT = 'build';
const WITHOUT_BROWSER = ['budget', 'unit'];
const STORY = 'story';

const running = new Set<ChildProcess>();

function npm(step: string, output: 'inherit' | 'pipe'): ChildProcess {
  const started = spawn('npm', ['run', step], {
    stdio: ['ignore', output, output],
    shell: process.platform === 'win32',
  });
  running.add(started);
  started.once('close', () => running.delete(started));
  return started;
}

/** What a step says is printed whole when it has ended, so that two do not speak into each other. */
async function aside(step: string): Promise<number> {
  const started = npm(step, 'pipe');
  const said: Buffer[] = [];
  for (const stream of [started.stdout, started.stderr])
    stream?.on('data', (part: Buffer) => said.push(part));
  const code = await exitOf(started);
  process.stdout.write(Buffer.concat(said));
  return code;
}

function exitOf(started: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    started.once('error', reject);
    started.once('close', (code) => resolve(code ?? 1));
  });
}

function stopAt(code: number): void {
  if (code === 0) return;
  for (const other of running) other.kill();
  process.exit(code);
}

async function run(step: string): Promise<void> {
  stopAt(await exitOf(npm(step, 'inherit')));
}

async function buildAndTest(): Promise<void> {
  stopAt(await aside(BUILT));
  for (const step of WITHOUT_BROWSER) await run(step);
}

await Promise.all([aside(CHECKED).then(stopAt), buildAndTest()]);
await run(STORY);
