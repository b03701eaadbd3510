import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadFont } from '../src/adapters/documents/pdf/fonts';
import { failed, success } from '../src/domain/base/result';

const PACKAGES = join('node_modules', '@fontsource');

/** The letters of the PDF from the disk: outside a browser there is no bundle to fetch them from. */
export const readFont: ReadFont = (file) => {
  for (const name of readdirSync(PACKAGES)) {
    const path = join(PACKAGES, name, 'files', file);
    if (existsSync(path)) return Promise.resolve(success(new Uint8Array(readFileSync(path))));
  }
  return Promise.resolve(failed({ code: 'not-found', details: { message: file } }));
};
