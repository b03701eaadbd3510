import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fluent's focus sentinels hide themselves from screen readers and stay focusable; axe cannot know why. */
const FLUENT_FOCUS_SENTINELS = '[data-tabster-dummy]';

/** Nothing on the page, nor in the product's frame, offends WCAG 2.1 AA as far as axe can see. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolations(axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']));
}

/** The one rule that another theme can break: everything else on the page stays as it was. */
export async function expectReadableColours(page: Page): Promise<void> {
  await expectNoViolations(axe(page).withRules(['color-contrast']));
}

function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).exclude(FLUENT_FOCUS_SENTINELS).exclude(['iframe', FLUENT_FOCUS_SENTINELS]);
}

async function expectNoViolations(builder: AxeBuilder): Promise<void> {
  const { violations } = await builder.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([]);
}

/** Neither the frame nor the product has to be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const { needed, given } = await frame.evaluate(() => ({
      needed: document.documentElement.scrollWidth,
      given: document.documentElement.clientWidth,
    }));
    expect(needed, frame.url()).toBeLessThanOrEqual(given);
  }
}
