import { expect, test } from './fixture.ts';

test('a suggestion is taken in, moved by the keyboard and by the menu, another declined and taken back', async ({
  page,
  app,
}) => {
  await app.open('/recommendations');
  await page.getByRole('link', { name: 'Open the work programme' }).click();
  const suggestions = page.getByRole('region', { name: 'What officers suggest in the papers' });
  await expect(
    suggestions.getByText('14 suggestions, as printed; 14 not considered yet'),
  ).toBeVisible();

  await suggestions
    .getByRole('button', { name: 'Take in: Meeting with young researchers' })
    .click();
  const take = page.getByRole('dialog', { name: 'Take into the work programme' });
  await expect(take.getByRole('combobox', { name: 'Meeting' })).toHaveValue('2025/26');
  await take.getByRole('button', { name: 'Take it in' }).click();
  const notSet = page.getByRole('region', { name: '2025/26, date not set' });
  const march = page.getByRole('region', { name: '27 March 2025' });
  const item = page.getByRole('listitem').filter({
    has: page.getByRole('button', { name: 'Edit: Meeting with young researchers' }),
  });
  await expect(notSet.getByText('Meeting with young researchers').first()).toBeVisible();
  await expect(item.getByRole('link', { name: /^p\. 21/ })).toBeVisible();

  await item.getByRole('button', { name: /^Earlier meeting, 27 March 2025/ }).focus();
  await page.keyboard.press('Enter');
  await expect(item).toBeFocused();
  await expect(march.getByRole('listitem')).toHaveCount(1);
  await expect(
    march.getByText('Papers back by 19 March 2025, five clear working days before the meeting.'),
  ).toBeVisible();

  await item.getByRole('button', { name: /^Move to another meeting/ }).click();
  const move = page.getByRole('dialog', { name: 'Move to another meeting' });
  await move.getByRole('combobox', { name: 'Meeting' }).selectOption('30 January 2025');
  await move.getByRole('button', { name: 'Move it' }).click();
  await expect(item).toBeFocused();
  await expect(
    page.getByRole('region', { name: '30 January 2025' }).getByRole('listitem'),
  ).toHaveCount(1);

  const declined = suggestions
    .getByRole('listitem')
    .filter({ hasText: 'Rigorous promotion of corporate parenting' })
    .filter({ has: page.getByRole('button', { name: /: Rigorous promotion/ }) });
  await declined.getByRole('button', { name: /^Decline/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Decline the suggestion' });
  await dialog.getByRole('button', { name: 'Decline it' }).click();
  await expect(dialog.getByText('Type why it is declined')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Another panel looks at it.');
  await dialog.getByRole('button', { name: 'Decline it' }).click();
  await expect(declined.getByText('Declined: Another panel looks at it.')).toBeVisible();
  await declined.getByRole('button', { name: /^Take back “declined”/ }).click();
  await expect(declined.getByText('Not considered yet.')).toBeVisible();

  await item.getByRole('button', { name: /^Take out/ }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(item).toHaveCount(1);
  await app.open('/export');
  await page.getByRole('radio', { name: /^Work programme, Word/ }).check();
  await expect(page.getByRole('heading', { name: 'Leaves (15)' })).toBeVisible();
  await expect(page.getByText('Work programme – DRAFT – 30 January 2025.docx')).toBeVisible();
});
