import { expect, test } from './fixture.ts';

const pack = '/papers/pack-2025-01-30';
const plans = '/papers/delivery-plans-2026';

test.describe('reading comfort', () => {
  test('size and length of line are chosen beside the text, and hold when the paper is opened again', async ({
    page,
    app,
  }) => {
    await app.open(`${pack}/page/60`);
    const paragraph = page.getByRole('article').getByRole('heading').first();
    await expect(paragraph).toBeVisible();
    const size = () =>
      page.getByRole('article').evaluate((article) => getComputedStyle(article).fontSize);
    expect(await size()).toBe('18px');
    await page.getByText('How it is set').click();
    await page.getByRole('radio', { name: 'Largest' }).check();
    await page.getByRole('radio', { name: 'Short' }).check();
    expect(await size()).toBe('36px');
    await app.open('/papers');
    await app.open(plans);
    expect(await size()).toBe('36px');
    await expect(page.getByRole('article')).toHaveAttribute('data-measure', 'narrow');
    await page.setViewportSize({ width: 320, height: 700 });
    const overflow = await page
      .locator('main')
      .evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('one section at a time is stepped through, and what is found in another is gone to', async ({
    page,
    app,
  }) => {
    await app.open('/settings');
    await page.getByRole('checkbox', { name: 'One section at a time' }).check();
    await app.open(`${pack}/page/60`);
    await expect(page.getByRole('heading', { name: 'Performance - Visiting' })).toBeInViewport();
    const steps = page.getByRole('navigation', { name: 'Sections of the paper' });
    const where = await steps.getByText(/^Section \d+ of \d+$/).innerText();
    const number = Number(/\d+/.exec(where)?.[0]);
    await steps.getByRole('button', { name: /^Before:/ }).click();
    await expect(steps.getByText(`Section ${number - 1} of`)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Performance - Visiting' })).toHaveCount(0);
    await page.getByRole('searchbox', { name: 'Find in this paper' }).fill('supervision dipped');
    await page.getByRole('search').getByRole('button', { name: 'Next' }).click();
    await expect(page.getByText(/supervision dipped in December/)).toBeInViewport();
    await expect(steps.getByText(where)).toBeVisible();
  });

  test('line focus lays a veil over the text that lets everything through', async ({
    page,
    app,
  }) => {
    await app.open('/settings');
    await page.getByRole('checkbox', { name: /^Line focus/ }).check();
    await app.open(`${pack}/page/60`);
    const heading = page.getByRole('heading', { name: 'Performance - Visiting' });
    await expect(heading).toBeInViewport();
    await heading.click();
    await expect(heading).toBeFocused();
  });

  for (const theme of ['Cream', 'Low brightness']) {
    test(`in the theme ${theme} axe finds no contrast wrong`, async ({ page, app }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await app.open('/settings');
      await page.getByRole('radio', { name: theme }).check();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      expect(await app.axeOnColours()).toEqual([]);
      await app.open(plans);
      await expect(page.getByRole('article')).toBeVisible();
      await page.getByText('How it is set').click();
      expect(await app.axeOnColours()).toEqual([]);
    });
  }
});
