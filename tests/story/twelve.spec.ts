import type { FrameLocator } from '@playwright/test';
import { openRound } from '../set-up-round';
import { meetingsOf } from '../application/booking/booking-desk';
import { expect, test } from './story';

const HENRIK = 'henrik.oestergaard';
const ROOM = 'Engen, Rådhuset';
const MOST_CLICKS = 26;

test.setTimeout(240_000);

/** Every click that the browser itself holds for a person's. */
async function countClicks(product: FrameLocator): Promise<() => Promise<number>> {
  const body = product.locator('body');
  await body.evaluate((element) => {
    element.dataset['clicks'] = '0';
    const count = (event: Event) => {
      if (event.isTrusted) element.dataset['clicks'] = String(Number(element.dataset['clicks']) + 1);
    };
    element.addEventListener('click', count, true);
  });
  return async () => Number(await body.getAttribute('data-clicks'));
}

test('twelve conversations are booked one after the other with 26 clicks and one typing', async ({
  teams,
}) => {
  const { members } = await openRound(teams.tenant, { settings: { noticeDays: 10 } });
  expect(members.length).toBeGreaterThanOrEqual(12);
  const product = await teams.open({ persona: HENRIK });
  const find = product.getByRole('button', { name: /^Find tid, / }).first();
  await expect(find).toBeVisible();
  const clicks = await countClicks(product);
  await find.click();
  const room = product.getByRole('textbox', { name: 'Hvor mødes I?' });
  await room.click();
  await room.pressSequentially(ROOM);
  for (let booked = 1; booked <= 12; booked += 1) {
    await expect(product.getByRole('main', { name: /^Find tid til / })).toBeVisible();
    await expect(room).toHaveValue(ROOM);
    await product.getByRole('button', { name: /^Book / }).click();
    await expect(product.getByText('Står i begges kalender')).toBeVisible();
    if (booked < 12) await product.getByRole('button', { name: /^Næste uden tid: / }).click();
  }
  expect(await clicks()).toBeLessThanOrEqual(MOST_CLICKS);
  const meetings = await meetingsOf(teams.tenant, HENRIK);
  expect(meetings).toHaveLength(12);
  for (const meeting of meetings) expect(meeting).toMatchObject({ location: { displayName: ROOM } });
});
