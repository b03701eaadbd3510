import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/story',
  outputDir: 'test-results',
  // Told from here, because the pictures are taken with this configuration too (dev/screenshots.config.ts).
  globalSetup: join(import.meta.dirname, 'tests/story/before-all.ts'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Every worker has a tenant and a browser of its own (tests/story/story.ts).
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    // A trace costs a sixth of the run: `npm run story -- --trace retain-on-failure` writes one.
    screenshot: 'only-on-failure',
  },
});
