import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { readDocx } from './support/read-docx.ts';

async function enterFor(page: Page, member: string, questions: string): Promise<void> {
  await page.getByRole('button', { name: 'Enter for another member' }).click();
  await page.getByLabel('The member who asks').fill(member);
  await page.getByRole('combobox', { name: 'Agenda item' }).selectOption('8');
  await page.getByLabel('Questions, one a line').fill(questions);
  await page.getByRole('radio', { name: /^Shared/ }).check();
  await page.getByRole('button', { name: 'Enter', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function edit(page: Page, wording: string, fill: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: `Edit: ${wording}` }).click();
  await fill();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: `Edit: ${wording}` })).toBeFocused();
}

function wordings(page: Page) {
  return page
    .getByRole('region', { name: /^8\s/ })
    .getByRole('listitem')
    .locator('p:first-of-type');
}

test('questions are entered for others, merged with every name kept, grouped, and put in the running order', async ({
  page,
  app,
}) => {
  // The whole way, with axe on two screens.
  test.setTimeout(120_000);
  await app.open('/questions');
  await enterFor(page, 'Mrs Brown', 'Why was supervision late?\n\nHow many children waited?');
  await enterFor(page, 'Cllr Green', 'What delayed supervision?');

  // Two ask the same: one wording, both names.
  await page.getByRole('button', { name: 'Put questions together' }).click();
  await page.getByRole('checkbox', { name: /Why was supervision late/ }).check();
  await page.getByRole('checkbox', { name: /What delayed supervision/ }).check();
  await page.getByRole('button', { name: 'Put 2 together' }).click();
  await page.getByRole('dialog').getByLabel('Final wording').fill('What made supervision late?');
  await page.getByRole('button', { name: 'Put together', exact: true }).click();
  await expect(page.getByText('Put together: “What made supervision late?”')).toBeVisible();
  const merged = page.getByRole('listitem').filter({ hasText: 'What made supervision late?' });
  await merged.getByText('Put together from 2 questions').click();
  await expect(merged.getByText(/“Why was supervision late\?” Mrs Brown/)).toBeVisible();
  await expect(merged.getByText(/“What delayed supervision\?” Cllr Green/)).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();

  // A line of enquiry groups it.
  await page.getByText('Lines of enquiry (0)').click();
  await page.getByRole('button', { name: 'Add a line of enquiry' }).click();
  await page.getByLabel('Theme').fill('Supervision');
  await page.getByLabel('What we want to know').fill('Whether children are seen in time.');
  await page.getByRole('radio', { name: /^Shared/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // The line stands above the questions and moves them: a press in mid move would miss.
  await expect(page.getByText('0 questions. Shared.')).toBeVisible();
  await edit(page, 'What made supervision late?', async () => {
    await page.getByRole('combobox', { name: 'Line of enquiry' }).selectOption('Supervision');
    await page.getByRole('radio', { name: 'Must ask' }).check();
    await page.getByLabel('Minutes').fill('15');
    await page.getByLabel('Who leads on it at the table').fill('Cllr White');
    await page.getByLabel('What a good answer would contain').fill('A date.');
  });
  expect(await app.axe()).toEqual([]);

  // The running order adds up, and says what does not fit.
  await page.getByRole('link', { name: 'Running order' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Running order' })).toBeFocused();
  await expect(page.getByText('20 minutes of questions, 120 minutes available.')).toBeVisible();
  await page.getByLabel('Minutes for questions').fill('16');
  await page.getByRole('button', { name: 'Set' }).click();
  await expect(page.getByText('1 question does not fit: 1 “should”.')).toBeVisible();
  await expect(page.getByText(/Lead: Cllr White/)).toBeVisible();
  expect(await app.axe()).toEqual([]);

  // The officers' version names nobody, on screen and in Word.
  await page.getByRole('radio', { name: 'The officers’' }).check();
  await expect(page.getByText('No names of askers, no marks')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/Brown|Green|White|Must ask|A date/);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Word…' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('Running order for officers – 30 January 2025.docx');
  const { paragraphs } = readDocx(new Uint8Array(fs.readFileSync(await download.path())));
  expect(paragraphs).toContain('What made supervision late?');
  expect(paragraphs.join('\n')).not.toMatch(/Brown|Green|White|A date/);
});

test('questions are put in another order by dragging, and by the keyboard alone', async ({
  page,
  app,
}) => {
  await app.open('/questions');
  await enterFor(page, 'Mrs Brown', 'First?\nSecond?\nThird?');
  await expect(wordings(page)).toHaveText(['First?', 'Second?', 'Third?']);
  const entries = page.getByRole('region', { name: /^8\s/ }).getByRole('listitem');
  await entries
    .nth(2)
    .getByText('Drag')
    .dragTo(entries.nth(0), { targetPosition: { x: 40, y: 5 } });
  await expect(wordings(page)).toHaveText(['Third?', 'First?', 'Second?']);
  const down = page.getByRole('button', { name: 'Move down: Third?' });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(wordings(page)).toHaveText(['First?', 'Third?', 'Second?']);
  await expect(down).toBeFocused();
});

test('a query goes to the author as a neutral note, and its reply takes it out of the running order', async ({
  page,
  app,
}) => {
  test.setTimeout(60_000);
  await app.open('/questions');
  await enterFor(page, 'Mrs Brown', 'From which month is it counted?');
  await edit(page, 'From which month is it counted?', async () => {
    await page.getByRole('radio', { name: 'Clarify before the meeting' }).check();
  });
  await page.getByRole('link', { name: 'Clarify before the meeting' }).click();
  const note = page.getByRole('region', { name: 'The note, exactly as it leaves' });
  await expect(note).toContainText('through the scrutiny manager');
  await expect(note).toContainText('From which month is it counted?');
  await expect(note).not.toContainText('Brown');
  expect(await app.axe()).toEqual([]);

  await page.getByRole('button', { name: /^Record the reply/ }).click();
  await expect(page.getByText('Type the reply first.')).toBeVisible();
  await page.getByRole('textbox', { name: 'The reply' }).fill('From October 2023.');
  await page.getByRole('button', { name: /^Record the reply/ }).click();
  await expect(page.getByText('Reply: From October 2023.')).toBeVisible();
  await expect(note).toBeHidden();
  await app.open('/questions/running-order');
  await expect(page.getByText('No question for the meeting is shared yet.')).toBeVisible();
  await app.open('/questions');
  await expect(page.getByText('Answer noted: From October 2023.')).toBeVisible();
});
