import { playSmall } from '../../dev/play-small';
import { test } from './story';
import { tour } from './tour-steps';

test.use({ viewport: { width: 1280, height: 800 }, expectedComplaint: /^Failed to load resource/ });

test('the guided tour of the README works as written', async ({ teams }) => {
  // A municipality is played before it, and the whole tour is one story.
  test.setTimeout(180_000);
  await playSmall(teams.tenant);
  for (const { title, walk } of tour) await test.step(title, () => walk(teams));
});
