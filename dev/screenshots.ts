import { resolve } from 'node:path';
import { playwright } from './child';

/**
 * Takes pictures of the screens with the browser of the story: the README's without a folder; every screen in every
 * theme and at 320 px into the folder that is given.
 */
export const run = (_: unknown, [folder]: readonly string[]): number =>
  playwright(
    ['--config', 'dev/screenshots.config.ts'],
    folder === undefined ? {} : { PICTURES: resolve(folder) },
  );
