import { defineConfig } from '@playwright/test';
import story from '../playwright.config';

/** The story's own browser and tenant, taking pictures. */
export default defineConfig(story, { testDir: '../tests/story', testMatch: 'pictures.ts' });
