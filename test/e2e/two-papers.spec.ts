import type { Locator, Page } from '@playwright/test';
import { expect as expectSoon, test } from './fixture.ts';

test.describe.configure({ timeout: 180_000 });
const expect = expectSoon.configure({ timeout: 30_000 });

const pack = 'pack-2025-01-30';

/** How far a side has been scrolled. */
function scrolled(side: Locator): Promise<number> {
  return side.locator('article').evaluate((article) => {
    let each = article.parentElement;
    while (each && !/auto|scroll/.test(getComputedStyle(each).overflowY)) each = each.parentElement;
    return Math.round(each?.scrollTop ?? -1);
  });
}

/** The words painted as found, from both sides. */
function painted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['paper-match', 'paper-match-here'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map(String),
    ),
  );
}

test('two papers are read beside each other, each with its own place, find and marks, and one is closed without moving the other', async ({
  page,
  app,
}) => {
  await page.setViewportSize({ width: 1400, height: 800 });
  await app.open(`/papers/${pack}/page/48`);
  const heading48 = page.getByRole('heading', {
    name: 'Right support at the right time – Family Safeguarding',
  });
  await expect(heading48.first()).toBeFocused();
  await page.getByRole('button', { name: 'Beside…' }).focus();
  await page.keyboard.press('Enter');
  const choice = page.getByRole('dialog', { name: 'What to read beside this paper' });
  await expect(choice.getByRole('link', { name: /^Another place in this paper/ })).toBeVisible();
  await choice.getByRole('link', { name: /Building for Brilliance/ }).focus();
  await page.keyboard.press('Enter');

  // Both are there, the first goes on where it was, and it is plain which the keyboard acts on.
  const left = page.getByRole('region', { name: 'Left side', exact: true });
  const right = page.getByRole('region', { name: 'Right side', exact: true });
  await expect(right.getByRole('article')).toBeVisible();
  await expect(
    left
      .getByRole('heading', {
        name: 'Right support at the right time – Family Safeguarding',
      })
      .first(),
  ).toBeInViewport();
  await expect(right.getByText('The keyboard acts here.')).toBeVisible();
  await expect(left.getByText('The keyboard acts here.')).toBeHidden();
  await expect(page.locator('[data-filling="yes"]')).toHaveCount(0, { timeout: 60_000 });
  const leftAt = await scrolled(left);
  expect(leftAt).toBeGreaterThan(1000);

  // Find on one side leaves the other's, and both are painted; "/" comes to the side with the keyboard.
  await right.getByRole('heading', { level: 2 }).first().focus();
  await page.keyboard.press('/');
  const findRight = right.getByRole('searchbox', { name: 'Find in this paper' });
  await expect(findRight).toBeFocused();
  await page.keyboard.type('children');
  await page.keyboard.press('Enter');
  await expect(right.getByText(/^1 of \d+$/)).toBeVisible();
  await page.keyboard.press('F6');
  await expect(left.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await expect(left.getByText('The keyboard acts here.')).toBeVisible();
  await page.keyboard.press('/');
  await expect(left.getByRole('searchbox', { name: 'Find in this paper' })).toBeFocused();
  await page.keyboard.type('strategy discussion');
  await expect(left.getByText(/^\d+ places$/)).toBeVisible();
  await expect
    .poll(async () => new Set((await painted(page)).map((words) => words.toLowerCase())))
    .toEqual(new Set(['children', 'strategy discussion']));
  await expect(findRight).toHaveValue('children');
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => new Set((await painted(page)).map((words) => words.toLowerCase())))
    .toEqual(new Set(['children']));

  // A place is gone to on one side, and Back brings that side back and lets the other be where it is by now.
  const before = await scrolled(left);
  await left.getByLabel('Go to page').fill('61');
  await left.getByRole('button', { name: 'Go', exact: true }).click();
  const page61 = left.getByRole('heading', { name: 'Performance - Supervision' });
  await expect(page61).toBeInViewport();
  await expect(page61).toBeFocused();
  const rightAt = await scrolled(right);
  await findRight.focus();
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('Enter');
  await expect(right.getByText(/^21 of \d+$/)).toBeVisible();
  await expect.poll(() => scrolled(right)).not.toBe(rightAt);
  const moved = await scrolled(right);
  await page.goBack();
  await expect.poll(() => scrolled(left)).toBeLessThan(before + 200);
  await expect(page61).not.toBeInViewport();
  expect(await scrolled(right)).toBe(moved);
  await page.goForward();
  await expect(page61).toBeInViewport();
  expect(await scrolled(right)).toBe(moved);

  // Words are marked on one side.
  const paragraph = right
    .locator('p[data-block]')
    .filter({ hasText: /\w{3,} \w{3,}/ })
    .nth(3);
  await paragraph.focus();
  await page.keyboard.press('Enter');
  await expect(right.getByRole('button', { name: 'Highlight: Check' })).toBeVisible();
  await expect(left.getByRole('button', { name: 'Highlight: Check' })).toHaveCount(0);
  await right.getByRole('button', { name: 'Highlight: Check' }).click();
  await expect(page.getByText('Highlighted: check.')).not.toHaveCount(0);
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('mark-check')?.size ?? 0))
    .toBeGreaterThan(0);

  // Where there is no room for both: one at a time, each at its place, and no sideways scroll.
  await page.setViewportSize({ width: 320, height: 700 });
  await expect(left.getByRole('article')).toBeHidden();
  await expect(right.getByRole('article')).toBeVisible();
  await page.getByRole('button', { name: /^Left: Agenda pack/ }).click();
  await expect(left.getByRole('article')).toBeVisible();
  await expect(right.getByRole('article')).toBeHidden();
  const overflow = () =>
    page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('main, main section > div')].map(
          (part) => part.scrollWidth - part.clientWidth,
        ),
      ),
    );
  await expect.poll(overflow).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1400, height: 800 });

  // The address opens both again; closing one leaves the other at what was read.
  await page.reload();
  await expect(page61).toBeInViewport();
  await expect(right.getByRole('heading', { level: 2 }).first()).toHaveText(/Brilliance/);
  await expect(page.locator('[data-filling="yes"]')).toHaveCount(0, { timeout: 60_000 });
  await right.getByRole('button', { name: 'Close the right side' }).click();
  await expect(page).toHaveURL(/#\/papers\/pack-2025-01-30\/page\/61$/);
  await expect(page.getByRole('heading', { name: 'Performance - Supervision' })).toBeInViewport();
});
