import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Takes pictures of the screens with the browser of the story: the README's without a folder; every screen in every
 * theme and at 320 px into the folder that is given.
 */
export function takePictures(folder: string | undefined): number {
  const { status } = spawnSync('npx', ['playwright', 'test', '--config', 'dev/screenshots.config.ts'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...(folder === undefined ? {} : { PICTURES: resolve(folder) }) },
  });
  return status ?? 1;
}
