import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test, type Page } from '@playwright/test';
import type { Bridge } from '#shared/contract/contract.ts';
import { correctPack, pack, printedRows, printedWords } from '#test/library/corrected-pack.ts';
import { makeChangedApp } from './changed-app.ts';
import { axeFindings, expect, guard, startPreview } from './fixture.ts';

declare const criticalFriend: Bridge;

const asked = 'Does what this rests on still stand?';

/** Asks a question that rests on words and rows of the pack, as a screen does. */
async function ask(page: Page): Promise<void> {
  await page.evaluate(
    async ([paper, words, rows, wording]) => {
      const { calls } = criticalFriend;
      const blocks = await calls['papers:blocks']({ document: paper, from: 0, to: 499 });
      if (!blocks.ok) throw new Error(blocks.failure.message);
      const quotes = words.map((quote) => {
        const block = blocks.value.find(({ text }) => text.includes(quote));
        if (!block) throw new Error(`no such words: ${quote}`);
        const offset = block.text.indexOf(quote);
        return {
          kind: 'quote',
          start: { block: block.id, offset },
          end: { block: block.id, offset: offset + quote.length },
        } as const;
      });
      const added = await calls['questions:add']({
        wording,
        agendaItem: 8,
        addressee: '',
        visibility: 'shared',
        evidence: [
          ...quotes,
          { kind: 'figure', row: rows.figureChanged, month: 'Dec-24' },
          { kind: 'monitoring', row: rows.monitoringGone },
        ],
      });
      if (!added.ok) throw new Error(added.failure.message);
    },
    [pack, Object.values(printedWords), printedRows, asked] as const,
  );
}

/** Asks with the pack as it was printed, sees the evidence cited as it was taken, and ends the app. */
async function askAtFirst(page: Page, dataDir: string): Promise<void> {
  const running = await startPreview({ dataDir });
  const { refused, complaints } = await guard(page, running.origin);
  await page.goto(running.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await ask(page);
  await page.goto(`${running.origin}/#/questions`);
  const evidence = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: `“${printedWords.moved}”` })
    .last();
  await expect(evidence.getByRole('link')).toHaveText(/^pp\. 1–2 \(inferred\),/);
  expect({ refused, complaints }).toEqual({ refused: [], complaints: [] });
  await page.close();
  await page.context().unrouteAll();
  await running.stop();
}

test('what a question rests on is found again in a corrected pack, or said to be there no more', async ({
  page,
}) => {
  // The app is started twice.
  test.setTimeout(120_000);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-'));
  const dataDir = path.join(folder, 'data');
  fs.mkdirSync(dataDir);
  await askAtFirst(await page.context().newPage(), dataDir);

  const app = await makeChangedApp(folder, correctPack);
  const running = await startPreview({ dataDir, app });
  const { refused, complaints } = await guard(page, running.origin);
  await page.goto(running.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${running.origin}/#/questions`);
  const piece = (words: string) =>
    page.getByRole('main').getByRole('listitem').filter({ hasText: words }).last();

  await expect(piece(`“${printedWords.kept}”`).getByRole('link')).toHaveText(
    /^pp\. 1–2 \(inferred\),/,
  );
  await expect(piece(printedWords.gone)).toContainText(
    'The words are not in this paper any more: they stood on pp. 1–2 (inferred).',
  );
  await expect(piece(printedWords.gone).getByRole('link')).toHaveCount(0);
  await expect(piece(printedWords.reworded)).toContainText(
    'it now says “collaborative and collective, harnessing one city approach”: pp. 1–2',
  );
  await expect(piece(printedWords.doubtful)).toContainText('is not certain. Look at: pp. 1–2');
  await expect(piece('54% in December 2024')).toContainText(
    'The paper has been replaced since; for December 2024 it now prints 59%: p. 61',
  );
  await expect(piece('any more: it stood on pp. 87–91')).toContainText('monitoring table');
  expect(await axeFindings(page, { within: 'main' })).toEqual([]);

  const moved = piece(`“${printedWords.moved}”`);
  await expect(moved).toContainText('the same words now stand elsewhere: p. 3 (inferred)');
  await moved.getByRole('link', { name: /^p\. 3/ }).click();
  await expect(page.locator('[data-target="yes"]')).toContainText(printedWords.moved);
  expect({ refused, complaints }).toEqual({ refused: [], complaints: [] });
  await running.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});
