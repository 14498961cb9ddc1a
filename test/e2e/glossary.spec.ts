import { expect, lookingTest as test } from './fixture.ts';

test.describe('the glossary', () => {
  test('is filtered as one types, in names and in definitions, and says how many are left', async ({
    page,
    app,
  }) => {
    await app.open('/glossary');
    await expect(page.getByText('88 of 88 entries')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Find a word' }).fill('special guardianship');
    await expect(
      page.getByRole('heading', { level: 3, name: 'Special Guardianship Order' }),
    ).toBeVisible();
    await expect(page.getByRole('heading', { level: 3, name: /^Advocacy/ })).toBeHidden();
    await page.getByRole('searchbox', { name: 'Find a word' }).fill('zzz');
    await expect(page.getByText('No entry holds “zzz”. Try a shorter word.')).toBeVisible();
  });

  test('opens at a term by its address, and leads to its place in the paper', async ({
    page,
    app,
  }) => {
    await app.open('/glossary/Care%20Order');
    const entry = page.getByRole('article').filter({
      has: page.getByRole('heading', { name: 'Care Order', exact: true }),
    });
    await expect(entry).toBeFocused();
    await entry.getByRole('link', { name: /^In the paper/ }).click();
    await expect(page.getByRole('heading', { name: 'Care Order', exact: true })).toBeFocused();
  });
});
