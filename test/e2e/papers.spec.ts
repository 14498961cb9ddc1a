import { expect, test } from './fixture.ts';

const pack = '/papers/pack-2025-01-30';

test.describe('reading the pack', () => {
  test('a page is gone to by its printed number, and a wrong number is said', async ({
    page,
    app,
  }) => {
    await app.open(`${pack}/page/1`);
    const field = page.getByRole('textbox', { name: 'Go to page' });
    await field.fill('60');
    await page.getByRole('button', { name: 'Go', exact: true }).click();
    const heading = page.getByRole('heading', { name: 'Performance - Visiting' });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await field.fill('900');
    await page.getByRole('button', { name: 'Go', exact: true }).click();
    await expect(page.getByRole('alert')).toHaveText('Type a page from 1 to 100.');
  });

  test('words that are selected are asked about with the words themselves and their page', async ({
    page,
    app,
  }) => {
    await app.open(`${pack}/page/61`);
    const item = page.getByRole('listitem').filter({ hasText: 'supervision dipped in December' });
    await item.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('supervision dipped in December') ?? -1;
        if (at < 0) continue;
        document
          .getSelection()
          ?.setBaseAndExtent(node, at, node, at + 'supervision dipped in December'.length);
      }
    });
    await page.getByRole('button', { name: /^Ask about “supervision dipped/ }).click();
    await page.getByRole('textbox', { name: 'Your question' }).fill('Which teams?');
    await page.getByRole('button', { name: 'Save question' }).click();
    await app.open('/questions');
    const main = page.getByRole('main');
    await expect(main.getByText('“supervision dipped in December”', { exact: true })).toBeVisible();
    await expect(main.getByRole('heading', { level: 2, name: /^8\s/ })).toBeVisible();
    await main.getByRole('link', { name: /^p\. 61/ }).click();
    await expect(
      page.getByRole('listitem').filter({ hasText: 'supervision dipped in December' }),
    ).toBeFocused();
  });

  test('a block is reached with the arrow keys and asked about with Q', async ({ page, app }) => {
    await app.open(`${pack}/page/60`);
    await expect(page.getByRole('heading', { name: 'Performance - Visiting' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('q');
    const dialog = page.getByRole('dialog', { name: 'Ask a question' });
    await expect(dialog).toContainText('We are reaching our target in all statutory measures');
    await expect(dialog).toContainText('p. 60');
  });

  test('a glossary word opens in place and closes by Escape, with the focus back on it', async ({
    page,
    app,
  }) => {
    await app.open(`${pack}/page/61`);
    const word = page.getByRole('button', { name: 'children with disabilities' }).first();
    await word.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: /^Meaning of/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(word).toBeFocused();
  });

  test('a performance table is a real table with the figures of the paper', async ({
    page,
    app,
  }) => {
    await app.open(`${pack}/page/61`);
    const row = page
      .getByRole('region', { name: 'Table under Progress analysis', exact: false })
      .getByRole('row', { name: /^Percentage of CLA who had their supervision/ });
    await expect(row.getByRole('cell', { name: '54%' })).toBeVisible();
  });
});
