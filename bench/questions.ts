import path from 'node:path';
import type { Page } from 'playwright';
import type { Bridge } from '#shared/contract/contract.ts';
import { median, ms, percentile, timed } from './measure.ts';
import { launchBrowser, startPreview } from './running-preview.ts';

declare const criticalFriend: Bridge;

const root = path.resolve(import.meta.dirname, '..');
const manyQuestions = 500;
const manyItems = 300;

/** Writes the questions, and wordings that the minutes confirm, as the app writes them. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(
    async ([questions, items]) => {
      const { calls } = criticalFriend;
      const done: Promise<unknown>[] = [];
      for (let index = 0; index < questions; index += 1) {
        done.push(
          calls['questions:add']({
            wording: `Question ${index}: what was done about the waiting times of area ${index % 17}?`,
            agendaItem: 6 + (index % 4),
            addressee: '',
            visibility: 'shared',
            evidence: [],
          }),
        );
      }
      await Promise.all(done);
      const confirmed = Array.from({ length: items }, async (_, index) => {
        const drafted = await calls['recommendations:draft']({
          kind: 'request',
          title: `Topic ${index % 40}`,
          wording: `That the service reports on matter ${index}.`,
          agendaItem: 8,
          addressee: 'Director',
          question: null,
          evidence: [],
        });
        if (!drafted.ok) throw new Error(drafted.failure.message);
        const { id } = drafted.value;
        for (const state of ['proposed', 'agreed', 'confirmed'] as const) {
          await calls['recommendations:set-state']({ id, state, minuteNumber: '30' });
        }
      });
      await Promise.all(confirmed);
    },
    [manyQuestions, manyItems] as const,
  );
}

function report(name: string, times: readonly number[]): void {
  console.log(
    `${name.padEnd(26)} ${ms(median(times))} median, ${ms(percentile(times, 0.95))} p95 of ${times.length}`,
  );
}

/** Milliseconds of each of some rounds, after one that is not counted. */
async function rounds(count: number, work: (round: number) => Promise<unknown>) {
  await work(0);
  const times: number[] = [];
  for (let round = 1; round <= count; round += 1) times.push(await timed(() => work(round)));
  return times;
}

/** Opening, finding, ordering, deciding and exporting with 500 questions and 300 items; seen from outside the page. */
export async function benchQuestions(count: number): Promise<void> {
  const browser = await launchBrowser();
  const preview = await startPreview(path.join(root, 'dist'));
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(preview.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await fill(page);
    const go = async (hash: string, last: string) => {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await page.locator(last).first().waitFor();
    };
    const home = () => go('#/', 'main h1:has-text("Children and Families")');

    const opened: number[] = [];
    for (let round = 0; round <= count; round += 1) {
      await home();
      opened.push(await timed(() => go('#/questions', 'main >> text=/Question 499:/')));
    }
    report('open 500 questions', opened.slice(1));
    const find = page.getByRole('searchbox', { name: 'Find a question' });
    const shown = (words: string) =>
      page.locator('main').getByText(words, { exact: true }).waitFor();
    report(
      'find among 500',
      await rounds(count, async (round) => {
        await find.fill(`Question ${round + 100}:`);
        await shown(`1 of ${manyQuestions} questions`);
        await find.fill('');
        await shown(`${manyQuestions} of ${manyQuestions} questions`);
      }),
    );
    report(
      'order among 500',
      await rounds(count, async () => {
        const [first, second] = [0, 1].map((at) =>
          page.getByRole('button', { name: /^Move down: / }).nth(at),
        );
        const name = (await second?.getAttribute('aria-label')) ?? '';
        await first?.click();
        await page
          .locator('main section button[aria-label^="Move down: "]')
          .first()
          .and(page.getByRole('button', { name, exact: true }))
          .waitFor();
      }),
    );

    const monitored: number[] = [];
    for (let round = 0; round <= count; round += 1) {
      await home();
      monitored.push(
        await timed(() =>
          go('#/recommendations/monitor', 'main >> text="That the service reports on matter 299."'),
        ),
      );
    }
    report('open 300 items', monitored.slice(1));
    report(
      'decide among 300',
      await rounds(count, async (round) => {
        await page
          .locator('button[aria-label^="Note the decision: That the service"]')
          .nth(round)
          .click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('button', { name: 'Note decision' }).click();
        await dialog.waitFor({ state: 'detached' });
        await page.locator('main >> text=/noted by/').nth(round).waitFor();
      }),
    );
    report(
      'preview 300 items',
      await rounds(count, () =>
        page.evaluate(async () => {
          await criticalFriend.calls['exports:preview']({
            kind: 'monitoring-docx',
            includeOnlyHere: [],
          });
        }),
      ),
    );
  } finally {
    await browser.close();
    await preview.stop();
  }
}
