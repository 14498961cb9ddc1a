import type { Page } from 'playwright';
import { median, ms, percentile } from './measure.ts';
import { openPage } from './running-preview.ts';

/*
 * What runs in the page is given as text, so that no build touches it. A figure is taken when the frame that shows the
 * change has been painted: after the next animation frame, in a task of its own.
 */

/** Begins to wait for a key: then the milliseconds from it to the painted count of indicators that comes of it. */
const awaitKey = `window.keyToPaint = new Promise((resolve, reject) => {
  const count = () => /([\\d,]+) of [\\d,]+ indicator/.exec(document.querySelector('main').textContent)?.[1];
  const before = count();
  addEventListener('keydown', () => {
    const from = performance.now();
    const look = () => {
      if (performance.now() - from > 10_000) return reject(new Error('The count of ' + before + ' stayed'));
      if (count() === before) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from), 0));
    };
    requestAnimationFrame(look);
  }, { once: true, capture: true });
}); undefined`;

/** Goes to an address of the app and answers the milliseconds until its heading and its chart are painted. */
function goTo(hash: string, heading: string): string {
  return `new Promise((resolve) => {
    const from = performance.now();
    location.hash = ${JSON.stringify(hash)};
    const look = () => {
      const shown = document.querySelector('h1')?.textContent?.includes(${JSON.stringify(heading)});
      const chart = document.querySelector('main canvas');
      if (!shown || !chart || chart.width === 0) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from), 0));
    };
    look();
  })`;
}

interface Listed {
  readonly ok: true;
  readonly value: readonly { readonly row: { readonly id: string; readonly name: string } }[];
}

/** Lets the list hold its rows over and over, each under an id of its own. */
async function multiplyRows(page: Page, times: number): Promise<void> {
  await page.route('**/call/indicators:list', async (route) => {
    const response = await route.fetch();
    const { value } = (await response.json()) as Listed;
    const many = Array.from({ length: times }, (_, copy) =>
      value.map((summary) => ({
        ...summary,
        row: { ...summary.row, id: `${summary.row.id}${copy === 0 ? '' : `-${copy}`}` },
      })),
    ).flat();
    await route.fulfill({ response, json: { ok: true, value: many } });
  });
}

async function filterKeys(times: number, rounds: number): Promise<void> {
  const { page, origin, close } = await openPage();
  try {
    if (times > 1) await multiplyRows(page, times);
    await page.goto(`${origin}/#/indicators`);
    await page.reload();
    const find = page.getByRole('searchbox', { name: 'Find an indicator' });
    await find.click();
    const all = await page.getByText(/\d of [\d,]+ indicators/).innerText();
    const keys: number[] = [];
    for (let round = 0; round < rounds + 2; round += 1) {
      // A letter that not every name has, and back: each key changes what is listed.
      for (const key of ['k', 'Backspace']) {
        await page.evaluate(awaitKey);
        await page.keyboard.press(key);
        const painted = Number(await page.evaluate('window.keyToPaint'));
        if (round >= 2) keys.push(painted);
      }
    }
    console.log(
      `filter key to paint    ${ms(median(keys))} median, ${ms(percentile(keys, 0.95))} p95 of ${keys.length} (${all.trim()})`,
    );
  } finally {
    await close();
  }
}

/** Goes to a screen by its address and waits for its heading. */
async function visit(page: Page, hash: string, heading: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Opens every indicator in turn from the list; the milliseconds each took to be painted. */
async function openAll(page: Page): Promise<readonly number[]> {
  const answer = await page.evaluate<Listed>(`window.criticalFriend.calls['indicators:list']({})`);
  const times: number[] = [];
  for (const { row } of answer.value) {
    await visit(page, '#/indicators', 'Indicators');
    const there = goTo(`#/indicators/${encodeURIComponent(row.id)}`, row.name);
    times.push(Number(await page.evaluate(there)));
  }
  return times;
}

async function openDetails(): Promise<void> {
  const { page, close } = await openPage();
  try {
    await openAll(page);
    const times = [...(await openAll(page)), ...(await openAll(page))];
    console.log(
      `open one indicator     ${ms(median(times))} median, ${ms(percentile(times, 0.95))} p95 of ${times.length}`,
    );
  } finally {
    await close();
  }
}

/**
 * What opening all of them leaves behind. The engine runs without its compilers: the machine code that it makes of what
 * runs often is counted as memory of the page, and would hide whether anything else grows.
 */
async function memory(): Promise<void> {
  const { page, close } = await openPage('--no-opt --no-maglev --no-sparkplug');
  try {
    const devTools = await page.context().newCDPSession(page);
    const rounds: { heap: number; nodes: number; jsEventListeners: number }[] = [];
    for (let round = 0; round < 5; round += 1) {
      await openAll(page);
      await devTools.send('HeapProfiler.collectGarbage');
      await devTools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devTools.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await devTools.send('Memory.getDOMCounters');
      rounds.push({ heap: usedSize / 2 ** 20, nodes, jsEventListeners });
    }
    const list = (pick: (round: (typeof rounds)[number]) => number | string) =>
      rounds.map(pick).join(', ');
    console.log(
      `memory in the page     ${list(({ heap }) => heap.toFixed(2))} MiB after opening all of them once, twice … five times; ${list(({ nodes }) => nodes)} nodes; ${list(({ jsEventListeners }) => jsEventListeners)} listeners`,
    );
  } finally {
    await close();
  }
}

/** The list under a typing hand at 75 and at 2,025 rows, opening one indicator, and what opening all of them leaves. */
export async function benchIndicators(rounds: number): Promise<void> {
  await filterKeys(1, rounds);
  await filterKeys(27, rounds);
  await openDetails();
  await memory();
}
