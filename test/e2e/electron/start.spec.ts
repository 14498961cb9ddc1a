import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { findElectron, findObstacle } from '#scripts/lib/electron-binary.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const binary = findElectron(root, process.env);

/** Why the real window cannot be tested here; null when it can. */
const reason =
  binary === null
    ? 'there is no Electron binary here; "npm start -- --electron" fetches one'
    : findObstacle({
        platform: process.platform,
        uid: process.getuid?.() ?? null,
        env: process.env,
      });

interface Started {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly dataDir: string;
}

/** Opens the real window on a data folder of its own, waits for its first screen, and closes it afterwards. */
async function inWindow(look: (started: Started) => Promise<void>): Promise<void> {
  if (binary === null) throw new Error('These tests are skipped without a binary');
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-window-'));
  const electron = await _electron.launch({
    executablePath: binary,
    args: [root, `--data-dir=${dataDir}`, '--now=2025-01-24T20:00'],
    cwd: root,
  });
  try {
    const page = await electron.firstWindow();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look({ electron, page, dataDir });
  } finally {
    await electron.close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

test.describe('the window itself', () => {
  test.skip(reason !== null, reason ?? '');

  test('opens on a screen of the app, under the app’s name', async () => {
    await inWindow(async ({ page }) => {
      expect(await page.title()).toContain('Critical Friend');
      expect(page.url()).toMatch(/^app:\/\/bundle\//);
    });
  });

  test('gives its page a sandbox, a context apart and nothing of Node’s', async () => {
    await inWindow(async ({ electron, page }) => {
      const seen = await page.evaluate(() => ({
        require: 'require' in globalThis,
        process: 'process' in globalThis,
        bridge: Object.isFrozen(Reflect.get(globalThis, 'criticalFriend')),
      }));
      expect(seen).toEqual({ require: false, process: false, bridge: true });
      const pages = await electron.evaluate(({ app }) =>
        app
          .getAppMetrics()
          .filter(({ type }) => type === 'Tab')
          .map(({ sandboxed }) => sandboxed),
      );
      expect(pages.length).toBeGreaterThan(0);
      // Linux does not say whether a process is in a sandbox.
      if (process.platform !== 'linux') expect(pages).not.toContain(false);
    });
  });

  test('lets its page go nowhere else and open nothing', async () => {
    await inWindow(async ({ electron, page }) => {
      expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true);
      await page.evaluate(() => {
        window.location.href = 'https://example.org/';
      });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(page.url()).toMatch(/^app:\/\/bundle\//);
      expect(electron.windows()).toHaveLength(1);
    });
  });

  test('is one window: a second start ends at once and leaves the first', async () => {
    await inWindow(async ({ electron, page, dataDir }) => {
      const second = spawn(binary ?? '', [root, `--data-dir=${dataDir}`], {
        cwd: root,
        stdio: 'ignore',
      });
      expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
      expect(electron.windows()).toHaveLength(1);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });
});
