import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser';

interface Icon {
  readonly file: string;
  readonly source: string;
  readonly pixels: number;
}

const assets = new URL('../assets/', import.meta.url);
const threadRed = /#d13438/g;

const full = await readFile(new URL('icon.svg', assets), 'utf8');
const small = await readFile(new URL('favicon.svg', assets), 'utf8');

const icons: readonly Icon[] = [
  { file: 'icon-color-192.png', source: full, pixels: 192 },
  // Outlook's buttons.
  { file: 'icon-color-80.png', source: full, pixels: 80 },
  { file: 'icon-color-16.png', source: small, pixels: 16 },
  { file: 'icon-color-32.png', source: small, pixels: 32 },
  { file: 'icon-outline-32.png', source: small.replace(threadRed, '#ffffff'), pixels: 32 },
];

const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const { file, source, pixels } of icons) {
    await page.setViewportSize({ width: pixels, height: pixels });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${source}`);
    await writeFile(new URL(file, assets), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
