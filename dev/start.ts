import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { OpenedTenant } from '../local-tenant/open-tenant';
import { pageHosts } from '../local-tenant/page-hosts';
import { findBrowser, mappedWindow, NO_BROWSER } from './browser';
import { npm } from './child';
import { addressesOf } from './look-alikes';
import { openedTenant, untilStopped } from './opened-tenant';
import { upnNamed } from './person';
import type { OptionsOf } from './tables';

/** Opens the product in a window, and goes on until Ctrl-C. */
export async function run(options: OptionsOf<'start'>): Promise<undefined> {
  const opened = await openedTenant(options, !options['no-round']);
  try {
    // Only now: whoever forgets that it already runs must not lose its data to a port that is taken.
    if (options.reset) {
      opened.tenant.reset(options.seed);
      await opened.tenant.play();
    }
    const address = addressesOf(options.open, opened.pagesUrl, upnOf(options.as, opened));
    if (!options['no-build']) build();
    const closeWindow = options['no-open']
      ? undefined
      : openWindow(opened, resolve(options.data), address.mapped);
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
  const upns = tenant.directory.all().map(({ upn }) => upn);
  return typed === undefined ? undefined : upnNamed(typed, upns);
}

function build(): void {
  console.log('Building …');
  if (npm(['--silent', 'build']) !== 0) throw new Error('The product could not be built.');
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
