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
});
