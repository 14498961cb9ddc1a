import path from 'node:path';
import type { Page } from 'playwright';
import { median, ms, percentile } from './measure.ts';
import { launchBrowser, startPreview } from './running-preview.ts';

const root = path.resolve(import.meta.dirname, '..');
const count = 500;

/*
 * What runs in the page is given as text, so that no build touches it. A figure is taken when the frame that shows the
 * change has been painted: after the next animation frame, in a task of its own.
 */

/** Writes the questions, in parallel so that they share files; half of them are shared, over four items. */
const writeQuestions = `Promise.all(Array.from({ length: ${count} }, (_, at) =>
  window.criticalFriend.calls['questions:add']({
    wording: 'Question ' + at + ': what will bring supervision back to its target, and by when?',
    agendaItem: 6 + (at % 4), addressee: 'Executive Director', evidence: [],
    visibility: at % 2 ? 'shared' : 'only on this computer',
  }))).then((answers) => answers.every((answer) => answer.ok))`;

/** Does something and answers the milliseconds until what `shown` gives has changed and is painted. */
function untilPainted(act: string, shown: string): string {
  return `new Promise((resolve, reject) => {
    const shown = () => { ${shown} };
    const before = shown();
    const from = performance.now();
    ${act};
    const look = () => {
      if (performance.now() - from > 20_000) return reject(new Error('Nothing changed'));
      if (shown() === before) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from), 0));
    };
    requestAnimationFrame(look);
  })`;
}

const shownCount = `return document.querySelectorAll('main ol > li').length`;
const firstTwo = `return [...document.querySelectorAll('main ol > li p')].slice(0, 1).map((p) => p.textContent).join()`;

async function times(page: Page, rounds: number, script: () => Promise<string>): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < rounds + 1; round += 1) {
    const milliseconds = Number(await page.evaluate(await script()));
    if (round > 0) taken.push(milliseconds);
  }
  return taken;
}

function report(what: string, taken: readonly number[]): void {
  console.log(
    `${what.padEnd(22)} ${ms(median(taken))} median, ${ms(percentile(taken, 0.95))} p95 of ${taken.length} (${count} questions)`,
  );
}

/** The Questions screen with 500 questions: opening it, narrowing it, and moving one down. */
export async function benchQuestions(rounds: number): Promise<void> {
  const browser = await launchBrowser();
  const preview = await startPreview(path.join(root, 'dist'));
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(preview.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (!(await page.evaluate(writeQuestions))) throw new Error('A question was not saved');
    const leave = async () => {
      await page.evaluate(`location.hash = '#/settings'`);
      await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    };
    report(
      'open questions',
      await times(page, rounds, async () => {
        await leave();
        return untilPainted(`location.hash = '#/questions'`, shownCount);
      }),
    );
    let narrow = false;
    report(
      'filter questions',
      await times(page, rounds, () => {
        narrow = !narrow;
        return Promise.resolve(
          untilPainted(
            `const box = document.querySelector('main input[type=search]');
             Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, ${JSON.stringify(narrow ? '7' : '')});
             box.dispatchEvent(new Event('input', { bubbles: true }))`,
            shownCount,
          ),
        );
      }),
    );
    if (narrow) await page.getByRole('searchbox', { name: 'Find a question' }).fill('');
    report(
      'reorder questions',
      await times(page, rounds, () =>
        Promise.resolve(
          untilPainted(
            `document.querySelector('main ol button[aria-label^="Move down"]').click()`,
            firstTwo,
          ),
        ),
      ),
    );
  } finally {
    await browser.close();
    await preview.stop();
  }
}
