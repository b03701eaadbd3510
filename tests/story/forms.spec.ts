import { join } from 'node:path';
import { builtInConcepts, newestConcepts } from '../../src/domain/concept/built-in-concepts';
import { formFor } from '../../src/domain/concept/form-for';
import { deskOf } from '../application/booking/booking-desk';
import { openRound } from '../set-up-round';
import { expectAccessible, expectNoSidewaysScroll, expectReadableColours } from './accessible';
import { HENRIK, MAJA } from './booked';
import { agreedLastYear } from './last-year';
import { expect, test } from './story';

/** Looked at by people, where somebody asks for them: `PICTURES=folder npm run story -- forms`. */
const folder = process.env['PICTURES'];

test.setTimeout(120_000);
// A draft that was never written is not there.
test.use({ expectedComplaint: /status of 404/ });

for (const form of newestConcepts(builtInConcepts)) {
  test(`the preparation by ${form.name.da} is readable in every topic, and fits 320 px`, async ({
    teams,
  }) => {
    const { page, tenant } = teams;
    const agreed = { 'goal.g1.text': 'Føre tilsyn på egen hånd' };
    await agreedLastYear(tenant, { leader: HENRIK, employee: MAJA, agreed });
    const settings = { conceptKey: form.key, conceptVersion: form.version };
    await openRound(tenant, { employees: [MAJA], settings });
    const { key } = (await (await deskOf(tenant, HENRIK)).conversationOf(MAJA)).item;
    for (const { key: topic, title } of formFor(form, 'employee').topics) {
      const product = await teams.open({ persona: MAJA, linkedPage: `forberedelse/${key}/${topic}` });
      await expect(product.getByRole('heading', { name: title.da, level: 2 })).toBeVisible();
      await expectAccessible(page);
      if (folder !== undefined) {
        await page.screenshot({ path: join(folder, `form-${form.key}-${topic}.png`) });
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 1280, height: 720 });
    }
    for (const theme of ['dark', 'contrast'] as const) {
      await teams.showTheme(theme);
      await expectReadableColours(page);
    }
  });
}
