import path from 'node:path';
import type { Page } from 'playwright';
import { median, ms, percentile } from './measure.ts';
import { launchBrowser, startPreview } from './running-preview.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Goes to an address of the app and answers the milliseconds until what a selector finds is painted. */
function goTo(hash: string, selector: string): string {
  return `new Promise((resolve) => {
    const from = performance.now();
    location.hash = ${JSON.stringify(hash)};
    const look = () => {
      if (!document.querySelector(${JSON.stringify(selector)})) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from), 0));
    };
    look();
  })`;
}

interface Listed {
  readonly ok: true;
  readonly value: readonly { readonly key: string }[];
}

/** Lets the list hold its topics over and over, each under a key of its own. */
async function multiplyTopics(page: Page, wanted: number): Promise<void> {
  await page.route('**/call/commitments:list', async (route) => {
    const response = await route.fetch();
    const { value } = (await response.json()) as Listed;
    const many = Array.from({ length: wanted }, (_, index) => {
      const topic = value[index % value.length];
      return { ...topic, key: `${topic?.key ?? ''}-${index}` };
    });
    await route.fulfill({ response, json: { ok: true, value: many } });
  });
}

/** Opening a place again and again from the meeting, the first time counted by itself. */
async function opening(name: string, hash: string, selector: string, rounds: number, topics = 0) {
  const browser = await launchBrowser();
  const preview = await startPreview(path.join(root, 'dist'));
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    if (topics > 0) await multiplyTopics(page, topics);
    await page.goto(preview.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const times: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      times.push(Number(await page.evaluate(goTo(hash, selector))));
      await page.evaluate(goTo('#/', 'main h1'));
      await page.locator(selector).waitFor({ state: 'detached' });
    }
    const [first = 0, ...again] = times;
    console.log(
      `${name.padEnd(22)} ${ms(first)} the first time, then ${ms(median(again))} median, ${ms(percentile(again, 0.95))} p95 of ${again.length}`,
    );
  } finally {
    await browser.close();
    await preview.stop();
  }
}

/** Opening the plans as a matrix, and the list of commitments with 2,000 topics. */
export async function benchPlans(rounds: number): Promise<void> {
  await opening('open the matrix', '#/plans', 'main tbody tr:nth-child(8)', rounds);
  const last = 'main ul > li:nth-child(2000)';
  await opening('2,000 commitments', '#/plans/commitments', last, rounds, 2_000);
}
