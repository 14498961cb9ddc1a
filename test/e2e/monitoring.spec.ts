import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const sectionTwenty =
  /^Note the decision: That the Panel are provided with a briefing about children/;

async function noteDecision(page: Page, decision: string, by: string): Promise<void> {
  await page.getByRole('button', { name: sectionTwenty }).click();
  const dialog = page.getByRole('dialog', { name: 'Note the Panel’s decision' });
  await dialog.getByRole('radio', { name: decision, exact: true }).check();
  await dialog.getByRole('textbox', { name: 'Noted by' }).fill(by);
  await dialog.getByRole('button', { name: 'Note decision' }).click();
  await expect(dialog).toBeHidden();
}

async function lookFrom(page: Page, meeting: string): Promise<void> {
  await page.getByRole('combobox', { name: 'As at the meeting of' }).selectOption(meeting);
}

test('each item of the monitor says where it stands, what happens next and why', async ({
  page,
  app,
}) => {
  await app.open('/recommendations');
  await page.getByRole('link', { name: 'Open the monitor' }).click();
  const list = page.getByRole('region', { name: 'On the list' });
  await expect(list.getByText('What happens next, and why')).toHaveCount(6);
  await expect(list.getByText('Marked complete. Waiting for the Panel.')).toHaveCount(2);
  await expect(list.getByText(/The Panel is asked whether it accepts it as completed/)).toHaveCount(
    2,
  );
  await expect(list.getByText(/monitoring report, paragraph 4/)).toHaveCount(6);
  const blank = list.getByRole('region', { name: /^Education outcomes/ });
  await expect(
    blank.getByText('No status printed. Not yet considered by the Panel.'),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Needs an update' })).toContainText(
    'Education outcomes, 1: No status printed. No addressee.',
  );
});

test('two notes that differ are settled against the minutes, and the item is history at the next meeting', async ({
  page,
  app,
}) => {
  await app.open('/recommendations/monitor');
  await noteDecision(page, 'Accepted as completed', '');
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: sectionTwenty }) });
  await expect(item.getByText(/^Accepted as completed by the Panel on 30 January/)).toBeVisible();
  await noteDecision(page, 'Not reached', 'Mrs Brown');
  await expect(item.getByText(/is to be settled against the minutes/)).toBeVisible();
  await expect(item.getByText(/noted by Mrs Brown/)).toBeVisible();

  await item.getByRole('button', { name: /^Check the note of name not given/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Check against the minutes' });
  await dialog
    .getByRole('textbox', { name: 'The draft minute' })
    .fill(
      'That the Panel are provided with a briefing about children who are in care under section 20 of the Children Act 2002.',
    );
  await dialog.getByRole('button', { name: 'Compare with the list’s wording' }).click();
  await expect(dialog.locator('mark')).toHaveText([/2002\.$/, /1989\.$/]);
  expect(await app.axe()).toEqual([]);
  await dialog.getByRole('radio', { name: 'The minute says the same' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(
    dialog.getByText('Type the minute number as printed, for example 31.'),
  ).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Minute number' }).fill('31');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(item.getByText(/Minute 31\./)).toBeVisible();
  await expect(item.getByText(/^Accepted as completed by the Panel on 30 January/)).toBeVisible();

  await lookFrom(page, '27 March 2025');
  await expect(page.getByRole('region', { name: 'History' })).toContainText(
    'Accepted as completed by the Panel on 30 January 2025.',
  );
});

test('progress and a response are entered, an item is closed and put back, and a removal is undone', async ({
  page,
  app,
}) => {
  await app.open('/recommendations/monitor');
  await lookFrom(page, '27 March 2025');
  const outcomes = page.getByRole('region', { name: /^Education outcomes/ });
  await outcomes.getByRole('button', { name: /^Enter progress/ }).click();
  await page.getByRole('radio', { name: 'Complete', exact: true }).check();
  await page.getByRole('textbox', { name: 'Action taken' }).fill('The discussion took place.');
  await page.getByRole('dialog').getByRole('button', { name: 'Enter progress' }).click();
  await expect(outcomes.getByText('Marked complete. Waiting for the Panel.')).toBeVisible();

  await outcomes.getByRole('button', { name: /^Response/ }).click();
  await page.getByRole('combobox', { name: 'Addressed to' }).fill('Executive Director');
  await page.getByRole('radio', { name: 'Agreed', exact: true }).check();
  await page.getByRole('button', { name: 'Save response' }).click();
  await expect(outcomes.getByText('Agreed by Executive Director.')).toBeVisible();

  await outcomes.getByRole('button', { name: /^Close without acceptance/ }).click();
  await page.getByRole('radio', { name: 'Superseded' }).check();
  await page.getByRole('button', { name: 'Close it' }).click();
  await expect(page.getByText('Type the reason first.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Why' }).fill('Asked again in March.');
  await page.getByRole('button', { name: 'Close it' }).click();
  await expect(outcomes.getByText(/This is not acceptance by the Panel/)).toBeVisible();
  await outcomes.getByRole('button', { name: /^Reverse the closing/ }).click();
  await page.getByRole('button', { name: 'Reverse it' }).click();
  await expect(outcomes.getByText('Marked complete. Waiting for the Panel.')).toBeVisible();
  await expect(outcomes.getByText(/Reversed 27 March 2025/)).toBeVisible();

  await outcomes.getByRole('button', { name: /^Remove the progress/ }).click();
  await expect(outcomes.getByText(/The discussion took place/)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(outcomes.getByText(/The discussion took place/)).toBeVisible();
});
