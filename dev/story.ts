import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, NO_BROWSER } from './browser';
import { playwright } from './child';
import type { OptionsOf } from './tables';

/** Runs the browser story, with a browser that it installs where it may. */
export function run(options: OptionsOf<'story'>, files: readonly string[]): number {
  if (!findBrowser()) installOnDebian();
  if (!findBrowser()) throw new Error(NO_BROWSER);
  const said = Object.entries<string | boolean | undefined>(options).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : value === true ? [`--${name}`] : [`--${name}=${value}`],
  );
  return playwright([...files, ...said]);
}

function installOnDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log('Installing Chromium …');
  const quiet: SpawnSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update'], quiet);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], quiet);
}
