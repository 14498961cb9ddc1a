import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FileChooser } from '@playwright/test';
import { expect, guard, startPreview, test } from './fixture.ts';

test('work saved in one copy is looked at and taken in by another, from the keyboard; a file that is none is refused in a sentence', async ({
  page,
  app,
  context,
}) => {
  await app.open('/questions');
  const ask = async (wording: string, visibility: RegExp) => {
    await page.getByRole('main').getByRole('button', { name: 'Ask a question' }).click();
    await page.getByRole('textbox', { name: 'Your question' }).fill(wording);
    await page.getByRole('radio', { name: visibility }).check();
    await page.getByRole('button', { name: 'Save question' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  await ask('How many placements moved?', /^Shared/);
  await ask('Only for me.', /^Only on this computer/);
  await app.open('/export');
  await page.getByRole('radio', { name: /^The Panel’s work, JSON/ }).check();
  await expect(page.getByRole('heading', { name: 'Leaves (1)' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: false }).first().click();
  const download = await downloading;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-'));
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  expect(fs.readFileSync(file, 'utf8')).not.toContain('Only for me.');

  const other = await startPreview({ dataDir: path.join(folder, 'data'), now: '2025-01-25T09:00' });
  try {
    const there = await context.newPage();
    const { complaints } = await guard(there, other.origin);
    await there.goto(other.address);
    await there.goto(`${other.origin}/#/export`);
    const choose = async (chosen: Parameters<FileChooser['setFiles']>[0]) => {
      const waiting = there.waitForEvent('filechooser');
      await there.getByRole('button', { name: 'Choose a file' }).press('Enter');
      await (await waiting).setFiles(chosen);
    };
    const bad = Buffer.from('{"@context":"http://www.w3.org/ns/anno.jsonld"}');
    await choose({ name: 'notes.json', mimeType: 'application/json', buffer: bad });
    await expect(there.getByRole('alert')).toContainText('not a file of Critical Friend’s work');
    await choose(file);
    await expect(there.getByText('brings new: 1 question.')).toBeVisible();
    await expect(there.getByRole('alert')).toHaveCount(0);
    await there.getByRole('button', { name: 'Take in' }).focus();
    await there.keyboard.press('Enter');
    await expect(there.getByText('Taken in: new: 1 question.').first()).toBeVisible();
    await choose(file);
    await expect(there.getByText('holds 1 record as here.')).toBeVisible();
    await expect(there.getByRole('button', { name: 'Take in' })).toHaveCount(0);
    await there.goto(`${other.origin}/#/questions`);
    await expect(there.getByRole('main').getByText('How many placements moved?')).toBeVisible();
    expect(complaints).toEqual([]);
  } finally {
    await other.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
