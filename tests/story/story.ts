import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type FrameLocator,
  type Page,
} from '@playwright/test';
import { findBrowser, mappedWindow, NO_BROWSER } from '../../dev/browser';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { openTenant, type OpenedTenant } from '../../local-tenant/open-tenant';
import { pageHosts } from '../../local-tenant/page-hosts';
import type { Exchange } from '../../local-tenant/recorder';
import { hear, Heard } from '../contract/heard';
import { NO_SLICE, readSlice } from '../contract/slice';
import { violations } from '../contract/violations';
import { complaintsDuring, makeAsNew, newWindow, USUAL_LOCALE } from './window';

export type Theme = 'default' | 'dark' | 'contrast';

/** How the product is opened in the Teams-like frame. */
export interface Opening {
  /** The part of the address before the at sign. */
  readonly persona: string;
  readonly theme?: Theme;
  readonly language?: 'da' | 'en';
  readonly linkedPage?: string;
}

export interface Teams {
  readonly page: Page;
  readonly tenant: RunningTenant;
  /** Opens the frame and answers the product inside it. */
  readonly open: (opening: Opening) => Promise<FrameLocator>;
  /** Somebody else at a computer of their own, at the same time. */
  readonly openBeside: (opening: Opening) => Promise<{ readonly page: Page; readonly product: FrameLocator }>;
  /** Another theme by the frame's own menu, while the product is open. */
  readonly showTheme: (theme: Theme) => Promise<void>;
  /** What was said to Microsoft Graph since the frame was opened, preflights left out. */
  readonly exchanges: () => readonly Exchange[];
}

interface TestFixtures {
  readonly teams: Teams;
  /** What the browser may complain of in this test, besides what it always does. */
  readonly expectedComplaint: RegExp | undefined;
  /** What any page said to Graph in this test is what Microsoft's description allows. */
  readonly described: undefined;
}

interface WorkerFixtures {
  readonly opened: OpenedTenant;
  readonly browser: Browser;
  /** Given to one story after another, each time as if it were new. */
  readonly keptWindow: Page;
}

const slice = readSlice();
if (!slice) console.log(NO_SLICE);

const heard = new Heard();
hear((exchange) => heard.add(exchange));

const FIRST_PORT = 5400;
/** A tenant takes a port and the next. */
const PORTS_APART = 2;

const THEME_NAMES: Readonly<Record<Theme, string>> = {
  default: 'Lys',
  dark: 'Mørk',
  contrast: 'Høj kontrast',
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  opened: [
    async ({}, provide, worker) => {
      const dataFolder = mkdtempSync(join(tmpdir(), 'roed-traad-'));
      const opened = await openOnFreePort(FIRST_PORT + worker.parallelIndex * PORTS_APART, dataFolder);
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
      const browser = await chromium.launch({
        executablePath,
        // The features that it switches off replace Playwright's own list, which makes storage throw inside a frame of
        // another site, as no real browser does.
        args: [
          ...mappedWindow(pageHosts, port, opened.certificate.fingerprint),
          // A page lives for seconds here: making its code faster takes longer than running it does.
          '--js-flags=--no-maglev --no-turbofan',
        ],
      });
      await provide(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  keptWindow: [
    async ({ browser }, provide) => {
      const window = await newWindow(browser, {});
      await provide(window);
      await window.context().close();
    },
    { scope: 'worker' },
  ],

  page: async ({ browser, keptWindow, viewport, locale, ignoreHTTPSErrors }, provide) => {
    // What a window speaks and whom it trusts is settled when it is made.
    if (locale !== USUAL_LOCALE || ignoreHTTPSErrors) {
      const own = await newWindow(browser, {
        viewport,
        locale: locale!,
        ignoreHTTPSErrors,
      });
      await provide(own);
      await own.context().close();
      return;
    }
    await keptWindow.setViewportSize(viewport!);
    await provide(keptWindow);
    await makeAsNew(keptWindow);
  },

  expectedComplaint: [undefined, { option: true }],

  described: [
    async ({}, provide) => {
      heard.take();
      await provide(undefined);
      const undescribed = slice ? violations(slice, heard.take()) : [];
      expect(undescribed, 'what Microsoft’s description of Graph does not allow').toEqual([]);
    },
    { auto: true },
  ],

  teams: async ({ opened, browser, page, viewport, expectedComplaint }, provide) => {
    const { tenant } = opened;
    tenant.reset('small');
    const beside: BrowserContext[] = [];
    const openIn = async (
      window: Page,
      { persona, theme = 'default', language = 'da', linkedPage }: Opening,
    ): Promise<FrameLocator> => {
      const address = new URL('https://teams.microsoft.com/');
      address.searchParams.set('persona', `${persona}@${tenant.facts.domain}`);
      address.searchParams.set('theme', theme);
      address.searchParams.set('lang', language);
      if (linkedPage) address.searchParams.set('page', linkedPage);
      // A tab behind another draws nothing, and a click on it waits for ever.
      await window.bringToFront();
      await window.goto(address.toString());
      return window.frameLocator('iframe');
    };

    const teams: Teams = {
      page,
      tenant,
      exchanges: () => tenant.recorder.all().filter(({ method }) => method !== 'OPTIONS'),
      open: (opening) => {
        tenant.recorder.clear();
        return openIn(page, opening);
      },
      openBeside: async (opening) => {
        const theirs = await newWindow(browser, { viewport });
        beside.push(theirs.context());
        return { page: theirs, product: await openIn(theirs, opening) };
      },
      showTheme: async (theme) => {
        await page.getByRole('button', { name: 'Visning' }).click();
        await page.getByRole('menuitemradio', { name: THEME_NAMES[theme] }).click();
        await page.keyboard.press('Escape');
      },
    };
    const complaints = await complaintsDuring(page, expectedComplaint, () => provide(teams));
    // A window that stays open goes on asking, in the middle of the next test.
    await Promise.all(beside.map((context) => context.close()));
    expect(complaints, 'what the browser complained of').toEqual([]);
  },
});

/** Another story may be running on this machine. */
async function openOnFreePort(port: number, dataFolder: string): Promise<OpenedTenant> {
  try {
    return await openTenant({ port, dataFolder, seed: 'small', memory: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return openOnFreePort(port + PORTS_APART, dataFolder);
  }
}

export { expect } from '@playwright/test';
