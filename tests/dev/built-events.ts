import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The file that Outlook runs by itself, as `npm run build` makes it. */
export function builtEvents(): string {
  const folder = mkdtempSync(join(tmpdir(), 'roed-traad-'));
  const build = `
    import webpack from 'webpack';
    import configurations from './webpack.config.js';
    const found = configurations.find(({ name }) => name === 'outlook-events');
    const output = { ...found.output, path: process.env.FOLDER };
    webpack({ ...found, output, dependencies: [], plugins: [] }, (error, stats) => {
      if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
    });`;
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', build], {
      env: { ...process.env, FOLDER: folder },
    });
    return readFileSync(join(folder, 'outlook-events.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
