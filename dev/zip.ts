import { zipSync } from 'fflate';

/** The first day of the format, so that the same files always make the same package. */
const MADE = new Date(1980, 0, 1);

export const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(files, { mtime: MADE });
