import type { Page } from 'playwright';
import { lengthen, replaceBlocks } from './long-paper.ts';
import { median, ms, percentile } from './measure.ts';
import { openPage } from './running-preview.ts';

const pack = 'pack-2025-01-30';

/*
 * What runs in the page is given as text, so that no build touches it. A figure is taken when the frame that shows the
 * change has been painted: after the next animation frame, in a task of its own.
 */

/** Goes to the pack and answers the milliseconds until its first words are painted. */
const openPack = `new Promise((resolve) => {
  const from = performance.now();
  location.hash = '/papers/${pack}';
  const look = () => {
    const block = document.querySelector('article [data-block]');
    if (!block || block.getBoundingClientRect().height === 0) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from), 0));
  };
  look();
})`;

/** Waits until all of the pack stands on the page. */
const filled = `new Promise((resolve) => {
  const look = () => {
    if (document.querySelector('[data-filling="no"]')) return resolve(null);
    requestAnimationFrame(look);
  };
  look();
})`;

/** Begins to wait for a key: then the milliseconds from it to the painted number of places that comes of it. */
const awaitFind = `window.keyToPaint = new Promise((resolve) => {
  const count = () => document.querySelector('search output').textContent;
  const before = count();
  addEventListener('keydown', () => {
    const from = performance.now();
    const look = () => {
      if (count() === before) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from), 0));
    };
    requestAnimationFrame(look);
  }, { once: true, capture: true });
}); undefined`;

/** Writes down the milliseconds from each frame to the next until it is asked for them. */
const watchFrames = `window.frames_ = []; window.watching = true; {
  let last = performance.now();
  const look = (now) => {
    window.frames_.push(now - last);
    last = now;
    if (window.watching) requestAnimationFrame(look);
  };
  requestAnimationFrame((now) => { last = now; requestAnimationFrame(look); });
}`;

/** What was written down, without the first two frames, in which the watching itself began. */
const takeFrames = `window.watching = false, window.frames_.slice(2)`;

async function openings(rounds: number): Promise<void> {
  const { page, close } = await openPage();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate(`location.hash = '/settings'`);
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    // Nothing of the pack is held from the time before.
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    times.push((await page.evaluate(openPack)) as number);
  }
  console.log(
    `open the pack, first words  ${ms(median(times))}, p95 ${ms(percentile(times, 0.95))} (of ${rounds})`,
  );
  await page.evaluate(filled);
  const finds: number[] = [];
  const field = page.getByRole('searchbox', { name: 'Find in this paper' });
  await field.fill('plan');
  await page.locator('search output').filter({ hasText: /place/ }).waitFor();
  for (let round = 0; round < rounds; round += 1) {
    // There are fewer plans than words with plan in them: each key changes the number.
    for (const key of ['s', 'Backspace']) {
      await page.evaluate(awaitFind);
      await field.press(key);
      finds.push(Number(await page.evaluate('window.keyToPaint')));
    }
  }
  console.log(
    `find in the pack, key to count  ${ms(median(finds))}, p95 ${ms(percentile(finds, 0.95))} (of ${finds.length})`,
  );
  await close();
}

/** Turns the wheel through a paper and says how long its frames took. */
async function scroll(page: Page, name: string, turns: number): Promise<void> {
  await page.mouse.move(800, 500);
  await page.evaluate(watchFrames);
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, 240);
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(resolve))');
  }
  const frames = (await page.evaluate(takeFrames)) as number[];
  const slow = frames.filter((frame) => frame > 50).length;
  console.log(
    `scroll ${name}  ${ms(median(frames))} a frame, p95 ${ms(percentile(frames, 0.95))}, longest ${ms(Math.max(...frames))}, ${slow} of ${frames.length} over 50 ms`,
  );
}

async function scrolling(turns: number): Promise<void> {
  const { page, close } = await openPage();
  await page.evaluate(openPack);
  await page.evaluate(filled);
  await scroll(page, 'the pack', turns);
  await replaceBlocks(page, pack, (blocks) => lengthen(blocks, 12_000));
  await page.reload();
  await page.locator('article [data-block]').first().waitFor();
  await scroll(page, 'a paper of 12,000 blocks', turns);
  await page.evaluate(
    `{ const frame = document.querySelector('main'); frame.scrollTop = frame.scrollHeight / 2; }`,
  );
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
  await scroll(page, 'the middle of it', turns);
  await close();
}

/** The reader: opening the pack, finding in it, and turning the wheel through it and through a far longer paper. */
export async function benchPapers(rounds: number): Promise<void> {
  await openings(rounds);
  await scrolling(200);
}
