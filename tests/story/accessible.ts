import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Frame, type Page } from '@playwright/test';
import type { default as Axe, RunOnly } from 'axe-core';

declare global {
  interface Window {
    /** What the source of axe leaves behind when a page has read it. */
    readonly axe: typeof Axe;
  }
}

/** The one without its comments: every page that is looked at reads it. */
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Fluent's focus sentinels hide themselves from screen readers and stay focusable; axe cannot know why. */
const FLUENT_FOCUS_SENTINELS = '[data-tabster-dummy]';

const WCAG: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] };

/** Nothing in the product, or on a page that stands for itself, offends WCAG 2.1 AA as far as axe can see. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolations(await productOf(page), WCAG);
}

/** The same of a host too, which looks as it does whatever page of the product it shows. */
export async function expectHostAccessible(page: Page): Promise<void> {
  await expectNoViolations(await shownFrames(page), WCAG);
}

/** The one rule that another theme can break: everything else on the page stays as it was. */
export async function expectReadableColours(page: Page): Promise<void> {
  await expectNoViolations(await productOf(page), { type: 'rule', values: ['color-contrast'] });
}

async function expectNoViolations(frames: readonly Frame[], rules: RunOnly): Promise<void> {
  const found: string[] = [];
  for (const frame of frames) found.push(...(await violationsIn(frame, rules)));
  expect(found).toEqual([]);
}

async function productOf(page: Page): Promise<readonly Frame[]> {
  const [outermost, ...inside] = await shownFrames(page);
  return inside.length > 0 ? inside : [outermost!];
}

/** What stands behind another page of its host is read by nobody. */
async function shownFrames(page: Page): Promise<readonly Frame[]> {
  const shown: Frame[] = [];
  for (const frame of page.frames()) {
    if (!frame.parentFrame() || (await (await frame.frameElement()).isVisible())) shown.push(frame);
  }
  return shown;
}

/**
 * Frame by frame, and axe is read once a page: its own companion for Playwright sends it anew for each look and opens a
 * page of its own to put the frames' findings together, which took a third of the whole story.
 */
async function violationsIn(frame: Frame, runOnly: RunOnly): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  await frame.evaluate(untilNothingFades);
  const { violations } = await frame.evaluate(
    ([rules, sentinels]) =>
      window.axe.run(
        { exclude: [sentinels] },
        { runOnly: rules, iframes: false, resultTypes: ['violations'] },
      ),
    [runOnly, FLUENT_FOCUS_SENTINELS] as const,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** What fades in has the contrast of no moment in particular; a spinner turns for ever and is not waited for. */
async function untilNothingFades(): Promise<void> {
  // What has just been put there begins to fade with the next picture; a page that nobody sees draws none.
  await Promise.race([
    new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    new Promise((late) => setTimeout(late, 200)),
  ]);
  const ending = document
    .getAnimations()
    .filter(
      ({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
    );
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** Neither the frame nor the product has to be scrolled sideways, once a change of the window has been taken in. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await expect
      .poll(() => frame.evaluate(beyondTheEdge), { message: `scrolled sideways: ${frame.url()}` })
      .toBeLessThanOrEqual(0);
  }
}

function beyondTheEdge(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}
