import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** Names a browser of your own, for the tests and for `npm start`. */
const VARIABLE = 'ROED_TRAAD_BROWSER';

/** A Chromium-type browser on this machine: the named one, an installed one, or Playwright's. */
export function findBrowser(): string | undefined {
  const named = process.env[VARIABLE];
  if (named) return existsSync(named) ? named : undefined;
  return [...installedBrowsers(), chromium.executablePath()].find((path) => existsSync(path));
}

function installedBrowsers(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return [
        process.env['PROGRAMFILES'],
        process.env['PROGRAMFILES(X86)'],
        process.env['LOCALAPPDATA'],
      ].flatMap((folder) =>
        folder
          ? [
              join(folder, 'Google/Chrome/Application/chrome.exe'),
              join(folder, 'Microsoft/Edge/Application/msedge.exe'),
            ]
          : [],
      );
    default:
      return (process.env['PATH'] ?? '')
        .split(':')
        .flatMap((folder) =>
          ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
            (name) => join(folder, name),
          ),
        );
  }
}

/** Said when there is none. */
export const NO_BROWSER = `No Chromium-type browser was found: install Chromium, Chrome or Edge, or name one in ${VARIABLE}.`;

/**
 * Lets a window see the local tenant under the names of the real hosts, with a certificate that this window alone
 * trusts. Nothing else can be reached from it, and the machine's own settings are not touched.
 */
export function mappedWindow(hosts: readonly string[], pagesPort: number, fingerprint: string): string[] {
  const maps = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${pagesPort}`);
  return [
    `--host-resolver-rules=${[...maps, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    `--ignore-certificate-errors-spki-list=${fingerprint}`,
    '--no-proxy-server',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    `--disable-features=${[
      // A browser in English would offer to translate the pages, in a bubble over the list of people.
      'Translate',
      // Pages of Chromium's own behind the address field, which cost a window more than the page it shows.
      'WebUIOmniboxPopup',
      'WebUIOmniboxAimPopup',
      // A process kept ready for a page that nobody opens.
      'SpareRendererForSitePerProcess',
    ].join(',')}`,
    // Chromium says its warning about unusual switches in a bar across the page otherwise.
    '--test-type',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
