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

test.describe('the other papers', () => {
  test('all five are listed and open with their contents', async ({ page, app }) => {
    await app.open('/papers');
    const main = page.getByRole('main');
    await expect(main.getByRole('listitem')).toHaveCount(5);
    await main.getByRole('link', { name: /Improvement Plan 2023/ }).click();
    await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
    await expect(
      page.getByRole('row', { name: /^Number of children in our care 554/ }).first(),
    ).toBeVisible();
    await page.getByRole('link', { name: 'All papers' }).click();
    await expect(main.getByRole('listitem')).toHaveCount(5);
  });

  test('actions of 2020 say how sure each row is, and stand as columns where no row can be claimed', async ({
    page,
    app,
  }) => {
    await app.open('/papers/improvement-plan-2020');
    await page.getByRole('link', { name: 'Action pages as columns' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Action pages' })).toBeVisible();
    const first = page.getByRole('region', { name: /^1\. Leadership and Stability/ });
    await expect(first.getByText(/do not line up in the text/)).toBeVisible();
    await expect(first.getByRole('table')).toHaveCount(0);
    await expect(page.getByRole('table')).toHaveCount(22);
    await expect(page.getByRole('cell', { name: 'by order only' }).first()).toBeVisible();
    expect(await app.axe()).toEqual([]);
  });
});
