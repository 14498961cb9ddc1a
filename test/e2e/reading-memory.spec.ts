import { expect, test } from './fixture.ts';

const pack = '/papers/pack-2025-01-30';

test.describe('what is remembered of reading', () => {
  test('a paper opens where it was left, and the list says how much of it was read', async ({
    page,
    app,
  }) => {
    await app.open(`${pack}/page/60`);
    const heading = page.getByRole('heading', { name: 'Performance - Visiting' });
    await expect(heading).toBeInViewport();
    await expect(page.getByText('0% read')).toBeHidden();
    await app.open('/papers');
    const main = page.getByRole('main');
    const entry = main.getByRole('listitem').filter({ hasText: 'Opens where you left off' });
    await expect(entry).toHaveCount(1);
    await entry.getByRole('link').click();
    await expect(heading).toBeInViewport();
    await expect(
      page.locator('[data-announcer]').filter({ hasText: 'Opened where you left off.' }),
    ).toHaveCount(1);

    await page.getByText(/^\d+% read$/).click();
    await page.getByRole('button', { name: 'Forget what I have read of this paper' }).click();
    await expect(page.getByText('0% read')).toBeVisible();
  });

  test('a bookmark is set from the keyboard, found by its heading and page, and removed', async ({
    page,
    app,
  }) => {
    await app.open(`${pack}/page/60`);
    const heading = page.getByRole('heading', { name: 'Performance - Visiting' });
    await expect(heading).toBeInViewport();
    await page.getByRole('button', { name: 'Bookmark', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Bookmarks (1)').click();
    const link = page.getByRole('link', { name: /^Performance - Visiting, p\. 60$/ });
    await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
    await link.click();
    await expect(heading).toBeInViewport();
    await page.getByRole('button', { name: 'Remove the bookmark at Performance' }).click();
    await expect(page.getByText('Bookmarks (0)')).toBeVisible();
  });
});
