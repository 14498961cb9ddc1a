import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

/** The pictures in docs/screenshots, which only this writes: the browser of the tests, and one at a time. */
export default defineConfig({
  ...tests,
  testDir: 'test/screenshots',
  reporter: 'list',
  fullyParallel: false,
  workers: 1,
  projects: [{ name: 'chromium' }],
});
