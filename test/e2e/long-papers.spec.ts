import { lengthen, replaceBlocks } from '../../bench/long-paper.ts';
import { expect, test } from './fixture.ts';

const pack = 'pack-2025-01-30';

test.describe('a paper of 12,000 blocks', () => {
  test('keeps only what is near on the page, finds its last words and prints all of it', async ({
    page,
    app,
  }) => {
    test.setTimeout(120_000);
    const length = 12_000;
    await replaceBlocks(page, pack, (blocks) =>
      lengthen(blocks, length).map((block) =>
        block.ordinal === length - 1
          ? { ...block, kind: 'paragraph', text: 'The very last words.', cells: null, table: null }
          : block,
      ),
    );
    await page.reload();
    await app.open(`/papers/${pack}`);
    const blocks = page.getByRole('article').locator('[data-block]');
    await expect(blocks.first()).toBeVisible();
    expect(await blocks.count()).toBeLessThan(1_000);
    await page.getByRole('searchbox', { name: 'Find in this paper' }).fill('the very last words');
    await page.getByRole('search').getByRole('button', { name: 'Next' }).click();
    await expect(page.getByText('The very last words.')).toBeInViewport();
    expect(await blocks.count()).toBeLessThan(1_000);
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await blocks.count()).toBeGreaterThan(11_000);
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    await expect.poll(() => blocks.count()).toBeLessThan(1_000);
  });

  test('has its text in view wherever one scrolls, and never more of it on the page than is near', async ({
    page,
    app,
  }) => {
    test.setTimeout(120_000);
    await replaceBlocks(page, pack, (blocks) => lengthen(blocks, 12_000));
    await page.reload();
    await app.open(`/papers/${pack}`);
    const blocks = page.getByRole('article').locator('[data-block]');
    await expect(blocks.first()).toBeVisible();
    /**
     * Whether text stands at three heights of the frame, once what is about to happen has: no blank that waits for it,
     * and none of the text gone.
     */
    const isFull = () =>
      page.evaluate(async () => {
        for (let frame = 0; frame < 10; frame += 1) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        const frame = document.querySelector('main')?.getBoundingClientRect();
        const article = document.querySelector('article')?.getBoundingClientRect();
        if (!frame || !article) return false;
        const lost = [...document.querySelectorAll('[data-filling] > *')].some(
          (chunk) => chunk.getBoundingClientRect().height === 0,
        );
        return (
          !lost &&
          [0.4, 0.6, 0.9].every((part) =>
            document
              .elementFromPoint(article.left + 20, frame.top + frame.height * part)
              ?.closest('[data-chunk]'),
          )
        );
      });
    for (const part of [0.97, 0.5, 0.52, 0.2, 0.8, 0.5, 0.03, 0.97]) {
      await page.evaluate((to) => {
        const frame = document.querySelector('main');
        if (frame) frame.scrollTop = to * (frame.scrollHeight - frame.clientHeight);
      }, part);
      await expect.poll(isFull).toBe(true);
      await expect.poll(() => blocks.count()).toBeLessThan(1_000);
    }
  });
});
