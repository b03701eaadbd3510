import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, test as base, type Browser, type FrameLocator, type Page } from '@playwright/test';
import { findBrowser, mappedWindow, NO_BROWSER } from '../../dev/browser';
import { openTenant, type OpenedTenant } from '../../local-tenant/open-tenant';
import { pageHosts } from '../../local-tenant/page-hosts';
import type { Exchange } from '../../local-tenant/recorder';

/** How the product is opened in the Teams-like frame. */
export interface Opening {
  readonly persona: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly language?: 'da' | 'en';
  readonly linkedPage?: string;
}

export interface Teams {
  /** Opens the frame and answers the product inside it. */
  readonly open: (opening: Opening) => Promise<FrameLocator>;
  readonly page: Page;
  /** What was said to Microsoft Graph since the frame was opened. */
  readonly exchanges: () => readonly Exchange[];
}

interface WorkerFixtures {
  readonly opened: OpenedTenant;
  readonly browser: Browser;
}

// Far from each other, since a worker takes a port and the next.
const FIRST_PORT = 5400;

export const test = base.extend<{ teams: Teams }, WorkerFixtures>({
  opened: [
    async ({}, provide, worker) => {
      const dataFolder = mkdtempSync(join(tmpdir(), 'roed-traad-'));
      const opened = await openTenant({
        port: FIRST_PORT + worker.parallelIndex * 10,
        dataFolder,
        seed: 'small',
        memory: true,
      });
      await provide(opened);
      await opened.close();
      rmSync(dataFolder, { recursive: true });
    },
    { scope: 'worker' },
  ],

  browser: [
    async ({ opened }, provide) => {
      const executablePath = findBrowser();
      if (!executablePath) throw new Error(NO_BROWSER);
      const port = Number(new URL(opened.pagesUrl).port);
      const args = [
        ...mappedWindow(pageHosts, port, opened.certificate.fingerprint),
        // Playwright's own list makes storage throw inside a frame of another site, which no real browser does.
        '--disable-features=Translate',
      ];
      const browser = await chromium.launch({ executablePath, args });
      await provide(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  teams: async ({ opened, page }, provide) => {
    const { tenant } = opened;
    tenant.reset('small');
    await provide({
      page,
      exchanges: () => tenant.recorder.all(),
      open: async ({ persona, theme = 'default', language = 'da', linkedPage }) => {
        tenant.recorder.clear();
        const address = new URL('https://teams.microsoft.com/');
        address.searchParams.set('persona', `${persona}@${tenant.facts.domain}`);
        address.searchParams.set('theme', theme);
        address.searchParams.set('lang', language);
        if (linkedPage) address.searchParams.set('page', linkedPage);
        await page.goto(address.toString());
        return page.frameLocator('iframe');
      },
    });
  },
});

export { expect } from '@playwright/test';
