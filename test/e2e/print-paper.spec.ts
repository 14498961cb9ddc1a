import type { Page } from '@playwright/test';
import '#renderer/api/bridge.ts';
import { expect as expectSoon, test } from './fixture.ts';

test.describe.configure({ timeout: 120_000 });
const expect = expectSoon.configure({ timeout: 20_000 });

const pack = 'pack-2025-01-30';

/** Writes a note on some words of page 49 that is shared, and one on a row of page 48 that is only on this computer. */
async function writeNotes(page: Page): Promise<void> {
  await page.evaluate(async (document) => {
    const bridge = window.criticalFriend;
    if (!bridge) throw new Error('no bridge');
    const blocks = await bridge.calls['papers:blocks']({ document, from: 590, to: 640 });
    if (!blocks.ok) throw new Error(blocks.failure.message);
    const item = blocks.value.find((block) => block.kind === 'list item' && block.page.from === 49);
    const row = blocks.value.find((block) => block.kind === 'table row' && block.page.from === 48);
    if (!item || !row) throw new Error('no such blocks');
    const shared = await bridge.calls['notes:add']({
      kind: 'note',
      category: 'check',
      text: 'Is this the whole year?',
      visibility: 'shared',
      target: {
        kind: 'words',
        start: { block: item.id, offset: 0 },
        end: { block: item.id, offset: 41 },
      },
    });
    const local = await bridge.calls['notes:add']({
      kind: 'note',
      category: 'follow up',
      text: 'Sentinel: only on this computer',
      visibility: 'only on this computer',
      target: { kind: 'table row', block: row.id },
    });
    if (!shared.ok || !local.ok) throw new Error('not written');
  }, pack);
}

test('pages are chosen from the keyboard, seen as they are printed, and only what is ticked leaves with them', async ({
  page,
  app,
}) => {
  await writeNotes(page);
  await app.open(`/papers/${pack}/page/48`);
  await page.getByRole('link', { name: 'Print', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Print a paper' })).toBeFocused();
  const print = page.getByRole('button', { name: 'Print, or save as PDF' });
  await expect(print).toBeDisabled();

  // A wrong page is said at its field once it is left.
  const [from, to] = [page.getByLabel('From page'), page.getByLabel('To page')];
  await from.focus();
  await page.keyboard.type('50');
  await page.keyboard.press('Tab');
  await expect(to).toBeFocused();
  await page.keyboard.type('48');
  await page.keyboard.press('Tab');
  const wrong = page.getByText('Page 48 comes before page 50. Type 50 or a later page.');
  await expect(wrong).toBeVisible();
  await expect(to).toHaveAttribute('aria-invalid', 'true');
  await expect(print).toBeDisabled();
  expect(await app.axe()).toEqual([]);
  await from.fill('48');
  await expect(wrong).toBeHidden();
  await to.fill('50');

  const sheet = page.getByRole('article');
  await expect(sheet.getByText('Pages 48 to 50. Page numbers inferred: 48–50.')).toBeVisible();
  await expect(sheet.locator('p[data-break]')).toHaveText([
    'p. 48, inferred',
    'p. 49, inferred',
    'p. 50, inferred',
  ]);
  const { from: first, to: last } = await page.evaluate(async (document) => {
    const answer = await window.criticalFriend?.calls['papers:blocks']({
      document,
      from: 500,
      to: 900,
    });
    if (!answer?.ok) throw new Error('no blocks');
    const own = answer.value.filter(({ page: at }) => Number(at.from) >= 48 && Number(at.to) <= 50);
    return { from: own[0]?.id, to: own.at(-1)?.id };
  }, pack);
  const blocks = sheet.locator('[data-block]');
  await expect(blocks.first()).toHaveAttribute('data-block', first ?? '');
  await expect(blocks.last()).toHaveAttribute('data-block', last ?? '');
  // A table of 22 columns stands in parts, each with its indicators and its own repeated head.
  const table = sheet.getByRole('table', { name: 'Columns 2 to 8 of 22, beside the first' });
  await expect(table.first().getByRole('columnheader').first()).toHaveText('Indicator');
  await expect(sheet.getByText('Is this the whole year?')).toHaveCount(0);

  // With notes: what is shared is printed, what is only here is named and stays until it is ticked.
  await page.getByRole('radio', { name: /^With my notes/ }).focus();
  await page.keyboard.press('Space');
  await expect(
    sheet.getByRole('heading', { name: 'Note 1. Check, p. 49 (inferred)' }),
  ).toBeVisible();
  await expect(sheet.getByText('Is this the whole year?')).toBeVisible();
  await expect(sheet.getByText(/\[note 1\]/)).toHaveCount(1);
  const painted = () =>
    page.evaluate(() => [...(CSS.highlights.get('mark-check') ?? [])].map(String).join());
  await expect.poll(painted).not.toBe('');
  await expect(sheet.getByText('Sentinel')).toHaveCount(0);
  const tick = page.getByRole('checkbox', { name: /Sentinel: only on this computer/ });
  await tick.focus();
  await page.keyboard.press('Space');
  await expect(sheet.getByText('Sentinel: only on this computer')).toBeVisible();
  await expect(
    sheet.getByRole('heading', { name: 'Note 1. Follow up, p. 48 (inferred)' }),
  ).toBeVisible();
  await expect(
    sheet.getByRole('heading', { name: 'Note 2. Check, p. 49 (inferred)' }),
  ).toBeVisible();
  expect(await app.axe()).toEqual([]);

  // On paper: the sheet, with its title as the first heading, and no control.
  await print.focus();
  await page.evaluate(`window.print = () => { document.body.dataset.printed = 'yes'; }`);
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText([/^Agenda pack/]);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
  await page.emulateMedia({ media: 'screen' });

  // A range that touches the band is printed whole, and that is said.
  await from.fill('77');
  await to.fill('78');
  await expect(
    sheet.getByText(/^Of pp\. 63–77 \(inferred\) nobody can tell where each page begins/),
  ).toBeVisible();
  await expect(sheet.locator('p[data-break]').first()).toHaveAttribute('data-break', 'not known');

  // Sections, on a narrow screen.
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole('radio', { name: 'Sections, from the contents' }).check();
  await expect(sheet).toHaveCount(0);
  await page.getByRole('checkbox', { name: /^Item 9: Monitoring/ }).check();
  await page.getByRole('checkbox', { name: /^Minutes of the meeting/ }).check();
  await expect(
    sheet.getByText(/^Agenda pack 2025\. 2 sections of the paper: Minutes/),
  ).toBeVisible();
  await expect(sheet.getByRole('heading', { name: 'Progress analysis' })).toHaveCount(0);
  const overflow = () =>
    page.evaluate(() => {
      const main = document.querySelector('main');
      return main ? main.scrollWidth - main.clientWidth : 1;
    });
  await expect.poll(overflow).toBeLessThanOrEqual(0);
});
