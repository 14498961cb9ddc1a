import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, type Download, type Page } from '@playwright/test';
import { expect, guard, startPreview } from './fixture.ts';
import { readDocx } from './support/read-docx.ts';

const indicator = 'Percentage of CLA who had their supervision and was within the timescale';
const question =
  'What will bring supervision of looked-after children back to the target, and by when?';
const wording =
  'That the service reports supervision of looked-after children to each meeting until the 95% target is met.';

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(fs.readFileSync(await download.path()));
}

async function exportAs(page: Page, choice: RegExp): Promise<Download> {
  await page.getByRole('link', { name: 'Export' }).first().click();
  await page.getByRole('radio', { name: choice }).check();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save…' }).click();
  const download = await waiting;
  await expect(page.getByText(/^Saved as /).first()).toBeVisible();
  return download;
}

base.describe('from a figure in the pack to a recommendation in Word', () => {
  base(
    'a councillor with no network goes the whole way, and a kill loses nothing',
    async ({ page }) => {
      const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-'));
      let running = await startPreview({ dataDir });
      const { refused, complaints } = await guard(page, running.origin);
      await page.goto(running.address);
      await expect(
        page.getByRole('heading', { level: 1, name: 'Children and Families Scrutiny Panel' }),
      ).toBeVisible();

      // Find the figure.
      await page.getByRole('link', { name: 'Indicators' }).first().click();
      await page.getByRole('searchbox').first().fill('supervision');
      await page.getByRole('link', { name: indicator, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('supervision');
      await expect(page.getByText(/54% in December 2024/).first()).toBeVisible();
      await expect(page.getByText(/41 points below the 95% target/).first()).toBeVisible();

      // Ask about it.
      await page
        .getByRole('button', { name: /^Ask about .*supervision/ })
        .first()
        .click();
      await page.getByRole('textbox', { name: 'Your question' }).fill(question);
      await page.getByRole('radio', { name: /^Shared/ }).check();
      await page.getByRole('button', { name: 'Save question' }).click();
      await expect(page.getByRole('dialog')).toBeHidden();

      // It stands under item 8, with its page.
      await page.getByRole('link', { name: 'Questions' }).first().click();
      const item = page.getByRole('region', { name: /^8\s/ });
      await expect(item.getByText(question)).toBeVisible();
      await expect(item.getByText(/54% in December 2024, target 95%/)).toBeVisible();
      await expect(item.getByRole('link', { name: /^p\. 61/ })).toBeVisible();

      // Draft a recommendation from it, and propose it.
      await item.getByRole('button', { name: /^Draft a recommendation from/ }).click();
      await page.getByRole('textbox', { name: 'Wording' }).fill(wording);
      await page.getByLabel('Short title').fill('Supervision of looked-after children');
      await page.getByRole('radio', { name: /^Recommendation/ }).check();
      await page.getByRole('button', { name: 'Save draft' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Recommendations' })).toBeVisible();
      await expect(page.getByText('Draft, only on this computer.')).toBeVisible();
      await page.getByRole('button', { name: /^Propose it/ }).click();
      await expect(page.getByText('Proposed and shared. Not agreed by the Panel.')).toBeVisible();

      // Both lists leave as Word documents.
      const proposals = await exportAs(page, /^Proposed recommendations, Word/);
      expect(proposals.suggestedFilename()).toMatch(/draft/i);
      const proposed = readDocx(await bytesOf(proposals));
      const words = [...proposed.paragraphs, ...proposed.tables.flat(2)].join('\n');
      expect(words).toContain('Proposed recommendations: not agreed by the Panel');
      expect(words).toContain(wording);
      expect(words).toContain('54%');
      expect(words).toContain('95%');
      expect(words).toMatch(/p\. 61/);
      expect(proposed.headers.join('\n')).toMatch(/draft/i);

      const monitoring = await exportAs(page, /^Monitoring report, Word/);
      const report = readDocx(await bytesOf(monitoring));
      expect([...report.paragraphs, ...report.headers].join('\n')).toContain(
        'Scrutiny Monitoring – 30 January 2025',
      );
      expect(report.landscape).toBe(true);
      expect(report.tables).toHaveLength(1);
      expect(report.tables[0]?.[0]).toEqual([
        'Date',
        'Title',
        'Action proposed',
        'Action taken',
        'Progress status',
      ]);
      expect(report.headerRows[0]).toEqual([0]);
      expect(report.tables[0]).toHaveLength(1 + 6);
      expect(report.tables.flat(2).join('\n')).not.toContain(wording);

      // The app is killed, and everything is there.
      await running.stop('SIGKILL');
      running = await startPreview({ dataDir });
      await guard(page, running.origin);
      await page.goto(running.address);
      await page.getByRole('link', { name: 'Questions' }).first().click();
      await expect(page.getByRole('region', { name: /^8\s/ }).getByText(question)).toBeVisible();
      await page.getByRole('link', { name: 'Recommendations' }).first().click();
      await expect(page.getByText(wording)).toBeVisible();
      await expect(page.getByText('Proposed and shared. Not agreed by the Panel.')).toBeVisible();

      await running.stop();
      fs.rmSync(dataDir, { recursive: true, force: true });
      expect(refused).toEqual([]);
      // While the app was down the open page could not reach it; nothing else may be complained of.
      expect(
        complaints.filter(
          (line) =>
            !/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED|ERR_CONNECTION_RESET/.test(
              line,
            ),
        ),
      ).toEqual([]);
    },
  );
});
