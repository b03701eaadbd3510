import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Takes pictures of the screens with the browser of the story: the README's without an argument; every screen in every
 * theme and at 320 px into the folder that is given.
 */
const [folder] = process.argv.slice(2);
const { status } = spawnSync('npx', ['playwright', 'test', '--config', 'dev/screenshots.config.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ...(folder === undefined ? {} : { PICTURES: resolve(folder) }) },
});
process.exit(status ?? 1);
