import type { Page } from '@playwright/test';
import { expect, lookingTest as test, test as freshTest } from './fixture.ts';

const pack = 'pack-2025-01-30';
const smallCharts = `/indicators/tables/${pack}/supervision`;

function compare(...rows: readonly string[]): string {
  return `/indicators/compare/${rows.map((row) => encodeURIComponent(`${pack}/${row}`)).join(',')}`;
}

const cla = 'supervision/percentage-of-cla-who-had-their-supervision-and-was-within-the-timescale';
const cpp = 'supervision/percentage-of-cpp-who-had-their-supervision-and-within-timescales';
const inOurCare = 'family-safeguarding/number-of-children-in-our-care';

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    return Math.max(
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      main ? main.scrollWidth - main.clientWidth : 0,
    );
  });
}

/** Goes forward with the Tab key until the element that has the focus fits. */
async function tabTo(page: Page, fits: (active: Element | null) => boolean): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    const handle = await page.evaluateHandle(() => document.activeElement);
    if (await handle.evaluate(fits)) return;
  }
  throw new Error('The Tab key never came there');
}

test.describe('comparing indicators', () => {
  freshTest(
    'two are found, chosen and compared from the keyboard, and a reload and the way back keep them',
    async ({ page, app }) => {
      await app.open('/indicators');
      await page.getByRole('link', { name: 'Compare', exact: true }).focus();
      await page.keyboard.press('Enter');
      const heading = page.getByRole('heading', { level: 1, name: 'Compare indicators' });
      await expect(heading).toBeFocused();
      await expect(page.getByText('Nothing is chosen yet.')).toBeVisible();

      await tabTo(page, (active) => active instanceof HTMLInputElement && active.type === 'search');
      await page.keyboard.type('supervision timescale');
      await expect(page.getByRole('checkbox')).toHaveCount(7);
      await tabTo(
        page,
        (active) => active instanceof HTMLInputElement && active.type === 'checkbox',
      );
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
      const together = page.getByText('Shown together: their unit is the same (percentage).');
      await expect(together).toBeVisible();
      await expect(page.getByRole('columnheader', { name: /^[AB] Percentage/ })).toHaveCount(2);

      await page.reload();
      await expect(together).toBeVisible();
      await expect(page.getByRole('columnheader', { name: /^[AB] Percentage/ })).toHaveCount(2);
      await page.goBack();
      await expect(page.getByText('One is chosen')).toBeVisible();
      await page.goForward();
      await expect(together).toBeVisible();
    },
  );

  test('a fifth is refused in words, and nothing that was chosen is lost', async ({
    page,
    app,
  }) => {
    await app.open('/indicators/compare');
    const boxes = page.getByRole('checkbox');
    for (const place of [0, 1, 2, 3]) await boxes.nth(place).check();
    // Not `check`, which insists on the tick that is refused.
    await boxes.nth(4).click();
    await expect(page.getByRole('alert')).toContainText(
      /^Four at the most\. To add “.+”, take one off first\.$/,
    );
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(4);
    await expect(page.getByRole('columnheader', { name: /^[A-D] / })).toHaveCount(4);
  });

  test('rows in one unit share one axis, told apart by dash and shape; the table gives what is printed', async ({
    page,
    app,
  }) => {
    await app.open(compare(cla, cpp));
    const chart = page.locator('figure svg').first();
    await expect(chart.locator('polyline')).toHaveCount(2);
    const dashes = await chart
      .locator('polyline')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('stroke-dasharray')));
    expect(new Set(dashes).size).toBe(2);
    await expect(chart.locator('circle')).toHaveCount(14);
    await expect(chart.locator('rect')).toHaveCount(14);
    const row = page.getByRole('row', { name: /^Dec-24/ });
    await expect(row.getByRole('cell')).toHaveText(['54%', '86%']);
    await expect(page.getByText('11 months between, not printed')).toBeVisible();
    await page.getByRole('region', { name: 'The figures as a table' }).focus();
    await expect(page.getByRole('region', { name: 'The figures as a table' })).toBeFocused();
  });

  test('a target that moved is said before how the figure stands to it, together and as small charts', async ({
    page,
    app,
  }) => {
    const moved = 'The target moved from 24% to 25%. 10 points above the 25% target.';
    const repeat = 'Percentage of children subject to 2nd or more CP plan';
    await app.open(
      compare(cla, 'localities/percentage-of-children-subject-to-2nd-or-more-cp-plan'),
    );
    await expect(
      page.getByRole('figure').getByRole('listitem').filter({ hasText: repeat }),
    ).toContainText(moved);
    await app.open(`/indicators/tables/${pack}/localities`);
    await expect(
      page
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: repeat, exact: true }) }),
    ).toContainText(`in December 2024. ${moved}`);
  });

  test('rows in different units are shown apart and the reason is said', async ({ page, app }) => {
    await app.open(compare(cla, inOurCare));
    await expect(
      page.getByText('Shown apart: their units differ (percentage, number).'),
    ).toBeVisible();
    await expect(page.getByRole('main').locator('li svg')).toHaveCount(2);
    await expect(page.locator('figure')).toHaveCount(0);
  });

  test('an address with a row that the paper does not print shows the others', async ({
    page,
    app,
  }) => {
    await app.open(compare('supervision/no-such-row', cla));
    await expect(page.getByText('One is chosen')).toBeVisible();
  });
});

test.describe('a table as small charts', () => {
  test('the table of supervision shows seven charts with the newest figure, the target, the scale and the page in words', async ({
    page,
    app,
  }) => {
    await app.open(smallCharts);
    const charts = page.getByRole('main').getByRole('listitem');
    await expect(charts).toHaveCount(7);
    const chart = charts.filter({ hasText: 'Percentage of CLA' });
    await expect(chart).toContainText('54% in December 2024. 41 points below the 95% target.');
    await expect(chart).toContainText(
      'Between 54% and 94% over thirteen months; 54% in December 2024.',
    );
    await expect(chart).toContainText('Percentage, on a scale from 40% to 100%.');
    await expect(chart.getByRole('link', { name: /^p\. 61/ })).toBeVisible();
    const joined = (await chart.locator('polyline').getAttribute('points'))?.split(' ') ?? [];
    expect(joined).toHaveLength(13);
    await expect(chart.locator('circle')).toHaveCount(2);
  });

  test('each of the eight tables can be chosen, and all its rows are there', async ({
    page,
    app,
  }) => {
    await app.open('/indicators/tables');
    const options = page.getByRole('combobox', { name: 'Table' }).locator('option');
    await expect(options).toHaveCount(8);
    for (const label of await options.allInnerTexts()) {
      await page.getByRole('combobox', { name: 'Table' }).selectOption({ label });
      const rows = Number(/\((\d+)\)$/.exec(label)?.[1]);
      await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(rows);
    }
  });

  test('a target at the end of a scale is dashed on clear ground', async ({ page, app }) => {
    await app.open(`/indicators/tables/${pack}/permanence`);
    const chart = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: 'Percentage, on a scale from 20% to 30%.' });
    await expect(chart).toContainText('4 points above the 20% target');
    const heights = await chart
      .locator('svg > line, svg > g > line')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('y1')));
    // The rule at the top, two stretches of the axis, the target.
    expect(heights).toHaveLength(4);
    expect(new Set(heights).size).toBe(3);
  });

  test('each table prints on one sheet of A4, the thirteen rows of Family Help on two', async ({
    page,
    app,
  }) => {
    await app.open('/indicators/tables');
    const table = page.getByRole('combobox', { name: 'Table' });
    await expect(table.locator('option')).toHaveCount(8);
    const sheets: Record<string, number> = {};
    for (const label of await table.locator('option').allInnerTexts()) {
      await table.selectOption({ label });
      const rows = Number(/\((\d+)\)$/.exec(label)?.[1]);
      await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(rows);
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      sheets[label] = pdf.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
    }
    expect(Object.values(sheets)).toEqual([2, 1, 1, 1, 1, 1, 1, 1]);
  });
});

for (const [name, route] of [
  ['compare', compare(cla, cpp)],
  ['compare apart', compare(cla, inOurCare)],
  ['choosing', '/indicators/compare'],
] as const) {
  test(`${name} has nothing that axe finds, in light or in dark, and no sideways scroll at 320 wide`, async ({
    page,
    app,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await app.open(route);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await app.axe()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await app.axeOnColours()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await expect.poll(() => sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
}
