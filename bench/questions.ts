import type { Page } from 'playwright';
import type { Bridge } from '#shared/contract/contract.ts';
import { median, ms, percentile, timed } from './measure.ts';
import { openPage } from './running-preview.ts';

declare const criticalFriend: Bridge;

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

/**
 * Does something in the page and answers the milliseconds until what comes of it is painted: after the next animation
 * frame, in a task of its own. Both are given as text, so that no build touches them, and run in the page, so that no
 * looking from outside is counted.
 */
async function untilPainted(page: Page, act: string, isThere: string): Promise<number> {
  return Number(
    await page.evaluate(`new Promise((resolve, reject) => {
      const from = performance.now();
      const look = () => {
        if (performance.now() - from > 20_000) return reject(new Error(${JSON.stringify(isThere)}));
        if (!(${isThere})) return requestAnimationFrame(look);
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from), 0));
      };
      ${act};
      requestAnimationFrame(look);
    })`),
  );
}

/** Waits until a long list stands to its end. */
async function wholeList(page: Page): Promise<void> {
  await page.locator('main [data-filling="no"]').waitFor();
}

const list = `document.querySelector('main [data-filling]')`;
const filledIn = `document.querySelector('main [data-filling="no"]')`;
const goTo = (hash: string) => `location.hash = ${JSON.stringify(hash)}`;
const press = (label: string, at: number) =>
  `document.querySelectorAll('button[aria-label^=${JSON.stringify(label)}]')[${at}].click()`;

/** Milliseconds of each of some rounds, after one that is not counted. */
async function rounds(count: number, work: (round: number) => Promise<number>) {
  await work(0);
  const times: number[] = [];
  for (let round = 1; round <= count; round += 1) times.push(await work(round));
  return times;
}

/** Opens a list over and over: when its first entries are painted, and when it stands to its end. */
async function benchOpening(page: Page, name: string, hash: string, count: number): Promise<void> {
  const whole: number[] = [];
  const first = await rounds(count, async () => {
    await untilPainted(page, goTo('#/'), `!${list} && document.querySelector('main h1')`);
    // Both from the press; the second goes on where the first ended.
    const began = await untilPainted(
      page,
      goTo(hash),
      `${list}?.querySelectorAll('li').length > 0`,
    );
    whole.push(began + (await untilPainted(page, '', filledIn)));
    return began;
  });
  report(`${name}, first shown`, first);
  report(`${name}, all laid out`, whole.slice(1));
}

/** What was typed into the field to find a question, as React hears of it. */
const type = (words: string) => `{
  const field = document.querySelector('main input[type="search"]');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(words)});
  field.dispatchEvent(new Event('input', { bubbles: true }));
}`;
const counted = (shown: number) =>
  `document.querySelector('main').textContent.includes('${shown} of ${manyQuestions} questions')`;

async function benchFinding(page: Page, count: number): Promise<void> {
  const cleared: number[] = [];
  const found = await rounds(count, async (round) => {
    await wholeList(page);
    const one = await untilPainted(page, type(`Question ${round + 100}:`), counted(1));
    cleared.push(await untilPainted(page, type(''), counted(manyQuestions)));
    return one;
  });
  report('find one of 500', found);
  report('show all 500 again', cleared.slice(1));
}

/** Opening, finding, ordering, deciding and exporting with 500 questions and 300 items. */
export async function benchQuestions(count: number): Promise<void> {
  const { page, close } = await openPage();
  try {
    await fill(page);
    await benchFilled(page, count);
  } finally {
    await close();
  }
}

/** The same in an app that has them. */
export async function benchFilled(page: Page, count: number): Promise<void> {
  await benchOpening(page, 'open 500 questions', '#/questions', count);
  await benchFinding(page, count);
  await wholeList(page);
  const firstWords = `${list}.querySelector('li').textContent`;
  report(
    'order among 500',
    await rounds(count, () =>
      untilPainted(
        page,
        `window.wasFirst = ${firstWords}; ${press('Move down: ', 0)}`,
        `${firstWords} !== window.wasFirst`,
      ),
    ),
  );
  await benchOpening(page, 'open 300 items', '#/recommendations/monitor', count);
  report(
    'decide among 300',
    await rounds(count, async (round) => {
      const note = press('Note the decision: That the service', round);
      const opened = await untilPainted(
        page,
        note,
        `document.querySelector('[role="dialog"] form')`,
      );
      const noted = `document.querySelector('main').textContent.split(/noted by/i).length`;
      const save = `[...document.querySelectorAll('[role="dialog"] button')].find(({ textContent }) => textContent === 'Note decision').click()`;
      return (
        opened +
        (await untilPainted(
          page,
          `window.before = ${noted}; ${save}`,
          `!document.querySelector('[role="dialog"] form') && ${noted} > window.before`,
        ))
      );
    }),
  );
  report(
    'preview 300 items',
    await rounds(count, () =>
      timed(() =>
        page.evaluate(async () => {
          await criticalFriend.calls['exports:preview']({
            kind: 'monitoring-docx',
            includeOnlyHere: [],
          });
        }),
      ),
    ),
  );
}
