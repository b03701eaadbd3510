import { spawn, type ChildProcess } from 'node:child_process';

/**
 * `npm test`, in two lanes: the browser story waits for pages now and then, and what needs no browser uses those moments.
 * Ends with the exit code of the first step that fails.
 */
const WITH_BROWSER = ['build', 'budget', 'story'];
/** The browsers have the other half of the cores. */
const WITHOUT_BROWSER = ['check', 'unit -- --maxWorkers=50%'];

const running = new Set<ChildProcess>();

function npm(step: string, output: 'inherit' | 'pipe'): ChildProcess {
  const started = spawn('npm', ['run', ...step.split(' ')], {
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

async function besideTheBrowser(): Promise<void> {
  for (const step of WITHOUT_BROWSER) stopAt(await aside(step));
}

async function inTheBrowser(): Promise<void> {
  for (const step of WITH_BROWSER) stopAt(await exitOf(npm(step, 'inherit')));
}

await Promise.all([besideTheBrowser(), inTheBrowser()]);
