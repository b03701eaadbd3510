import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { explainFailure } from '../local-tenant/explain-failure';
import { openTenant, type OpenedTenant } from '../local-tenant/open-tenant';
import { pageHosts } from '../local-tenant/page-hosts';
import { findBrowser, mappedWindow, NO_BROWSER } from './browser';
import { preparedVersion } from './prepared-version';

try {
  const options = readOptions();
  if (!options['no-build']) build();
  const dataFolder = resolve(options.data);
  const opened = await openTenant({
    port: Number(options.port),
    dataFolder,
    ...(options.seed ? { seed: options.seed } : {}),
    ...(options['no-round'] ? {} : { preparedVersion: preparedVersion() }),
    // Read only when it is played: most starts find the organisation as it was left.
    ...(options['no-round'] ? {} : { play: async (tenant) => (await import('./play')).play(tenant) }),
  });
  // Only now: whoever forgets that it already runs must not lose its data to a port that is taken.
  if (options.reset) {
    opened.tenant.reset(options.seed);
    await opened.tenant.play();
  }
  const closeWindow = options['no-open'] ? undefined : openWindow(opened, dataFolder);
  explain(opened);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      closeWindow?.();
      void opened.close().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '5365' },
      seed: { type: 'string' },
      reset: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      'no-round': { type: 'boolean', default: false },
      data: { type: 'string', default: '.local' },
    },
  });
  return values;
}

function build(): void {
  console.log('Building …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** A window of its own: its own profile, so that nothing of the usual browser is touched. */
function openWindow({ certificate, pagesUrl }: OpenedTenant, dataFolder: string): (() => void) | undefined {
  const browser = findBrowser();
  const noScreen = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (!browser || noScreen) {
    console.log(browser ? 'There is no screen to open a window on.' : NO_BROWSER);
    return undefined;
  }
  const window = spawn(
    browser,
    [
      ...mappedWindow(pageHosts, Number(new URL(pagesUrl).port), certificate.fingerprint),
      `--user-data-dir=${join(dataFolder, 'browser')}`,
      '--window-size=1400,900',
      '--app=https://teams.microsoft.com/',
    ],
    { stdio: 'ignore' },
  );
  window.on('error', () => console.log(`The browser could not be opened (${browser}).`));
  return () => void window.kill();
}

function explain({ pagesUrl, controlUrl }: OpenedTenant): void {
  console.log(`
Rød Tråd is running, for any browser too (one certificate warning): ${pagesUrl}
Try first as Maja Lindegaard, employee: Min MUS, propose another time. Then choose another person at the top right:
  Henrik Østergaard, leader of 20: Mit team, find a time · Anne Bro, leader: confirm the team
  Mette Krog, MUS administrator: Runder · Rasmus Hedegaard, custodian, signs in at ${pagesUrl}app/custodian.html
Control surface for tools: ${controlUrl}/_local/health · Ctrl-C stops all; the data stays (--reset begins anew)`);
}
