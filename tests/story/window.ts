import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from '@playwright/test';
import { tenant } from '../../local-tenant/seed/tenant';

/** What Playwright gives a story that names none. */
export const USUAL_LOCALE = 'en-US';

/** The library of Teams asks it for a list of hosts when it is loaded; no window of ours reaches it. */
const CDN = 'https://res.cdn.office.net/';

/** A browser keeps what the product stores apart for each site that shows it. */
const productStorage = ['', '^0https://microsoft.com', '^0https://office.com'].map(
  (shownBy) => `https://${tenant.appHost}/${shownBy}`,
);

export async function newWindow(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  // Each step of an animation is drawn, and nobody looks; what stands at its end is the same.
  const context = await browser.newContext({ locale: USUAL_LOCALE, ...options, reducedMotion: 'reduce' });
  return context.newPage();
}

/** What a window complains of while `work` goes on, refusals of the Content-Security-Policy among it. */
export async function complaintsDuring(
  window: Page,
  expected: RegExp | undefined,
  work: () => Promise<void>,
): Promise<readonly string[]> {
  const complaints: string[] = [];
  const hearMessage = (message: ConsoleMessage) => {
    if (isComplaint(message) && !expected?.test(message.text()))
      complaints.push(`${message.text()} ${message.location().url}`);
  };
  const hearError = (error: Error) => void complaints.push(error.message);
  window.on('console', hearMessage).on('pageerror', hearError);
  await work();
  window.off('console', hearMessage).off('pageerror', hearError);
  return complaints;
}

function isComplaint(message: ConsoleMessage): boolean {
  return ['error', 'warning'].includes(message.type()) && !message.location().url.startsWith(CDN);
}

/**
 * Leaves nothing of a story in the window but the files of the product, as anybody's browser keeps them, and whom
 * SharePoint was opened as last: a story that opens it says as whom.
 */
export async function makeAsNew(window: Page): Promise<void> {
  const context = window.context();
  // First of all: a page that stays open goes on asking.
  await window.goto('about:blank');
  for (const page of context.pages()) if (page !== window) await page.close();
  await window.unrouteAll();
  await window.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: 'reduce' });
  await context.setOffline(false);
  await context.clearCookies();
  await context.clearPermissions();
  const devTools = await context.newCDPSession(window);
  for (const storageKey of productStorage)
    await devTools.send('Storage.clearDataForStorageKey', { storageKey, storageTypes: 'all' });
  await devTools.detach();
}
