import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/lib/find-chromium.mjs';

/**
 * The browser that `npm test` found; when the tests are run without it, the first there is. Null leaves the choice to
 * Playwright, whose message says what is missing.
 */
const browser =
  process.env['CHROMIUM_PATH'] ??
  findChromium({ root: import.meta.dirname, env: process.env, platform: process.platform })?.path ??
  null;

/** Chromium speaks to nobody of its own accord: nothing in these tests needs a network. */
const quietly = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  reporter: [
    ['list'],
    ['json', { outputFile: 'node_modules/.cache/critical-friend/reports/playwright.json' }],
  ],
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  retries: 0,
  // One more than the two cores it is measured on: a test often waits for a program to start or a page to settle.
  workers: 3,
  // How long a failure takes to be called one; what passes never waits for it. Times are measured in bench/.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-GB',
    // A trace of every test costs a fifth of the run; asked for when a failure has to be understood.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser === null ? {} : { executablePath: browser }),
      // Chromium refuses to start its sandbox for root.
      args: isRoot ? [...quietly, '--no-sandbox'] : quietly,
    },
  },
  projects: [
    { name: 'chromium', testIgnore: '**/e2e/electron/**' },
    { name: 'electron', testMatch: '**/e2e/electron/**/*.spec.ts' },
  ],
});
