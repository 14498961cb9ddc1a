import { expect, lookingTest, test } from './fixture.ts';

const supervision =
  'pack-2025-01-30/supervision/percentage-of-cla-who-had-their-supervision-and-was-within-the-timescale';

const screens = [
  { name: 'Meeting', route: '/', heading: 'Children and Families Scrutiny Panel' },
  { name: 'Meeting view', route: '/meeting/night', heading: 'Meeting view' },
  // Before any paper was opened: what was read is remembered, and listed there.
  { name: 'Papers to choose from', route: '/papers', heading: 'Papers' },
  { name: 'Papers', route: '/papers/pack-2025-01-30/page/48', heading: 'Papers' },
  {
    name: 'Action pages',
    route: '/papers/improvement-plan-2020/actions',
    heading: 'Action pages',
  },
  { name: 'Print a paper', route: '/papers/pack-2025-01-30/print', heading: 'Print a paper' },
  {
    // The same paper twice: whatever has a name or an id has it apart from the other side's.
    name: 'Two papers',
    route: '/papers/beside/aiming-higher-2025/aiming-higher-2025',
    heading: 'Two papers',
  },
  { name: 'Indicators', route: '/indicators', heading: 'Indicators' },
  {
    name: 'One indicator',
    route: `/indicators/${encodeURIComponent(supervision)}`,
    heading: /supervision/,
  },
  {
    name: 'Compare',
    route: `/indicators/compare/${encodeURIComponent(supervision)}`,
    heading: 'Compare indicators',
  },
  {
    name: 'Small charts',
    route: '/indicators/tables/pack-2025-01-30/supervision',
    heading: /Supervision/,
  },
  { name: 'Plans to 2026', route: '/plans', heading: 'Plans to 2026' },
  { name: 'Plan of 2023', route: '/plans/2023', heading: 'Plan of 2023' },
  { name: 'Plan of 2020', route: '/plans/2020', heading: 'Plan of 2020, by area' },
  {
    name: 'A service through the plans',
    route: '/plans/services/Fostering',
    heading: 'Fostering through the plans',
  },
  {
    name: 'A page to print',
    route: '/plans/reports/service/Fostering',
    heading: 'Commitments – Fostering',
  },
  { name: 'Roadmap', route: '/plans/roadmap', heading: 'Roadmap' },
  { name: 'Measures of 2020', route: '/plans/measures-2020', heading: 'Measures of 2020' },
  { name: 'Commitments', route: '/plans/commitments', heading: 'Commitments' },
  {
    name: 'One commitment',
    route: '/plans/commitments/repeat_cp',
    heading: /repeat CP plans/,
  },
  { name: 'Glossary', route: '/glossary', heading: 'Glossary' },
  { name: 'Notes', route: '/notes', heading: 'Notes' },
  { name: 'Notes to look at', route: '/notes/review', heading: 'Notes to look at' },
  { name: 'Topic trails', route: '/recommendations/topics', heading: 'Topic trails' },
  {
    name: 'One topic trail',
    route: '/recommendations/topics/young-carers',
    heading: 'Young carers',
  },
  { name: 'Questions', route: '/questions', heading: 'Questions' },
  { name: 'Running order', route: '/questions/running-order', heading: 'Running order' },
  {
    name: 'Clarify',
    route: '/questions/clarify',
    heading: 'Clarify before the meeting',
  },
  { name: 'Recommendations', route: '/recommendations', heading: 'Recommendations' },
  { name: 'Monitor', route: '/recommendations/monitor', heading: 'Monitor' },
  {
    name: 'Work programme',
    route: '/recommendations/work-programme',
    heading: 'Work programme',
  },
  { name: 'Export', route: '/export', heading: 'Export' },
  { name: 'Settings', route: '/settings', heading: 'Settings' },
] as const;

test.describe('every screen', () => {
  for (const screen of screens) {
    lookingTest(
      `${screen.name}: nothing that axe finds wrong, nor any contrast in the dark, nor a sideways scroll at 320 wide`,
      async ({ page, app }) => {
        // axe weighs every word of a hundred pages.
        lookingTest.setTimeout(300_000);
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await app.open(screen.route);
        await expect(page.getByRole('heading', { level: 1, name: screen.heading })).toBeVisible();
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
        expect(await app.axe()).toEqual([]);
        // What scrolls is the work in its frame; a page that scrolled too would push the places out of sight.
        const behind = () =>
          page.evaluate(
            () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
          );
        expect(await behind()).toBe(0);

        // The theme changes colours and nothing else, so the dark is asked for what depends on them.
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
        expect(await app.axeOnColours()).toEqual([]);

        await page.setViewportSize({ width: 320, height: 700 });
        const overflow = () =>
          page.evaluate(() => {
            const main = document.querySelector('main');
            return Math.max(
              document.documentElement.scrollWidth - document.documentElement.clientWidth,
              main ? main.scrollWidth - main.clientWidth : 0,
            );
          });
        await expect.poll(overflow).toBeLessThanOrEqual(0);
      },
    );
  }

  test('the places are reached and chosen from the keyboard, and the focus goes to the new screen', async ({
    page,
    app,
  }) => {
    await app.open('/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the work' })).toBeFocused();
    const glossary = page.getByRole('navigation', { name: 'Places' }).getByRole('link', {
      name: 'Glossary',
    });
    while (!(await glossary.evaluate((link) => link === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeFocused();
  });

  test('Q asks, saves a question from the keyboard alone, and can be turned off', async ({
    page,
    app,
  }) => {
    await app.open('/');
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('q');
    await expect(page.getByRole('dialog', { name: 'Ask a question' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Your question' })).toBeFocused();
    await page.keyboard.type('Who chairs the improvement board?');
    while (
      !(await page
        .getByRole('button', { name: 'Save question' })
        .evaluate((button) => button === document.activeElement))
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await app.open('/questions');
    await expect(
      page.getByRole('main').getByText('Who chairs the improvement board?'),
    ).toBeVisible();

    await app.open('/settings');
    await page.getByRole('checkbox', { name: /Press Q/ }).uncheck();
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('q');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('typing in the ask dialog is kept when it is closed by Escape', async ({ page, app }) => {
    await app.open('/');
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('q');
    await page.keyboard.type('Half a thought');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('q');
    await expect(page.getByRole('textbox', { name: 'Your question' })).toHaveValue(
      'Half a thought',
    );
  });

  test('what is saved is said in the live region and stands under the places', async ({
    page,
    app,
  }) => {
    await app.open('/questions');
    await page.getByRole('main').getByRole('button', { name: 'Ask a question' }).click();
    await page.getByRole('textbox', { name: 'Your question' }).fill('Is it said?');
    await page.getByRole('button', { name: 'Save question' }).click();
    await expect(page.locator('[data-announcer]').filter({ hasText: /saved/i })).toHaveCount(1);
    await expect(page.getByText('Saved on this computer')).toBeVisible();
  });
});
