import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test, type Page } from '@playwright/test';
import { expect, guard, startPreview } from './fixture.ts';
import {
  emptyLines,
  hostilePaper,
  hostileTexts,
  longWord,
  makeHostileApp,
} from './hostile-library.ts';

/** What stands on the page that only markup that was run could have made. */
function madeByMarkup(page: Page) {
  return page.evaluate(() => ({
    ran: 'ran' in window,
    elements: document.querySelectorAll(
      'main script, main img, main iframe, main style, main article svg, main [onerror], main [onload], main [href^="javascript"], main [href^="data"]',
    ).length,
  }));
}

const nothingMade = { ran: false, elements: 0 };

/** What a block of the hostile paper reads, character for character. */
function textOf(page: Page, index: number): Promise<string | null> {
  return page.evaluate(
    (id) => document.querySelector(`[data-text-of="${id}"]`)?.textContent ?? null,
    `${hostilePaper}/hostile-${index}`,
  );
}

test('hostile text is shown as the text it is, found, marked, asked about and exported, and runs nothing', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-'));
  const app = await makeHostileApp(folder);
  const running = await startPreview({ dataDir: path.join(folder, 'data'), app });
  try {
    const { refused, complaints } = await guard(page, running.origin);
    page.on('dialog', (dialog) => {
      complaints.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const open = async (route: string) => {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, route);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    };
    await page.goto(running.address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await open(`/papers/${hostilePaper}`);
    // A word of a million letters is laid out piece by piece as it comes near, and moves what stands below it.
    await expect(page.locator('[data-filling="no"]')).toHaveCount(1, { timeout: 60_000 });
    const field = page.getByRole('searchbox', { name: 'Find in this paper' });
    await field.fill('last words of the hostile paper');
    // Where the pieces above grow as they come near, a person presses Enter once more.
    await expect(async () => {
      await field.press('Enter');
      await expect(page.getByText('The last words of the hostile paper')).toBeInViewport({
        timeout: 2_000,
      });
    }).toPass();
    for (const [index, text] of hostileTexts.entries()) {
      expect(await textOf(page, index + 1)).toBe(text);
    }
    expect(await textOf(page, hostileTexts.length + 5)).toBe(longWord);
    expect(await textOf(page, hostileTexts.length + 6)).toBe(emptyLines);
    await expect(page.getByRole('cell', { name: '<script>window.ran=9</script>' })).toHaveCount(2);
    // Neither a long word nor empty lines push what follows them away, or the page wide.
    const last = await page.getByText('The last words of the hostile paper').boundingBox();
    const empty = await page.getByText('before').last().boundingBox();
    expect((last?.y ?? 0) - (empty?.y ?? 0)).toBeLessThan(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      1280,
    );

    const heading = '<svg onload="window.ran=7">A heading</svg>';
    await page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('link', { name: heading })
      .click();
    await expect(page.getByRole('heading', { name: heading })).toBeFocused();

    const paragraph = page.locator(`[data-text-of="${hostilePaper}/hostile-1"]`);
    await paragraph.evaluate((element) => document.getSelection()?.selectAllChildren(element));
    await page.getByRole('button', { name: 'Note', exact: true }).click();
    const typed = `${hostileTexts.join(' ')} [x](javascript:window.ran=10)`;
    await page.getByRole('textbox', { name: 'Your note' }).fill(typed);
    await page.getByRole('button', { name: 'Save note' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await paragraph.evaluate((element) => document.getSelection()?.selectAllChildren(element));
    await page.getByRole('button', { name: /^Ask about “<script>/ }).click();
    await page.getByRole('textbox', { name: 'Your question' }).fill(typed);
    await page.getByRole('radio', { name: /^Shared/ }).check();
    await page.getByRole('button', { name: 'Save question' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(await madeByMarkup(page)).toEqual(nothingMade);

    for (const route of ['/notes', '/questions', '/questions/running-order']) {
      await open(route);
      await expect(page.getByText('window.ran=10').first()).toBeVisible();
      // What turns the direction of words is left behind where it was typed.
      await expect(
        page.getByText('Agreed desufer and isolated by the Panel').first(),
      ).toBeVisible();
      expect(await madeByMarkup(page)).toEqual(nothingMade);
    }

    await open('/export');
    for (const name of [/^Notes on the papers, Markdown/, /^Notes on the papers, Word/]) {
      await page.getByRole('radio', { name }).check();
      await page.getByRole('checkbox', { name: /window\.ran=10/ }).check();
      await expect(page.getByRole('heading', { name: 'Leaves (1)' })).toBeVisible();
      expect(await madeByMarkup(page)).toEqual(nothingMade);
    }
    expect([refused, complaints]).toEqual([[], []]);
  } finally {
    await running.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
