import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { openTenant, type OpenedTenant } from '../local-tenant/open-tenant';
import { pageHosts } from '../local-tenant/page-hosts';
import { findBrowser, mappedWindow, NO_BROWSER } from './browser';
import { addressesOf, type LookAlike } from './look-alikes';
import { upnNamed } from './person';
import { preparedVersion } from './prepared-version';
import { untilStopped } from './until-stopped';

export interface StartOptions {
  readonly open: LookAlike;
  readonly as: string | undefined;
  readonly reset: boolean;
  readonly port: string;
  readonly 'no-open': boolean;
  readonly 'no-build': boolean;
  readonly 'no-round': boolean;
  readonly seed: string | undefined;
  readonly data: string;
}

/** Opens the product in a window, and goes on until Ctrl-C. */
export async function start(options: StartOptions): Promise<undefined> {
  const dataFolder = resolve(options.data);
  const opened = await openTenant({
    port: Number(options.port),
    dataFolder,
    ...(options.seed ? { seed: options.seed } : {}),
    ...(options['no-round'] ? {} : { preparedVersion: preparedVersion() }),
    // Read only when it is played: most starts find the organisation as it was left.
    ...(options['no-round'] ? {} : { play: async (tenant) => (await import('./play')).play(tenant) }),
  });
  try {
    // Only now: whoever forgets that it already runs must not lose its data to a port that is taken.
    if (options.reset) {
      opened.tenant.reset(options.seed);
      await opened.tenant.play();
    }
    const address = addressesOf(options.open, opened.pagesUrl, upnOf(options.as, opened));
    if (!options['no-build']) build();
    const closeWindow = options['no-open'] ? undefined : openWindow(opened, dataFolder, address.mapped);
    explain(opened, address.local);
    untilStopped(async () => {
      closeWindow?.();
      await opened.close();
    });
  } catch (error) {
    await opened.close();
    throw error;
  }
}

function upnOf(typed: string | undefined, { tenant }: OpenedTenant): string | undefined {
  return typed === undefined
    ? undefined
    : upnNamed(
        typed,
        tenant.directory.all().map(({ upn }) => upn),
      );
}

function build(): void {
  console.log('Building …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The product could not be built.');
}

/** A window of its own: its own profile, so that nothing of the usual browser is touched. */
function openWindow(
  { certificate, pagesUrl }: OpenedTenant,
  dataFolder: string,
  address: string,
): (() => void) | undefined {
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
      `--app=${address}`,
    ],
    { stdio: 'ignore' },
  );
  window.on('error', () => console.log(`The browser could not be opened (${browser}).`));
  return () => void window.kill();
}

function explain({ pagesUrl, controlUrl }: OpenedTenant, address: string): void {
  console.log(`
Rød Tråd is running, for any browser too (one certificate warning): ${address}
Try first as Maja Lindegaard, employee: Min MUS, propose another time. Then choose another person at the top right:
  Henrik Østergaard, leader of 20: Mit team, find a time · Anne Bro, leader: confirm the team
  Mette Krog, MUS administrator: Runder · Rasmus Hedegaard, custodian, signs in at ${pagesUrl}app/custodian.html
Control surface for tools: ${controlUrl}/_local/health · Ctrl-C stops all; the data stays (--reset begins anew)`);
}
