import type { Page } from '@playwright/test';
import { expect as expectSoon, test } from './fixture.ts';

// A hundred pages are set before words of them can be marked, which takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 });
const expect = expectSoon.configure({ timeout: 20_000 });

const friction = 'capital programme for schools was a cause of friction';

/** Opens the minutes and puts the focus on the paragraph of the capital programme. */
async function focusParagraph(page: Page): Promise<void> {
  const paragraph = page.locator('[data-block]').filter({ hasText: friction }).last();
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.focus();
  await expect(paragraph).toBeFocused();
}

async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: typeof name === 'string' });
  await expect(button).toBeVisible();
  while (!(await button.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
}

test.describe('marks and notes', () => {
  test('from the keyboard alone: choose a sentence, highlight it, note it, ask, come back to the words, take it back', async ({
    page,
    app,
  }) => {
    await app.open('/papers/pack-2025-01-30');
    await page.getByRole('searchbox', { name: 'Find in this paper' }).focus();
    await page.keyboard.type('capital programme');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
    expect(await app.axe('[data-reader-bar]')).toEqual([]);
    await focusParagraph(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await app.axe('[data-ask-selection]')).toEqual([]);
    await tabTo(page, 'Highlight: Check');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Highlighted: check.').last()).toBeVisible();
    const painted = () =>
      page.evaluate(() => [...(CSS.highlights.get('mark-check') ?? [])].map(String).join());
    await expect.poll(painted).toContain(friction);

    await focusParagraph(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await tabTo(page, 'Note');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Your note' })).toBeFocused();
    await page.keyboard.type('Who decides what comes first?');
    expect(await app.axe('[role="dialog"]')).toEqual([]);
    await tabTo(page, 'Save note');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    const paragraph = page.locator('[data-block]').filter({ hasText: friction }).last();
    await expect(paragraph).toBeFocused();

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await tabTo(page, /^Ask about “.*capital programme/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type('What was the friction about?');
    expect(await app.axe('[role="dialog"]')).toEqual([]);
    await tabTo(page, 'Save question');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await app.open('/questions');
    const evidence = page
      .getByRole('main')
      .getByRole('link', { name: /capital programme/ })
      .first();
    await evidence.focus();
    expect(await app.axe()).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(paragraph).toBeFocused();
    await expect(paragraph).toBeInViewport();

    await app.open('/notes');
    const list = page.getByRole('main');
    await expect(list.getByText('Who decides what comes first?')).toBeVisible();
    await expect(list.getByRole('listitem')).toHaveCount(2);
    expect(await app.axe()).toEqual([]);
    const link = list.getByRole('link', { name: /capital programme/ }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-block]').filter({ hasText: friction }).last()).toBeFocused();
    await expect.poll(painted).toContain(friction);

    await app.open('/notes');
    await tabTo(page, /^Remove the note/);
    await page.keyboard.press('Enter');
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(list.getByRole('listitem')).toHaveCount(2);
  });

  test('what stands at the words on screen is listed beside them, and Undo takes the last mark back', async ({
    page,
    app,
  }) => {
    await page.setViewportSize({ width: 1550, height: 900 });
    await app.open('/papers/pack-2025-01-30/page/2');
    await focusParagraph(page);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Highlight: Follow up' }).click();
    await focusParagraph(page);
    const margin = page.getByRole('complementary', { name: 'Notes on what is on screen' });
    await expect(margin.getByRole('link', { name: /Follow up.*capital programme/ })).toBeVisible();
    expect(await app.axe('aside')).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(margin).toBeHidden();
    await app.open('/notes');
    await expect(page.getByRole('main').getByText('No notes yet.')).toBeVisible();
  });

  test('a note stands at a figure, a page or a whole paper, and is found by its words', async ({
    page,
    app,
  }) => {
    await app.open('/notes');
    await page.getByRole('button', { name: 'Note on a page or paper' }).click();
    await page.getByRole('textbox', { name: 'Page' }).fill('61');
    await page.getByRole('button', { name: 'Write the note' }).click();
    await page.getByRole('textbox', { name: 'Your note' }).fill('Read this page again.');
    await page.getByRole('button', { name: 'Save note' }).click();
    await app.open(
      `/indicators/${encodeURIComponent('pack-2025-01-30/supervision/percentage-of-cla-who-had-their-supervision-and-was-within-the-timescale')}`,
    );
    await page.getByRole('button', { name: /^Note on .*December 2024/ }).click();
    await page.getByRole('textbox', { name: 'Your note' }).fill('Lowest of the year?');
    await page.getByRole('button', { name: 'Save note' }).click();
    await app.open('/notes');
    const list = page.getByRole('main');
    await expect(list.getByText(/54% in Dec-24/)).toBeVisible();
    await page.getByRole('searchbox', { name: 'Find in notes' }).fill('again');
    await expect(list.getByText('1 of 2 entries')).toBeVisible();
    await expect(list.getByText('Read this page again.')).toBeVisible();
    await expect(list.getByText('Lowest of the year?')).toBeHidden();
  });

  test('lines that describe a child are not marked, and say what to ask about instead', async ({
    page,
    app,
  }) => {
    await app.open('/papers/pack-2025-01-30/line/1332');
    const place = page.locator('[data-target="yes"]');
    await expect(place).toBeFocused();
    await page.keyboard.press('Enter');
    const bar = page.locator('[data-ask-selection]');
    await expect(bar).toContainText('Ask about practice, not about the child.');
    await expect(page.getByRole('button', { name: /^Highlight:/ })).toHaveCount(0);
    await bar.getByRole('button', { name: /^Ask about/ }).click();
    await expect(page.getByRole('dialog')).toContainText(
      'Ask about practice, not about the child.',
    );
  });

  test('a note is read and edited at 320 wide', async ({ page, app }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await app.open('/papers/pack-2025-01-30/page/2');
    await focusParagraph(page);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Highlight: Praise' }).click();
    await focusParagraph(page);
    await expect(page.getByText('Notes here (1)')).toBeVisible();
    await app.open('/notes');
    await page.getByRole('button', { name: /^Add words to/ }).click();
    await page.getByRole('textbox', { name: 'Your note' }).fill('Well put.');
    await page.getByRole('button', { name: 'Save note' }).click();
    await expect(page.getByRole('main').getByText('Well put.')).toBeVisible();
    const overflow = await page.evaluate(() => {
      const main = document.querySelector('main');
      return main ? main.scrollWidth - main.clientWidth : 0;
    });
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test.describe('marks and notes by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('words are highlighted and noted with taps, and leave only when they are ticked', async ({
    page,
    app,
  }) => {
    await app.open('/papers/pack-2025-01-30');
    const paragraph = page.locator('[data-block]').filter({ hasText: friction }).last();
    await page.getByRole('searchbox', { name: 'Find in this paper' }).fill('capital programme');
    await page.getByRole('search').getByRole('button', { name: 'Next' }).tap();
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
    await paragraph.scrollIntoViewIfNeeded();
    // What a long press and the handles of the system do.
    await paragraph.evaluate((element) => document.getSelection()?.selectAllChildren(element));
    await page.getByRole('button', { name: 'Highlight: Ask about' }).tap();
    await focusParagraph(page);
    await expect(page.getByText('Notes here (1)')).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).tap();
    await paragraph.evaluate((element) => document.getSelection()?.selectAllChildren(element));
    await page.getByRole('button', { name: 'Note', exact: true }).tap();
    await page.getByRole('textbox', { name: 'Your note' }).fill('Only mine.');
    await page.getByRole('button', { name: 'Save note' }).tap();
    await expect(page.getByRole('dialog')).toBeHidden();
    // Where one was is gone back to by itself.
    await expect(paragraph).toBeFocused();
    await expect(page.getByText('Notes here (2)')).toBeVisible();

    await paragraph.evaluate((element) => document.getSelection()?.selectAllChildren(element));
    expect(await app.axe('[data-ask-selection]')).toEqual([]);
    await page.getByRole('button', { name: /^Ask about “.*capital programme/ }).tap();
    await page.getByRole('textbox', { name: 'Your question' }).fill('What was the friction about?');
    await page.getByRole('button', { name: 'Save question' }).tap();
    await expect(page.getByRole('dialog')).toBeHidden();
    await app.open('/questions');
    await page
      .getByRole('main')
      .getByRole('link', { name: /capital programme/ })
      .first()
      .tap();
    await expect(paragraph).toBeFocused();
    await expect(paragraph).toBeInViewport();

    await app.open('/export');
    await page.getByRole('radio', { name: /^Notes on the papers, Markdown/ }).check();
    await expect(page.getByRole('heading', { name: 'Leaves (0)' })).toBeVisible();
    await page.getByRole('checkbox', { name: /Only mine\./ }).check();
    await expect(page.getByRole('heading', { name: 'Leaves (1)' })).toBeVisible();
  });
});
