import { expect, test } from './fixture.ts';

const supervision =
  'pack-2025-01-30/supervision/percentage-of-cla-who-had-their-supervision-and-was-within-the-timescale';

test('a topic is followed from asked to came back, a question is put under it by keyboard, and its trail leaves with what is ticked', async ({
  page,
  app,
}) => {
  await app.open('/recommendations');
  await page.evaluate(async (row) => {
    await window.criticalFriend?.calls['questions:add']({
      wording: 'How many young carers wait?',
      agendaItem: 9,
      addressee: '',
      visibility: 'only on this computer',
      evidence: [{ kind: 'figure', row, month: 'Dec-24' }],
    });
  }, supervision);
  await page.getByRole('link', { name: 'Open the topic trails' }).click();
  await page.getByRole('link', { name: 'Young carers', exact: true }).click();
  const entries = page.getByRole('region', { name: 'In order of time' }).getByRole('listitem');
  const notMinuted = entries.filter({ hasText: 'Asked for, and not in the minutes' });
  await expect(notMinuted.getByText(/Minute 22 of 28 November 2024/)).toBeVisible();
  await expect(notMinuted.getByRole('link', { name: /^pp\. 85–86 \(inferred\)/ })).toBeVisible();

  await page.getByRole('button', { name: 'Put a question or wording here' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Put a question or wording here' });
  await dialog.getByRole('button', { name: 'Put it here' }).click();
  await expect(dialog.getByText('Choose a question or wording.')).toBeVisible();
  await dialog
    .getByRole('combobox', { name: 'Question or wording' })
    .selectOption('Question: How many young carers wait?');
  await dialog.getByRole('button', { name: 'Put it here' }).press('Enter');
  const question = entries.filter({ hasText: 'How many young carers wait?' });
  await expect(question.getByText('No later pack is loaded.')).toBeVisible();
  await expect(question.getByText(/only on this computer/)).toBeVisible();
  expect(await app.axe()).toEqual([]);

  await page.getByRole('link', { name: 'Export' }).nth(1).click();
  const preview = page.getByRole('region', { name: 'Topic trail' });
  await expect(page.getByRole('combobox', { name: 'Topic' })).toHaveValue('young-carers');
  await expect(preview.getByRole('heading', { name: 'Leaves (7)' })).toBeVisible();
  await preview.getByRole('checkbox', { name: /How many young carers wait/ }).press('Space');
  await expect(preview.getByRole('heading', { name: 'Leaves (8)' })).toBeVisible();
  expect(await app.axe()).toEqual([]);

  await page.getByText('Export something else').click();
  await page.getByRole('radio', { name: 'Handover for a substitute, Word' }).press('Space');
  const substitute = page.getByRole('region', { name: 'Handover for a substitute' });
  await expect(substitute.getByText('Handover for a substitute – DRAFT – 30')).toBeVisible();
  await expect(
    substitute.getByText('What the Panel decided on 28 November 2024').first(),
  ).toBeVisible();
  await page.getByRole('radio', { name: 'Handover to a new year, Word' }).press('Space');
  await expect(
    page
      .getByRole('region', { name: 'Handover to a new year' })
      .getByText('Carried over into the new year'),
  ).toHaveCount(6);
  expect(await app.axe()).toEqual([]);

  await app.open('/questions');
  await expect(page.getByText('No later pack is loaded.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Young carers' }).click();
  await question.getByRole('button', { name: /^Take off this topic/ }).click();
  await expect(question).toHaveCount(0);
});
