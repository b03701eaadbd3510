import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findBrowser, NO_BROWSER } from './browser';

/** Runs the browser story, with a browser that it installs where it may. */
export function story(
  options: Readonly<Record<string, string | boolean | undefined>>,
  files: readonly string[],
) {
  if (!findBrowser()) installOnDebian();
  if (!findBrowser()) throw new Error(NO_BROWSER);
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const said = Object.entries(options).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : value === true ? [`--${name}`] : [`--${name}=${value}`],
  );
  const { status } = spawnSync(process.execPath, [playwright, 'test', ...files, ...said], {
    stdio: 'inherit',
  });
  return status ?? 1;
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
