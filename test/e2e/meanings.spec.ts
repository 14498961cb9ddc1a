import { expect, test } from './fixture.ts';

test.describe('what a word means', () => {
  test('is shown where it stands under the pointer and on the focus, and dismissed by Escape with neither moved', async ({
    page,
    app,
  }) => {
    await app.open('/papers/delivery-plans-2026');
    const word = page.getByRole('button', { name: 'YJS', exact: true }).first();
    const bubble = page.getByRole('dialog', { name: 'Meaning of YJS' });
    await word.hover();
    await expect(bubble).toContainText('Youth Justice Service');
    await page.keyboard.press('Escape');
    await expect(bubble).toBeHidden();

    // Left and come back to, it opens again; from the word the pointer goes onto the bubble, and away.
    await page.mouse.move(0, 0);
    await word.hover();
    const source = bubble.getByRole('link', { name: 'Glossary, pp. 63–77 (inferred)' });
    await source.hover();
    await expect(source).toBeVisible();
    expect(await app.axe('[role=dialog]')).toEqual([]);
    await page.mouse.move(0, 0);
    await expect(bubble).toBeHidden();

    // By keyboard: from its block and no other, then on to the links of the bubble.
    const block = page.locator('tr[data-block]').filter({ has: word });
    await block.focus();
    await expect(page.locator('[data-term][tabindex="0"]')).toHaveCount(
      await block.locator('[data-term]').count(),
    );
    while (!(await word.evaluate((one) => one === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    await expect(bubble).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bubble).toBeHidden();
    await expect(word).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(source).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('tr[data-target="yes"]')).toContainText('Youth Justice Service');
    await expect(bubble).toBeHidden();
  });

  test('is given to an acronym that no glossary explains, opens in the paper as one’s own, and is removed with undo', async ({
    page,
    app,
  }) => {
    await app.open('/glossary/IRO');
    const entry = page.getByRole('article').filter({
      has: page.getByRole('heading', { name: 'IRO', exact: true }),
    });
    await expect(entry).toBeFocused();
    await entry.getByRole('button', { name: 'Give a meaning to IRO' }).click();
    const dialog = page.getByRole('dialog', { name: 'What IRO means' });
    await expect(dialog.getByLabel('Your meaning')).toHaveValue('Independent Reviewing Officers');
    await dialog.getByLabel('Your meaning').fill('Reviews a child’s care plan');
    await dialog.getByRole('button', { name: 'Save meaning' }).click();
    await expect(entry).toContainText('Yours, only on this computer');

    await entry
      .getByRole('listitem')
      .filter({ hasText: 'delivery plans' })
      .getByRole('link', { name: /where IRO is used/ })
      .click();
    const here = page.locator('[data-target="yes"]');
    await here.getByRole('button', { name: /^IROs?$/ }).click();
    const bubble = page.getByRole('dialog', { name: 'Meaning of IRO' });
    await expect(bubble).toContainText('Reviews a child’s care plan');
    await expect(bubble).toContainText('Yours, only on this computer');

    await bubble.getByRole('link', { name: 'Open in the glossary' }).click();
    await entry.getByRole('button', { name: 'Remove the meaning of IRO' }).click();
    await expect(entry.getByRole('button', { name: 'Give a meaning to IRO' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(entry).toContainText('Reviews a child’s care plan');
  });
});
