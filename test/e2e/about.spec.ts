import { expect, lookingTest as test } from './fixture.ts';

test('About this library lists the five papers, what each holds and what was checked', async ({
  page,
  app,
}) => {
  await app.open('/settings');
  const papers = page.getByRole('region', { name: 'Papers in the library' });
  await expect(papers.getByRole('rowheader')).toHaveCount(5);
  const checks = page.getByRole('region', { name: 'Checks of the library' });
  const rows = checks.locator('tbody tr');
  await expect(rows).toHaveCount(6);
  for (const row of await rows.all()) {
    const [looked, passed] = await row.getByRole('cell').allInnerTexts();
    expect(looked).toMatch(/^[1-9]/);
    expect(passed).toBe(looked);
  }
  await page.getByText('What Children and Learning improvement plan, autumn 2020 holds').click();
  await expect(page.getByText('Action pages', { exact: true })).toBeVisible();
});
