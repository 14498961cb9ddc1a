import { expect, test } from './fixture.ts';

test.describe('commitments', () => {
  test('a commitment is found, opened, read to the sentence in the paper and asked about by keyboard', async ({
    page,
    app,
  }) => {
    await app.open('/plans/commitments');
    await expect(page.getByRole('main').getByText('58 of 58 commitments')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Find a commitment' }).fill('genograms');
    await expect(page.getByRole('main').getByText('1 of 58 commitments')).toBeVisible();
    const link = page.getByRole('link', { name: 'Cultural genograms' });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Cultural genograms' })).toBeFocused();
    await expect(page.getByText('Not yet due').first()).toBeVisible();
    await expect(page.locator('del').first()).toBeVisible();

    const ask = page
      .getByRole('region', { name: 'What each plan and table says' })
      .getByRole('button', { name: /^Ask about Cultural genograms: “50% of families/ });
    await ask.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Your question' }).fill('How many have one today?');
    await page.getByRole('button', { name: 'Save question' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    const about = page.getByRole('region', { name: 'Questions about it' });
    await about.getByRole('link', { name: 'How many have one today?' }).click();
    await expect(
      page
        .getByRole('main')
        .getByText('“50% of families open to Children', { exact: false })
        .first(),
    ).toBeVisible();

    await app.open('/plans/commitments/genograms');
    await page
      .getByRole('region', { name: 'What each plan and table says' })
      .getByRole('link', { name: /where it says “50% of families/ })
      .first()
      .click();
    await expect(page).toHaveURL(/papers\/improvement-plan-2023\/block/);
  });

  test('the list is narrowed by state and by what a topic has, and is found again as it was left', async ({
    page,
    app,
  }) => {
    await app.open('/plans/commitments');
    await page.getByRole('combobox', { name: 'State' }).selectOption('not comparable');
    await expect(page.getByRole('main').getByText('3 of 58 commitments')).toBeVisible();
    await page.getByRole('combobox', { name: 'State' }).selectOption('');
    await page.getByRole('checkbox', { name: 'Rests on an indicator' }).check();
    await expect(page.getByRole('main').getByText('58 of 58 commitments')).toBeHidden();
    await page.getByRole('link', { name: 'Re-referrals within 12 months', exact: true }).click();
    await page.getByRole('link', { name: 'All commitments' }).click();
    await expect(page.getByRole('checkbox', { name: 'Rests on an indicator' })).toBeChecked();
  });

  test('a figure opens where it is printed, and an indicator from the topic', async ({
    page,
    app,
  }) => {
    await app.open('/plans/commitments/repeat_cp');
    await expect(
      page.getByText(
        'January 2025 performance report, 25%: The latest figure printed, 35% (December 2024), is 10 points above the stated measure of 25%.',
      ),
    ).toBeVisible();
    await page
      .getByRole('region', { name: 'Indicators that bear on it' })
      .getByRole('link', {
        name: 'Percentage of children subject to 2nd or more CP plan',
        exact: true,
      })
      .click();
    await expect(page).toHaveURL(/indicators\//);
  });

  test('a topic that is not there says so', async ({ page, app }) => {
    await page.evaluate(() => (window.location.hash = '/plans/commitments/no_such'));
    await expect(page.getByText('This commitment is not in the papers')).toBeVisible();
    await app.open('/plans/commitments');
  });
});
