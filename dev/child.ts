import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

type Environment = Readonly<Record<string, string>>;

/** Runs a script of `package.json` and answers its exit code. */
export const npm = (args: readonly string[], more?: Environment): number =>
  exitOf('npm', ['run', ...args], process.platform === 'win32', more);

/** Runs tests in a browser and answers the exit code. */
export const playwright = (args: readonly string[], more?: Environment): number =>
  exitOf(process.execPath, [cli, 'test', ...args], false, more);

const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');

function exitOf(program: string, args: readonly string[], shell: boolean, more?: Environment): number {
  return spawnSync(program, args, { stdio: 'inherit', shell, env: { ...process.env, ...more } }).status ?? 1;
}
