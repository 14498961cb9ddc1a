import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import '#renderer/api/bridge.ts';
import { expect, test } from './fixture.ts';

const supervision = 'Percentage of CLA who had their supervision and was within the timescale';

function addressOf(table: string, name: string): string {
  return `/indicators/${encodeURIComponent(`pack-2025-01-30/${table}/${name}`)}`;
}

const supervisionAddress = addressOf(
  'supervision',
  'percentage-of-cla-who-had-their-supervision-and-was-within-the-timescale',
);
const assessments = addressOf(
  'family-help',
  'rate-of-assessments-per-10-000-population-under-18-years-old',
);
const repeatPlans = addressOf(
  'localities',
  'percentage-of-children-subject-to-2nd-or-more-cp-plan',
);
const inOurCare = addressOf('family-safeguarding', 'number-of-children-in-our-care');

/** The rows of the list as it stands. */
function rows(page: Page) {
  return page.getByRole('main').locator('tr[data-entry]');
}

function rowOf(page: Page, name: string) {
  return rows(page).filter({ has: page.getByRole('link', { name, exact: true }) });
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes forward with the Tab key until what has the focus says this. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const target = page.getByRole('main').locator(':focus').filter({ hasText: name });
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if ((await target.count()) > 0) return;
  }
  throw new Error(`The Tab key never came to ${String(name)}`);
}

/** Chooses columns of the list. */
async function showColumns(page: Page, which: 'Essentials' | 'Everything'): Promise<void> {
  await page.getByRole('button', { name: /^Columns/ }).click();
  await page.getByRole('button', { name: which }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test.describe('the list of indicators', () => {
  test('all 75 rows stand in one table under the eight tables of the paper, in its order', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    await expect(page.getByRole('heading', { level: 1, name: 'Indicators' })).toBeVisible();
    const grid = page.getByRole('grid', { name: 'Indicators' });
    await expect(grid).toHaveAttribute('aria-rowcount', '84');
    await expect(rows(page)).toHaveCount(75);
    const titles = await grid.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(titles).toHaveLength(8);
    expect(titles[0]).toBe('Right support at the right time – Family Help');
    expect(titles[7]).toBe('Performance - Supervision');
    await expect(page.getByText('75 of 75 indicators')).toBeVisible();
  });

  test('by priority they stand under the report’s five that print figures, and the review apart', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    await page.getByLabel('Group by').selectOption({ label: 'Priority' });
    const titles = page.getByRole('grid').getByRole('heading', { level: 2 });
    await expect(titles).toHaveText([
      'Priority 1: Right support, right time',
      'Priority 2: Strong & vibrant localities',
      'Priority 3: Children remain within or return to birth families',
      'Priority 4: Promote permanence and placement stability',
      'Priority 5: Permanent & stable workforce',
      'Performance review (under no priority)',
    ]);
    await expect(rowOf(page, supervision)).toContainText('Performance - Supervision');
    await expect(rows(page)).toHaveCount(75);
  });

  test('a row gives the figures as printed, the changes and the distance in words, the trend in a sentence, and its page', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    const row = rowOf(page, supervision);
    const cells = await row.locator('td').allInnerTexts();
    expect(cells.join(' | ').replaceAll('\n', ' ')).toMatch(
      /54% \| 85% down 31 points, worsening \| 95% \| 41 points below the 95% target \| outside, away from the council's aim below the lower limit \(trial limits\) \| p\. 61/,
    );
    await expect(
      row.getByText('Between 54% and 94% over thirteen months; 54% in December 2024.'),
    ).toBeAttached();
    await row.getByRole('link', { name: /^p\. 61/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Papers' })).toBeVisible();
  });

  test('a trend joins the thirteen months to December 2024, and the December before stands apart', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    const trend = rowOf(page, supervision).locator('svg').first();
    await expect(trend.locator('polyline')).toHaveCount(1);
    const joined = (await trend.locator('polyline').getAttribute('points'))?.split(' ') ?? [];
    expect(joined).toHaveLength(13);
    // Two dots: the newest month, and December 2022 with a clear space before the line begins.
    await expect(trend.locator('circle')).toHaveCount(2);
    const apart = Number(await trend.locator('circle').first().getAttribute('cx'));
    const [first, second] = joined.map((place) => Number(place.split(',')[0]));
    expect(Number(first) - apart).toBeGreaterThan((Number(second) - Number(first)) * 1.5);
  });

  test('a row without a target says so and judges nothing', async ({ page, app }) => {
    await app.open('/indicators');
    await expect(
      rowOf(page, 'Number of contacts in the month').getByText('no target printed'),
    ).toBeVisible();
  });

  test('everything adds the year before, arrow, RAG, comparators and unit, and never gives RAG a colour', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    await showColumns(page, 'Everything');
    await page.getByRole('searchbox').fill('family help');
    await expect(rows(page)).toHaveCount(13);
    const row = rowOf(page, 'Rate of assessments per 10,000 population under 18 years old');
    await expect(row.getByText('up', { exact: true })).toBeVisible();
    await expect(row.getByText('printed', { exact: true })).toBeVisible();
    for (const comparator of ['633.1', '667.5', '536.0']) {
      await expect(row.getByText(comparator, { exact: true })).toBeVisible();
    }
    await expect(row.getByText('rate per 10,000 under 18')).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'Dec-23 change since' })).toBeVisible();
    await expect(page.getByText(/its colour is not in the text/)).toBeVisible();
    await expect(page.getByText(/gives no key for its arrows/)).toBeVisible();
    expect(await page.getByRole('main').innerText()).not.toMatch(/\b(?:red|amber|green)\b|[↑↓→]/i);
    expect(await app.axe()).toEqual([]);
  });

  test('the filter finds by name, by table and by what an acronym means, and says how many', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    const find = page.getByRole('searchbox', { name: 'Find an indicator' });
    await find.fill('supervision');
    await expect(rows(page)).toHaveCount(7);
    await expect(page.getByText('7 of 75 indicators').first()).toBeVisible();
    await expect(page.locator('[data-announcer]').filter({ hasText: '7 of 75' })).toHaveCount(1);
    await find.fill('looked after');
    await expect(rowOf(page, supervision)).toBeVisible();
    await find.fill('zebra');
    await expect(page.getByText(/No indicator matches “zebra”/)).toBeVisible();
    await page.getByRole('button', { name: 'Show all 75' }).click();
    await expect(rows(page)).toHaveCount(75);
    await expect(find).toBeFocused();
  });

  test('a row that cannot be judged gives the reason where others give their usual range', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    const row = rowOf(page, 'Rate of contacts per 10,000 population under 18 years old');
    await expect(row.getByText('not judged', { exact: true })).toBeVisible();
    await expect(row.getByText(/^because each figure covers twelve months/)).toBeVisible();
  });

  test('a month-end figure carries its caution beside its usual range, outside it or within', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    const caution = 'a month-end count: neighbouring months are not independent';
    const outside = rowOf(page, 'Number of children subject to CP Plan at end of month');
    await expect(
      outside.getByText("outside, towards the council's aim", { exact: true }),
    ).toBeVisible();
    await expect(outside.getByText(caution, { exact: true })).toBeVisible();
    const within = rowOf(page, 'Number of CLA placed for adoption at period end');
    await expect(within.getByText('within', { exact: true })).toBeVisible();
    await expect(within.getByText(caution, { exact: true })).toBeVisible();
    await expect(rowOf(page, supervision).getByText(/not independent/)).toHaveCount(0);
  });

  test('each filter leaves as many rows as it says, and says how many of all', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    for (const { filter, count } of [
      { filter: 'Outside usual range', count: 19 },
      { filter: 'No target', count: 30 },
      { filter: 'No aim', count: 2 },
      { filter: 'Printed more than once', count: 5 },
    ]) {
      const choice = page.getByRole('checkbox', { name: `${filter} (${count})` });
      await choice.check();
      await expect(rows(page)).toHaveCount(count);
      await expect(page.getByText(`${count} of 75 indicators`).first()).toBeVisible();
      await choice.uncheck();
      await expect(rows(page)).toHaveCount(75);
    }
  });

  test('“Has questions” finds the row a question rests on as soon as it is asked', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    const choice = page.getByRole('checkbox', { name: /^Has questions/ });
    await choice.check();
    await expect(page.getByText('No indicator under “Has questions” is here.')).toBeVisible();
    await page.evaluate(
      async (row) => {
        const asked = await window.criticalFriend?.calls['questions:add']({
          wording: 'Why did it fall?',
          agendaItem: 8,
          addressee: '',
          visibility: 'shared',
          evidence: [{ kind: 'figure', row, month: 'Dec-24' }],
        });
        if (!asked?.ok) throw new Error('The question was not written');
      },
      decodeURIComponent(supervisionAddress.replace('/indicators/', '')),
    );
    await expect(rows(page)).toHaveCount(1);
    await expect(rowOf(page, supervision)).toBeVisible();
  });

  test('off target leaves only rows that are judged off target', async ({ page, app }) => {
    await app.open('/indicators');
    const choice = page.getByRole('checkbox', { name: /^Off target \(\d+\)$/ });
    const counted = Number(/\d+/.exec((await choice.locator('..').innerText()) ?? '')?.[0]);
    await choice.check();
    await expect(rows(page)).toHaveCount(counted);
    expect(counted).toBeGreaterThan(10);
    expect(counted).toBeLessThan(45);
    await expect(rows(page).filter({ hasText: /(?:above|below) the/ })).toHaveCount(counted);
  });

  test('in the order of distance the rows stand together and each names its table', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    await page.getByLabel('Sort by').selectOption({ label: 'Furthest off target first' });
    await expect(page.getByRole('grid').getByRole('heading', { level: 2 })).toHaveCount(0);
    await expect(rows(page)).toHaveCount(75);
    await expect(rows(page).first()).toContainText(/(?:above|below) the (?:target|\d+% target)/);
    await expect(rows(page).last()).toContainText('no target printed');
    await expect(rowOf(page, supervision)).toContainText(/Supervision/);
  });

  test('an acronym opens its meaning beside the name', async ({ page, app }) => {
    await app.open('/indicators');
    const acronym = rowOf(page, supervision).getByRole('button', { name: 'CLA', exact: true });
    await acronym.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Meaning of CLA' })).toContainText(
      'Children Looked After',
    );
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(acronym).toBeFocused();
  });

  test('by the keyboard alone: narrow, sort, open, come back to the row, open again, download, compare', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('supervision');
    await expect(rows(page)).toHaveCount(7);
    await page.getByRole('checkbox', { name: /^Off target/ }).focus();
    await page.keyboard.press('Space');
    await expect(rows(page)).toHaveCount(5);
    await page.getByRole('button', { name: 'Copy as table' }).focus();
    // Print, Compare, Small charts, and then the whole table is one stop.
    await press(page, 'Tab', 'Tab', 'Tab', 'Tab');
    await expect(rows(page).first().getByRole('link').first()).toBeFocused();
    // Up over the heading to the heads of the columns, along to the distance, and sorted by it.
    await press(
      page,
      'ArrowUp',
      'ArrowUp',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
    );
    expect(await focused(page)).toBe('Against target');
    await press(page, 'Enter');
    const head = page.getByRole('columnheader', { name: 'Against target' });
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(rows(page).first()).toContainText('41 points below');
    await press(page, 'Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await press(page, 'Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await press(page, 'ArrowDown', 'ArrowDown', 'Home');
    await expect(page.getByRole('link', { name: supervision, exact: true })).toBeFocused();
    await press(page, 'Enter');
    await expect(page.getByRole('heading', { level: 1, name: supervision })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('All indicators');
    await press(page, 'Enter');
    await expect(page.getByRole('searchbox')).toHaveValue('supervision');
    await expect(rows(page)).toHaveCount(5);
    await expect(page.getByRole('link', { name: supervision, exact: true })).toBeFocused();
    // Open it again, take its figures and its drawing along, and set it beside another.
    await press(page, 'Enter');
    await expect(page.getByRole('heading', { level: 1, name: supervision })).toBeFocused();
    for (const name of ['Save picture (PNG)', 'Save figures (CSV)']) {
      await tabTo(page, name);
      const saved = page.waitForEvent('download');
      await press(page, 'Enter');
      expect((await saved).suggestedFilename()).toMatch(/supervision.*\.(?:png|csv)$/);
    }
    await tabTo(page, 'Compare with others');
    await press(page, 'Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Compare indicators' })).toBeFocused();
    await expect(page.getByText('One is chosen')).toBeVisible();
    const boxes = page.getByRole('checkbox');
    const chosen = page.getByRole('checkbox', { checked: true });
    while (!(await boxes.first().evaluate((box) => box === document.activeElement))) {
      await press(page, 'Tab');
    }
    await press(page, 'Space');
    await expect(chosen).toHaveCount(2);
    await expect(page.getByRole('columnheader', { name: /^[AB] / })).toHaveCount(2);
  });

  test('the arrow keys reach every cell, and Tab goes past the table in one step', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    await rowOf(page, supervision).getByRole('link', { name: supervision, exact: true }).focus();
    // Its acronym, the trend, and the cells to the page and Ask.
    await press(page, 'ArrowRight');
    await expect(
      rowOf(page, supervision).getByRole('button', { name: 'CLA', exact: true }),
    ).toBeFocused();
    await press(page, 'ArrowRight', 'ArrowRight');
    expect(await focused(page)).toBe('54%');
    await press(page, 'Enter');
    await expect(page.getByRole('heading', { level: 1, name: supervision })).toBeVisible();
    await page.goBack();
    await rowOf(page, supervision).getByRole('link', { name: supervision, exact: true }).focus();
    await press(page, 'End');
    await expect(rowOf(page, supervision).getByRole('link', { name: /^p\. 61/ })).toBeFocused();
    await press(page, 'ArrowRight');
    await expect(
      rowOf(page, supervision).getByRole('button', { name: /^Ask about/ }),
    ).toBeFocused();
    await press(page, 'Control+Home');
    await expect(page.getByRole('grid').locator('[data-index="0"] th')).toBeFocused();
    await press(page, 'Control+End');
    await expect(rows(page).last().getByRole('link').first()).toBeFocused();
    await press(page, 'PageUp');
    await expect(page.getByRole('grid').locator('[data-index="72"] [data-row]')).toBeFocused();
    await press(page, 'Tab');
    await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);
    await press(page, 'Shift+Tab');
    await expect(page.getByRole('grid').locator('[data-index="72"] [data-row]')).toBeFocused();
  });

  test('on a narrow screen, where the heads of the columns are out of sight, each figure has its month and the keys do not go to the heads', async ({
    page,
    app,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await app.open('/indicators');
    await expect(rows(page).first().locator('[data-label="Nov-24, change since"]')).toContainText(
      'down 3',
    );
    await rows(page).first().getByRole('link').first().focus();
    await press(page, 'ArrowUp', 'ArrowUp');
    await expect(page.getByRole('grid').locator('[data-index="0"] th')).toBeFocused();
  });

  test('several filters leave the rows that pass them all, with the count each would leave', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    await page.getByRole('checkbox', { name: 'Off target (30)' }).check();
    // The counts follow with the rows.
    await expect(rows(page)).toHaveCount(30);
    const outside = page.getByRole('checkbox', { name: /^Outside usual range/ });
    const left = Number(/\d+/.exec(await outside.locator('..').innerText())?.[0]);
    await outside.check();
    await expect(rows(page)).toHaveCount(left);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(19);
    await expect(rowOf(page, supervision)).toBeVisible();
    await page.getByRole('button', { name: 'Show all again' }).click();
    await expect(rows(page)).toHaveCount(75);
  });

  test('the columns chosen are kept when the app is left and opened again', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    await page.getByRole('button', { name: 'Columns (8 of 18)' }).click();
    await page.getByRole('checkbox', { name: 'Document' }).check();
    await page.getByRole('checkbox', { name: 'Trend' }).uncheck();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('columnheader', { name: 'Document' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('columnheader', { name: 'Document' })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'Trend' })).toHaveCount(0);
    await expect(rowOf(page, supervision)).toContainText(/Agenda/i);
  });

  test('of a very long list only the rows in sight are laid out, the keys reach the rest, and print has them all', async ({
    page,
    app,
  }) => {
    await page.route('**/call/indicators:list', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as {
        value: readonly { readonly row: { readonly id: string } }[];
      };
      const value = Array.from({ length: 27 }, (_, copy) =>
        answer.value.map((summary) => ({
          ...summary,
          row: { ...summary.row, id: `${summary.row.id}${copy === 0 ? '' : `-${copy}`}` },
        })),
      ).flat();
      await route.fulfill({ response, json: { ok: true, value } });
    });
    await app.open('/indicators');
    await expect(page.getByText('2025 of 2025 indicators')).toBeVisible();
    expect(await rows(page).count()).toBeLessThan(60);
    await rows(page).first().getByRole('link').first().focus();
    await press(page, 'Control+End');
    const last = page.getByRole('grid').locator('[data-index="2032"] [data-row]');
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    await press(page, 'ArrowUp', 'ArrowUp');
    await expect(page.getByRole('grid').locator('[data-index="2030"] [data-row]')).toBeFocused();
    await press(page, 'Control+Home', 'ArrowDown');
    const first = page.getByRole('grid').locator('[data-index="1"] [data-row]');
    await expect(first).toBeFocused();
    await expect(first).toBeInViewport();
    const printed = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const count = document.querySelectorAll('tr[data-entry]').length;
      window.dispatchEvent(new Event('afterprint'));
      return count;
    });
    expect(printed).toBe(2025);
  });

  test('Q on a row asks about its newest figure, with the figure as evidence under item 8', async ({
    page,
    app,
  }) => {
    await app.open('/indicators');
    await page.getByRole('link', { name: supervision, exact: true }).focus();
    await page.keyboard.press('q');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(`${supervision}: 54% in December 2024`);
    await expect(dialog).toContainText('p. 61');
    await expect(dialog.getByLabel('Agenda item')).toHaveValue('8');
  });

  test('at 400% zoom the list and an indicator are read, searched and reached by scrolling one way', async ({
    page,
    app,
  }) => {
    // 1280 × 800 zoomed to 400% is 320 × 200 of the page’s own points.
    await page.setViewportSize({ width: 320, height: 200 });
    for (const address of ['/indicators', supervisionAddress]) {
      await app.open(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const wide = await page.evaluate(() => {
        const frame = document.querySelector('main')?.parentElement?.parentElement;
        return Math.max(
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
          frame ? frame.scrollWidth - frame.clientWidth : 1,
        );
      });
      expect(wide).toBe(0);
    }
    await app.open('/indicators');
    const find = page.getByRole('searchbox');
    await find.fill('supervision');
    await expect(rows(page)).toHaveCount(7);
    const link = page.getByRole('link', { name: supervision, exact: true });
    await link.scrollIntoViewIfNeeded();
    await expect(link).toBeInViewport({ ratio: 1 });
    await link.click();
    await expect(page.getByRole('heading', { level: 1, name: supervision })).toBeInViewport();
  });

  test('the main columns need no sideways scrolling at 1280 wide, and no cell is cut', async ({
    page,
    app,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await app.open('/indicators');
    await expect(rows(page)).toHaveCount(75);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main, main table, main th, main td')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.textContent?.slice(0, 60)),
    );
    expect(cut).toEqual([]);
  });
});

test.describe('one indicator', () => {
  test('the sentence comes first, then the chart with its description, and the same figures as a table', async ({
    page,
    app,
  }) => {
    await app.open(supervisionAddress);
    await expect(
      page.getByText(
        '54% in December 2024, 41 points below the 95% target and the lowest of thirteen months; outside its usual range (trial limits).',
        { exact: true },
      ),
    ).toBeVisible();
    await expect(
      page.getByRole('img', { name: /54% in December 2024.*in the table below/ }),
    ).toBeVisible();
    const table = page.getByRole('table', { name: /Newest first/ });
    const months = await table.getByRole('rowheader').allInnerTexts();
    expect(months).toHaveLength(14);
    expect(months[0]).toBe('Dec-24');
    expect(months[13]).toBe('Dec-22');
    await expect(table.getByText('11 months between, not printed in this table')).toBeVisible();
    await expect(table.getByRole('row', { name: /^Nov-24 85%/ })).toBeVisible();
  });

  test('what puts a figure outside its usual range stands under the sentence with the way it goes, and help says how often chance does', async ({
    page,
    app,
  }) => {
    await app.open(supervisionAddress);
    await expect(
      page.getByText(
        "Outside its usual range, away from the council's aim: below the lower limit.",
        {
          exact: true,
        },
      ),
    ).toBeVisible();
    const facts = page.getByRole('region', { name: 'About this indicator' });
    await expect(facts).toContainText('Down 31 points, from 85% in November 2024: worsening.');
    await facts.getByRole('button', { name: 'About the usual range' }).focus();
    await page.keyboard.press('Enter');
    const help = page.getByRole('dialog', { name: 'About the usual range' });
    await expect(help).toContainText('about one indicator in a hundred is outside in any month');
    expect(await app.axe('[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
  });

  test('the reason the commentary gives stands under the sentence, with its page', async ({
    page,
    app,
  }) => {
    await app.open(supervisionAddress);
    await expect(page.getByRole('main')).toContainText(
      'The commentary gives winter sickness and prioritising visits and plans as the reason, p. 61 (inferred)',
    );
    await page.getByRole('link', { name: /where the paper says “identified the impact/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Papers' })).toBeVisible();
  });

  test('a target that moved is said first, the earlier months are drawn apart and stand as a table with their join', async ({
    page,
    app,
  }) => {
    await app.open(repeatPlans);
    await expect(
      page.getByText('The target moved from 24% to 25%.', { exact: true }),
    ).toBeVisible();
    const earlier = page.getByRole('region', { name: 'Earlier months, in 2023’s plan' });
    await expect(earlier).toContainText('Printed there under the same name.');
    const table = earlier.getByRole('table', { name: /Target 24/ });
    await expect(table.getByRole('row', { name: /^Jul-22/ })).toBeVisible();
    const toggle = page.getByRole('checkbox', { name: 'Earlier months, from the plan of 2023' });
    await expect(toggle).toBeChecked();
    await expect(page.getByText(/^Thin line, hollow dots:/)).toBeVisible();
    const canvas = page.locator('canvas');
    const drawing = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
    const before = await drawing();
    await toggle.uncheck();
    await expect(page.getByText(/^Thin line, hollow dots:/)).toHaveCount(0);
    await expect.poll(drawing).not.toBe(before);
  });

  test('the usual range is drawn on request, says that its limits are trial limits, and a row that is not judged says why', async ({
    page,
    app,
  }) => {
    await app.open(supervisionAddress);
    await page.getByRole('checkbox', { name: 'Usual range (trial limits)' }).check();
    await expect(
      page.getByText(
        /^Shaded, its mean dotted: Usual range 60\.5% to 100%, about a mean of 81\.2%/,
      ),
    ).toBeVisible();
    await expect(
      page.getByRole('row', { name: /^Dec-24.*Marked by a rule of the usual range/ }),
    ).toBeVisible();
    await app.open(assessments);
    await expect(page.getByText(/^No usual range to draw: not judged, because/)).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /^Usual range/ })).toHaveCount(0);
  });

  test('the chart is read month by month with the arrow keys, in words', async ({ page, app }) => {
    await app.open(supervisionAddress);
    const reader = page.getByRole('slider', { name: 'Read month by month' });
    await reader.focus();
    await expect(reader).toHaveAttribute(
      'aria-valuetext',
      'December 2024: 54%, target 95%, p. 61 (inferred)',
    );
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByText('November 2024: 85%, target 95%, p. 61 (inferred)')).toBeVisible();
    await page.keyboard.press('Home');
    await expect(page.getByText(/^December 2022: 76%/)).toBeVisible();
  });

  test('the figures leave as CSV and the drawing as PNG, each with its source, by the keyboard', async ({
    page,
    app,
  }) => {
    await app.open(repeatPlans);
    await expect(page.locator('canvas')).toBeVisible();
    const save = async (name: string) => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
      const download = await waiting;
      return { name: download.suggestedFilename(), bytes: fs.readFileSync(await download.path()) };
    };
    const figures = await save('Save figures (CSV)');
    expect(figures.name).toBe('Percentage of children subject to 2nd or more CP plan.csv');
    const rows: Record<string, string>[] = parse(figures.bytes, { bom: true, columns: true });
    expect(rows.find((row) => row['Month as printed'] === 'Dec-24')).toMatchObject({
      'Figure as printed': '35%',
      'Target as printed': '25%',
      Page: 'p. 50 (inferred)',
    });
    expect(rows.find((row) => row['Month as printed'] === 'Jul-22')).toMatchObject({
      'Target as printed': '24%',
      Document:
        'Southampton Children and Learning Service Improvement Plan 2023: Building for Brilliance',
      Joined: 'Printed there under the same name.',
    });
    const picture = await save('Save picture (PNG)');
    expect(picture.name).toBe('Percentage of children subject to 2nd or more CP plan.png');
    expect([...picture.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    // Width and height stand at bytes 16 to 23 (PNG specification, IHDR): larger than the chart by its words.
    const { width, height } = await page
      .locator('canvas')
      .evaluate((element: HTMLCanvasElement) => ({
        width: element.width,
        height: element.height,
      }));
    expect(picture.bytes.readUInt32BE(16)).toBeGreaterThan(width);
    expect(picture.bytes.readUInt32BE(20)).toBeGreaterThan(height + 100);
  });

  test('what the commentary says stands beside it with its page, and a question takes its words along', async ({
    page,
    app,
  }) => {
    await app.open(supervisionAddress);
    const said = page.getByRole('region', { name: 'What the paper says' });
    await expect(said.getByRole('listitem')).toHaveCount(3);
    await expect(said.getByText(/staff sickness due to winter illnesses/)).toBeVisible();
    const last = said.getByRole('listitem').last();
    await expect(last.getByRole('link', { name: /^p\. 61 \(inferred\)/ })).toBeVisible();
    await last.getByRole('button', { name: /^Ask about/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /question/i }).fill('Why were plans put first?');
    await dialog.getByRole('button', { name: /Save/ }).click();
    await app.open('/questions');
    await expect(
      page.getByText(/this reduction in otherwise improving practice/).first(),
    ).toBeVisible();
  });

  test('target, aim with its source, arrow and RAG are told apart in words', async ({
    page,
    app,
  }) => {
    await app.open(supervisionAddress);
    const facts = page.getByRole('region', { name: 'About this indicator' });
    await expect(facts).toContainText('41 points below the 95% target.');
    await expect(facts).toContainText('Our arithmetic on the printed figures.');
    await expect(facts).toContainText('The council aims for higher.');
    await expect(facts).toContainText(
      /Paper's arrow:\s+down \(no key in the pack; appears to mean worse\)/,
    );
    await expect(facts).toContainText('RAG printed; colour not in the text.');
  });

  test('what else bears on an aim is shown with it, and what speaks against one where none is taken', async ({
    page,
    app,
  }) => {
    const facts = page.getByRole('region', { name: 'About this indicator' });
    await app.open(
      '/indicators/pack-2025-01-30%2Fpermanence%2Fnumber-of-cla-placed-for-adoption-at-period-end',
    );
    await expect(facts).toContainText(
      'The arrow does not agree: it points up (better, as arrows elsewhere in the pack behave) while the number falls from 18 to 17.',
    );
    await app.open(
      '/indicators/pack-2025-01-30%2Ffamily-safeguarding%2Fpercentage-of-strategy-discussions-resulting-in-section-47',
    );
    await expect(facts).toContainText('No aim is stated, so nothing is judged.');
    await expect(facts).toContainText('The only sign is the arrow, which points down');
    await expect(
      page.getByText(
        'The commentary says that the data for this, more Section 47 enquiries than strategy discussions, is being reviewed, p. 49 (inferred)',
      ),
    ).toBeVisible();
  });

  test('the comparators are numbers in words beside the figure', async ({ page, app }) => {
    await app.open(assessments);
    const facts = page.getByRole('region', { name: 'About this indicator' });
    await expect(facts).toContainText('Below statistical neighbours (667.5, 23/24).');
    await expect(facts).toContainText('Below England (536.0, 23/24).');
  });

  test('the chart is sharp, and is drawn anew when the theme changes', async ({ page, app }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await app.open(assessments);
    const canvas = page.locator('canvas');
    await expect(canvas).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    const light = await canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
    const { sharp, high } = await canvas.evaluate((element: HTMLCanvasElement) => ({
      sharp: element.width / element.clientWidth / window.devicePixelRatio,
      high: element.clientHeight,
    }));
    expect(sharp).toBeCloseTo(1, 1);
    expect(high).toBeGreaterThan(300);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect
      .poll(() => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL()))
      .not.toBe(light);
  });

  test('children in our care are printed in three tables, and where the figures differ all stand side by side', async ({
    page,
    app,
  }) => {
    await app.open(inOurCare);
    const versions = page.getByRole('region', { name: 'Printed in 3 tables' });
    const november = versions.getByRole('row', { name: /^Nov-24/ });
    await expect(november).toHaveText(/476.*476.*475/);
    await versions
      .getByRole('link', { name: 'Promote permanence and placement stability', exact: true })
      .click();
    await expect(page.getByText('475', { exact: true }).first()).toBeVisible();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Number of children in our care' }),
    ).toBeFocused();
  });

  test('a question about one month is asked from its row and stands on the page', async ({
    page,
    app,
  }) => {
    await app.open(supervisionAddress);
    await expect(page.getByText(/^None yet\. Press Ask/)).toBeVisible();
    await page
      .getByRole('button', { name: `Ask about ${supervision}: 94% in January 2024` })
      .click();
    await page.getByLabel('Your question').fill('What was done differently in January?');
    await page.getByRole('button', { name: 'Save question' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    const yours = page.getByRole('region', { name: 'Questions about it' });
    await expect(
      yours.getByRole('link', { name: 'What was done differently in January?' }),
    ).toBeVisible();
    await app.open(inOurCare);
    await expect(page.getByText(/^None yet\. Press Ask/)).toBeVisible();
  });

  test('the rows above and below in the same table are one step away', async ({ page, app }) => {
    await app.open(supervisionAddress);
    const beside = page.getByRole('navigation', { name: 'In the same table' });
    await beside.getByRole('link', { name: /Care Leavers/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /Care Leavers/ })).toBeFocused();
    await expect(page.getByRole('navigation', { name: 'In the same table' })).not.toContainText(
      'Below',
    );
  });

  test('an address of no indicator says so and leads back to the list', async ({ page, app }) => {
    await page.evaluate(() => {
      window.location.hash = '/indicators/no-such-row';
    });
    await expect(page.getByText(/not in the papers the app holds/)).toBeVisible();
    await page.getByRole('link', { name: 'All indicators' }).click();
    await expect(rows(page)).toHaveCount(75);
    expect(app.refused).toEqual([]);
  });

  test('axe finds nothing on an indicator with comparators or versions, in light or in dark', async ({
    page,
    app,
  }) => {
    for (const address of [assessments, inOurCare]) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await app.open(address);
      await expect(page.locator('canvas')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      expect(await app.axe()).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect(await app.axeOnColours()).toEqual([]);
    }
  });
});
