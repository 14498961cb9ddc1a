import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { expect, guard, startPreview, type RunningApp } from './fixture.ts';

const root = path.resolve(import.meta.dirname, '../..');

interface Folders {
  /** A folder that goes with the test. */
  readonly folder: string;
  /** The built app in a place of its own, to damage. */
  readonly copyOfApp: string;
}

const test = base.extend<Folders>({
  // Playwright reads the fixtures a fixture needs off its first parameter.
  // oxlint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-'));
    await use(folder);
    fs.rmSync(folder, { recursive: true, force: true });
  },
  copyOfApp: async ({ folder }, use) => {
    const copy = path.join(folder, 'dist');
    fs.cpSync(path.join(root, 'dist'), copy, { recursive: true });
    await use(copy);
  },
});

async function openApp(page: Page, running: RunningApp) {
  const watched = await guard(page, running.origin);
  await page.goto(running.address);
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  return watched;
}

async function writeQuestion(page: Page, wording: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/questions`);
  await page.getByRole('main').getByRole('button', { name: 'Ask a question' }).click();
  await page.getByRole('textbox', { name: 'Your question' }).fill(wording);
  await page.getByRole('button', { name: 'Save question' }).click();
}

test.describe('bad input is a sentence, and nothing is lost', () => {
  test('a damaged library says so, and questions still work', async ({
    page,
    folder,
    copyOfApp,
  }) => {
    const image = path.join(copyOfApp, 'library.sqlite');
    const bytes = fs.readFileSync(image);
    bytes.writeUInt8((bytes.readUInt8(70_000) + 1) % 256, 70_000);
    fs.writeFileSync(image, bytes);
    const running = await startPreview({ dataDir: path.join(folder, 'data'), app: copyOfApp });
    await openApp(page, running);
    const told = page.getByRole('alert').filter({ hasText: 'The papers could not be opened' });
    await expect(told).toContainText(/damaged/i);
    await expect(told).toContainText(/install|build/i);
    await writeQuestion(page, 'Does this still work?');
    await expect(page.getByRole('main').getByText('Does this still work?')).toBeVisible();
    await running.stop();
  });

  test('a missing library says so', async ({ page, folder, copyOfApp }) => {
    fs.rmSync(path.join(copyOfApp, 'library.sqlite'));
    const running = await startPreview({ dataDir: path.join(folder, 'data'), app: copyOfApp });
    await openApp(page, running);
    await expect(
      page.getByRole('alert').filter({ hasText: 'The papers could not be opened' }),
    ).toContainText(/missing|not there|not found/i);
    await running.stop();
  });

  test('a damaged newest file is set aside, the one before opens, and the screen says what was recovered', async ({
    page,
    folder,
  }) => {
    const dataDir = path.join(folder, 'data');
    let running = await startPreview({ dataDir });
    await openApp(page, running);
    await writeQuestion(page, 'First, and safe');
    await expect(page.getByRole('main').getByText('First, and safe')).toBeVisible();
    await running.stop();
    const newest = generations(dataDir).at(-1) ?? '';
    const torn = `user-${String(Number(/\d+/.exec(newest)?.[0]) + 1).padStart(10, '0')}.sqlite`;
    fs.writeFileSync(
      path.join(dataDir, torn),
      fs.readFileSync(path.join(dataDir, newest)).subarray(0, 9_000),
    );
    const past = new Date('2025-01-20T10:00:00Z');
    fs.utimesSync(path.join(dataDir, torn), past, past);

    running = await startPreview({ dataDir });
    await openApp(page, running);
    await expect(page.getByText('Your work was recovered')).toBeVisible();
    await page.goto(`${running.origin}/#/questions`);
    await expect(page.getByRole('main').getByText('First, and safe')).toBeVisible();
    expect(fs.readdirSync(path.join(dataDir, 'damaged')).length).toBeGreaterThan(0);
    await running.stop();
  });

  test('a folder where nothing can be read is never started empty: it says so and reading goes on', async ({
    page,
    folder,
  }) => {
    const dataDir = path.join(folder, 'data');
    fs.mkdirSync(dataDir);
    const file = path.join(dataDir, 'user-0000000007.sqlite');
    fs.writeFileSync(file, Buffer.alloc(50_000, 7));
    const past = new Date('2025-01-20T10:00:00Z');
    fs.utimesSync(file, past, past);
    const running = await startPreview({ dataDir });
    await openApp(page, running);
    await expect(
      page
        .getByRole('alert')
        .filter({ hasText: 'Your questions and wordings could not be opened' }),
    ).toBeVisible();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Children and Families Scrutiny Panel' }),
    ).toBeVisible();
    const kept = [dataDir, path.join(dataDir, 'damaged')]
      .filter((place) => fs.existsSync(place))
      .flatMap((place) => fs.readdirSync(place));
    expect(kept.filter((name) => name.startsWith('user-0000000007'))).toHaveLength(1);
    await running.stop();
  });

  test('a second copy on the same folder says that the first has it', async ({ page, folder }) => {
    const dataDir = path.join(folder, 'data');
    const first = await startPreview({ dataDir });
    const second = await startPreview({ dataDir });
    await openApp(page, second);
    await expect(
      page
        .getByRole('alert')
        .filter({ hasText: 'Your questions and wordings could not be opened' }),
    ).toContainText(/already open|another copy/i);
    await second.stop();
    await first.stop();
  });

  test('a full disk on save is said, what was asked stays, and it is saved once there is room', async ({
    page,
    folder,
  }) => {
    test.skip(process.platform === 'win32', 'there is no file size limit to set on Windows');
    const dataDir = path.join(folder, 'data');
    const running = await startPreview({ dataDir, largestFile: 200 });
    await openApp(page, running);
    const banner = page.getByRole('alert').filter({ hasText: 'Not saved' });
    const long = `Is there room? ${'word '.repeat(3_900)}`;
    let asked = 0;
    while (asked < 30 && !(await banner.isVisible())) {
      await writeQuestion(page, `${asked} ${long}`);
      asked += 1;
      // The dialog goes when the question is kept, on disk or not; what is said of it is the banner's.
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await expect(banner).toContainText(/full/i);
    await expect(page.getByRole('main').getByText(/Is there room\?/)).toHaveCount(asked);
    await expect(banner.getByRole('button', { name: 'Save a copy elsewhere…' })).toBeVisible();

    // There is room again: what was kept reaches the disk, and a new start has it.
    const raised = spawnSync('prlimit', ['--pid', String(running.pid), '--fsize=unlimited']);
    expect(raised.status, String(raised.stderr)).toBe(0);
    await page.getByRole('button', { name: 'Try again now' }).click();
    await expect(banner).toBeHidden();
    await running.stop('SIGKILL');
    const again = await startPreview({ dataDir });
    await guard(page, again.origin);
    await page.goto(again.address);
    await page.goto(`${again.origin}/#/questions`);
    await expect(page.getByRole('main').getByText(/Is there room\?/)).toHaveCount(asked);
    await again.stop();
  });
});

function generations(dataDir: string): string[] {
  return fs
    .readdirSync(dataDir)
    .filter((name) => /^user-\d{10}\.sqlite$/.test(name))
    .sort();
}
