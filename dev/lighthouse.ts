import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { openTenant } from '../local-tenant/open-tenant';
import { pageHosts } from '../local-tenant/page-hosts';
import { findBrowser, mappedWindow, NO_BROWSER } from './browser';

/**
 * Lighthouse over the product as a browser opens it, in the Teams-like frame and without a host. Speed depends on the
 * machine and is printed alone; accessibility and good practice do not, and must be whole.
 */
const PAGES_PORT = 5499;
const DEBUGGING_PORT = 5497;
const PAGES = {
  'Min MUS': 'https://teams.microsoft.com/?persona=maja.lindegaard@aasund.example&lang=da',
  'Mit team': 'https://teams.microsoft.com/?persona=henrik.oestergaard@aasund.example&lang=da',
  'outside a host': 'https://mus.aasund.example/index.html',
};
const MUST_BE_WHOLE = ['accessibility', 'best-practices'] as const;

/** Prints what Lighthouse says of each page, and fails where what must be whole is not. */
export async function run(): Promise<number> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  const dataFolder = mkdtempSync(join(tmpdir(), 'roed-traad-'));
  const opened = await openTenant({ port: PAGES_PORT - 1, dataFolder, memory: true });
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...mappedWindow(pageHosts, Number(new URL(opened.pagesUrl).port), opened.certificate.fingerprint),
      `--remote-debugging-port=${DEBUGGING_PORT}`,
    ],
  });

  const figures = [];
  for (const [page, address] of Object.entries(PAGES)) figures.push({ page, ...(await measured(address)) });
  await browser.close();
  await opened.close();
  rmSync(dataFolder, { recursive: true });

  console.table(figures.map(({ failed, ...figure }) => ({ ...figure, failed: failed.length })));
  for (const { page, failed } of figures) for (const line of failed) console.error(`${page}: ${line}`);
  return figures.some(({ failed }) => failed.length) ? 1 : 0;
}

async function measured(address: string) {
  const result = await lighthouse(
    address,
    {
      port: DEBUGGING_PORT,
      logLevel: 'error',
      onlyCategories: ['performance', ...MUST_BE_WHOLE],
      // The story reads the console itself, and knows that no list of hosts can be fetched from Microsoft here.
      skipAudits: ['errors-in-console'],
    },
    desktopConfig,
  );
  if (!result) throw new Error(`Lighthouse did not look at ${address}.`);
  const { categories, audits } = result.lhr;
  const failed = MUST_BE_WHOLE.flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => audits[id])
      .filter((audit) => audit?.score !== null && audit?.score !== undefined && audit.score < 1)
      .map((audit) => `${category}: ${audit?.title ?? ''}`),
  );
  return {
    performance: hundredths(categories['performance']?.score),
    accessibility: hundredths(categories['accessibility']?.score),
    'best practices': hundredths(categories['best-practices']?.score),
    'first paint (ms)': Math.round(audits['first-contentful-paint']?.numericValue ?? NaN),
    'largest paint (ms)': Math.round(audits['largest-contentful-paint']?.numericValue ?? NaN),
    'blocked (ms)': Math.round(audits['total-blocking-time']?.numericValue ?? NaN),
    failed,
  };
}

function hundredths(score: number | null | undefined): number {
  return Math.round((score ?? 0) * 100);
}
