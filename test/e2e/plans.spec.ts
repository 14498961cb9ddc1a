import { expect, test } from './fixture.ts';

test.describe('plans', () => {
  test('from a cell of the matrix to its sentence in the paper and to a question, by keyboard', async ({
    page,
    app,
  }) => {
    await app.open('/plans');
    await expect(page.getByRole('main').getByText('48 of 48 cells')).toBeVisible();
    const cell = page.getByRole('link', { name: /, Family Help, priority 3$/ });
    await cell.focus();
    await page.keyboard.press('Enter');
    const full = page.getByRole('article', { name: 'Plans to 2026, Family Help, priority 3' });
    await expect(full.getByText('80% of families open to service have cultural')).toBeVisible();
    await page.keyboard.press('q');
    await page.getByRole('textbox', { name: 'Your question' }).fill('How many have one?');
    await page.getByRole('button', { name: 'Save question' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();

    const pack = full
      .getByRole('link', { name: /Family Help, priority 3, open in the paper/ })
      .last();
    await pack.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/papers\/pack-2025-01-30\/block/);
    await app.open('/questions');
    const asked = page.getByRole('main');
    await expect(asked.getByText('How many have one?')).toBeVisible();
    await asked.getByRole('link', { name: 'Plans to 2026: Family Help, priority 3' }).click();
    await expect(full.getByRole('link', { name: 'How many have one?' })).toBeVisible();
  });

  test('cells are narrowed by words and by what they have', async ({ page, app }) => {
    await app.open('/plans');
    await page.getByRole('searchbox', { name: 'Find in the plan' }).fill('fostering households');
    await expect(page.getByRole('main').getByText('1 of 48 cells')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Find in the plan' }).fill('');
    await page.getByRole('checkbox', { name: 'Measures print a number' }).check();
    await expect(page.getByRole('main').getByText('48 of 48 cells')).toBeHidden();
  });

  test('a priority is read across and a service through the plans, and a cell leads to its commitments', async ({
    page,
    app,
  }) => {
    await app.open('/plans');
    await page.getByRole('link', { name: '2. Localities' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Priority 2: Localities');
    // Eight services of the plans to 2026, six of 2023 and its four delivery plans.
    await expect(page.getByRole('article')).toHaveCount(18);
    await app.open('/plans/services/Fostering');
    await expect(page.getByText('decided by hand, confidence high')).toBeVisible();
    await page
      .getByRole('link', { name: 'In-house foster carers and children placed with them' })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('In-house foster carers');
  });

  test('the roadmap claims no span, and the measures of 2020 say what came or that nothing did', async ({
    page,
    app,
  }) => {
    await app.open('/plans/roadmap');
    await expect(page.getByRole('row')).toHaveCount(13);
    await expect(page.getByText('continues or blank').first()).toBeVisible();
    await expect(page.getByText('span is not recoverable from the text')).toBeVisible();
    for (const [button, name] of [
      ['Save picture (PNG)', 'Roadmap.png'],
      ['Save table (CSV)', 'Roadmap.csv'],
    ] as const) {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      expect((await waiting).suggestedFilename()).toBe(name);
    }
    await app.open('/plans/measures-2020');
    await expect(page.getByRole('row')).toHaveCount(43);
    await expect(
      page.getByRole('row', { name: /Total number of LAC at period end/ }),
    ).toContainText('474 (December 2024), is 54 above the stated measure of 420');
    await expect(page.getByText('No later figure is tied to it.').first()).toBeVisible();
  });

  test('the plan of 2020 is read by area, each page sure of its rows or claiming none, and narrowed', async ({
    page,
    app,
  }) => {
    await app.open('/plans/2020');
    const main = page.getByRole('main');
    await expect(main.getByText('26 of 26 action pages')).toBeVisible();
    await expect(
      main.getByText(/83 certain, 113 put together by their order, 9 uncertain/),
    ).toBeVisible();
    await page.getByRole('searchbox', { name: 'Find in the plan' }).fill('adoption panel');
    await expect(main.getByText('26 of 26 action pages')).toBeHidden();
    await page.getByRole('searchbox', { name: 'Find in the plan' }).fill('');
    await page.getByRole('checkbox', { name: 'Cited by a commitment' }).check();
    await main.getByRole('link', { name: 'Agency staff' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agency staff');
    await expect(
      page
        .getByRole('region', { name: 'Where the plans print it' })
        .getByRole('link', { name: 'Plan of 2020: Leadership and Stability, action page 1' }),
    ).toBeVisible();
  });

  test('a link of one’s own is made with a reason, seen from both ends, removed and put back; a page is saved', async ({
    page,
    app,
  }) => {
    await app.open('/plans/services/Fostering');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save its commitments (Word)' }).click();
    expect((await waiting).suggestedFilename()).toMatch(/Commitments.*Fostering\.docx$/);
    await page.getByRole('link', { name: 'Its commitments, to print' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Commitments – Fostering');
    await expect(page.getByText('2 commitments: 1 not reached, 1 unclear.')).toBeVisible();
    const inShort = page.getByRole('region', { name: 'Commitments – Fostering, in short' });
    await expect(
      inShort.getByRole('row', { name: /^In-house foster carers .* Not reached/ }),
    ).toContainText('203 (Dec-24), set 285; 43 (Dec-24), set 58%');
    await expect(
      page
        .getByRole('region', { name: 'Commitments – Fostering, in full' })
        .getByRole('cell', { name: /Agenda pack 2025, p\. 54 \(inferred\)/ }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print, or save as PDF' })).toBeVisible();

    await app.open('/plans/commitments/genograms');
    await page.getByRole('button', { name: 'Link an indicator to Cultural genograms' }).click();
    const dialog = page.getByRole('dialog', { name: 'Link an indicator' });
    await dialog.getByRole('button', { name: 'Save link' }).click();
    await expect(dialog.getByText('Choose an indicator.')).toBeVisible();
    await dialog
      .getByRole('combobox', { name: 'Indicator' })
      .selectOption('pack-2025-01-30/remain-return/number-of-new-cla-in-month');
    await dialog.getByRole('textbox', { name: 'Why they belong together' }).fill('Kin come first.');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    const bearing = page.getByRole('region', { name: 'Indicators that bear on it' });
    await expect(bearing.getByText('Linked by you, only on this computer')).toBeVisible();
    await bearing.getByRole('button', { name: 'Remove your link' }).click();
    await expect(bearing.getByText('Kin come first.')).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await bearing.getByRole('link', { name: 'Number of new CLA in month', exact: true }).click();
    await expect(page.getByText('Linked by you, only on this computer')).toBeVisible();
    await expect(page.getByText('Kin come first.')).toBeVisible();

    // From the indicator's side: to a cell of a plan, whose own page then says it.
    await page
      .getByRole('button', { name: 'Link a commitment to Number of new CLA in month' })
      .click();
    const commitment = page.getByRole('dialog', { name: 'Link a commitment' });
    await commitment.getByRole('button', { name: 'Save link' }).click();
    await expect(commitment.getByText('Choose a commitment or a cell of a plan.')).toBeVisible();
    await commitment
      .getByRole('combobox', { name: 'Commitment, or cell of a plan' })
      .selectOption('Plans to 2026: Fostering, priority 3');
    await commitment
      .getByRole('textbox', { name: 'Why they belong together' })
      .fill('Homes are found here.');
    expect(await app.axe()).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(commitment).toBeHidden();
    const beside = page.getByRole('region', { name: 'Commitments that rest on it' });
    await beside
      .getByRole('button', { name: 'Remove your link to Plans to 2026: Fostering, priority 3' })
      .click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await beside.getByRole('link', { name: 'Plans to 2026: Fostering, priority 3' }).click();
    const cell = page.getByRole('article', { name: 'Plans to 2026, Fostering, priority 3' });
    await expect(cell.getByText('Homes are found here.')).toBeVisible();
  });
});
