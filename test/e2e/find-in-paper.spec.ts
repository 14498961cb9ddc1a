import { expect, test } from './fixture.ts';

const pack = '/papers/pack-2025-01-30';

/** The words that the page paints as the place the reader stands at. */
const wordsHere = `[...(CSS.highlights.get('paper-match-here') ?? [])].map(String)`;

test.describe('finding words in a paper', () => {
  test('they are counted, stepped through from where one reads, and counted in the contents', async ({
    page,
    app,
  }) => {
    await app.open(`${pack}/page/48`);
    await expect(page.locator('[data-target="yes"]')).toBeFocused();
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox', { name: 'Find in this paper' });
    await expect(field).toBeFocused();
    await page.keyboard.type('supervision dipped');
    const search = page.getByRole('search', { name: 'In this paper' });
    await expect(search.getByRole('status')).toHaveText('1 place');
    await page.keyboard.press('Enter');
    await expect(search.getByRole('status')).toHaveText('1 of 1');
    await expect.poll(() => page.evaluate(wordsHere)).toEqual(['supervision dipped']);
    await expect(page.getByText(/supervision dipped in December/).first()).toBeInViewport();
    await expect(field).toBeFocused();

    await field.fill('Family Safeguarding');
    await expect(search.getByRole('status')).toHaveText(/^\d+ places$/);
    await page.keyboard.press('Shift+Enter');
    const before = await search.getByRole('status').innerText();
    await page.keyboard.press('Enter');
    expect(Number.parseInt(await search.getByRole('status').innerText(), 10)).toBe(
      Number.parseInt(before, 10) + 1,
    );
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await contents
      .getByRole('button', { name: /^\d+ found under/ })
      .first()
      .click();
    await expect.poll(() => page.evaluate(wordsHere)).toEqual(['FAMILY SAFEGUARDING']);

    await field.fill('zebra crossing');
    await expect(search.getByRole('status')).toHaveText('Not in this paper');
    await field.press('Escape');
    await expect(field).toHaveValue('');
    expect(await page.evaluate(wordsHere)).toEqual([]);
    // The words of the paper are looked at with every other screen.
    expect(await app.axe('search')).toEqual([]);
  });

  test('a place found is brought into view, also in a cell of a wide table', async ({
    page,
    app,
  }) => {
    await app.open(pack);
    const field = page.getByRole('searchbox', { name: 'Find in this paper' });
    await field.fill('Section 47');
    const status = page.getByRole('search').getByRole('status');
    await expect(status).toHaveText(/places?$/);
    const count = Number.parseInt(await status.innerText(), 10);
    for (let at = 1; at <= Math.min(count, 6); at += 1) {
      await field.press('Enter');
      await expect(status).toHaveText(`${at} of ${count}`);
      await expect
        .poll(async () =>
          page.evaluate(`(() => {
            const range = [...CSS.highlights.get('paper-match-here')][0];
            const { top, bottom } = range.getBoundingClientRect();
            return String(range).toLowerCase() + (top > 0 && bottom < innerHeight ? ' in view' : '');
          })()`),
        )
        .toBe('section 47 in view');
    }
  });
});

test.describe('back and forward', () => {
  test('Back comes to the words one was reading, not to the page the address names', async ({
    page,
    app,
  }) => {
    await app.open(`${pack}/page/48`);
    await expect(page.locator('[data-target="yes"]')).toBeFocused();
    const item = page.getByText(/supervision dipped in December/).first();
    await page.getByRole('searchbox', { name: 'Find in this paper' }).fill('supervision dipped');
    await page.getByRole('search').getByRole('button', { name: 'Next' }).click();
    await expect(item).toBeInViewport();
    // Left at once, before the scrolling has come to rest.
    const field = page.getByRole('textbox', { name: 'Go to page' });
    await field.fill('3');
    await page.getByRole('button', { name: 'Go', exact: true }).click();
    await expect(item).not.toBeInViewport();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(item).toBeInViewport();
    await page.getByRole('button', { name: 'Forward', exact: true }).click();
    await expect(item).not.toBeInViewport();
  });

  test('a heading of the contents is gone to again after one has read on', async ({
    page,
    app,
  }) => {
    await app.open(pack);
    const link = page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('link', { name: /Monitoring/ })
      .first();
    await link.click();
    const target = page.locator('[data-target="yes"]');
    await expect(target).toBeFocused();
    await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
    await expect(target).not.toBeInViewport();
    await link.click();
    await expect(target).toBeInViewport();
    await expect(target).toBeFocused();
  });
});
