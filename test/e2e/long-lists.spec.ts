import type { Page } from '@playwright/test';
import type { Bridge } from '#shared/contract/contract.ts';
import { expect, test } from './fixture.ts';

declare const criticalFriend: Bridge;

const many = 100;
const atOnce = 30;

/** Keeps what is put off until the browser is idle, so that a test says when it is. */
async function holdIdleTime(page: Page): Promise<{ readonly release: () => Promise<void> }> {
  await page.addInitScript(`
    const held = [];
    window.requestIdleCallback = (run) => held.push(run);
    window.cancelIdleCallback = (handle) => { held[handle - 1] = null; };
    window.releaseIdleTime = () => {
      window.requestIdleCallback = (run) => setTimeout(run, 0);
      window.cancelIdleCallback = (handle) => clearTimeout(handle);
      for (const run of held) run?.();
    };
  `);
  await page.reload();
  return {
    release: async () => {
      await page.evaluate('window.releaseIdleTime()');
      await expect(page.locator('main [data-filling="no"]')).toHaveCount(1);
    },
  };
}

function addQuestions(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (count) =>
      Promise.all(
        Array.from({ length: count }, async (_, index) => {
          const added = await criticalFriend.calls['questions:add']({
            wording: `Question number ${index + 1}.`,
            agendaItem: index < 60 ? 6 : 7,
            addressee: '',
            visibility: 'shared',
            evidence: [],
          });
          if (!added.ok) throw new Error(added.failure.message);
          return added.value.id;
        }),
      ),
    many,
  );
}

test('a long list of questions shows its beginning at once and fills in to its end; on paper it is whole', async ({
  app,
  page,
}) => {
  await addQuestions(page);
  const idle = await holdIdleTime(page);
  await app.open('/questions');
  const entries = page.locator('main [data-filling] li');
  await expect(entries).toHaveCount(atOnce);
  // The second item's questions come after the first's sixty, so its heading is not there yet.
  await expect(page.locator('main section > h2')).toHaveCount(1);

  await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
  await expect(entries).toHaveCount(many);
  await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
  await expect(entries).toHaveCount(atOnce);

  await idle.release();
  await expect(entries).toHaveCount(many);
  await expect(entries.last()).toContainText('Question number 100.');
  await expect(page.locator('main section > h2')).toHaveCount(2);
});

test('a list that is narrowed and shown whole again begins anew', async ({ app, page }) => {
  await addQuestions(page);
  await app.open('/questions');
  const entries = page.locator('main [data-filling] li');
  await expect(entries).toHaveCount(many);
  const find = page.getByRole('searchbox', { name: 'Find a question' });
  await find.fill('number 98');
  await expect(entries).toHaveCount(1);
  await page.evaluate('window.requestIdleCallback = () => 0');
  await find.fill('');
  await expect(page.getByText(`${many} of ${many} questions`)).toBeVisible();
  await expect(entries).toHaveCount(atOnce);
});

test('a question far down that an address opens stands there at once, with the focus', async ({
  app,
  page,
}) => {
  const ids = await addQuestions(page);
  await holdIdleTime(page);
  await app.open(`/questions/${ids[84]}`);
  const opened = page.locator('[data-open="yes"]');
  await expect(opened).toContainText('Question number 85.');
  await expect(opened).toBeFocused();
  await expect(opened).toBeInViewport();
  await expect(page.locator('main [data-filling] li')).toHaveCount(85);
});

test('an entry that was filled in is moved by the keyboard and keeps the focus', async ({
  app,
  page,
}) => {
  await addQuestions(page);
  await app.open('/questions');
  const entries = page.locator('main [data-filling] li');
  await expect(entries).toHaveCount(many);
  const down = page.getByRole('button', { name: 'Move down: Question number 58.', exact: true });
  await down.press('Enter');
  await expect(entries.nth(58)).toContainText('Question number 58.');
  await expect(entries.nth(57)).toContainText('Question number 59.');
  await expect(down).toBeFocused();
});

test('the monitor fills in what the minutes confirmed, and history after it', async ({
  app,
  page,
}) => {
  await page.evaluate(async (count) => {
    const { calls } = criticalFriend;
    await Promise.all(
      Array.from({ length: count }, async (_, index) => {
        const drafted = await calls['recommendations:draft']({
          kind: 'request',
          title: `Topic ${index % 7}`,
          wording: `That the service reports on matter ${index}.`,
          agendaItem: 8,
          addressee: 'Director',
          question: null,
          evidence: [],
        });
        if (!drafted.ok) throw new Error(drafted.failure.message);
        for (const state of ['proposed', 'agreed', 'confirmed'] as const) {
          await calls['recommendations:set-state']({
            id: drafted.value.id,
            state,
            minuteNumber: '30',
          });
        }
      }),
    );
  }, 40);
  const idle = await holdIdleTime(page);
  await app.open('/recommendations/monitor');
  const items = page.locator('main [data-filling] ol > li');
  await expect(items).toHaveCount(atOnce);
  await idle.release();
  // The six printed rows and the forty since.
  await expect(items).toHaveCount(46);
  await expect(page.getByText('That the service reports on matter 39.')).toBeVisible();

  await app.open('/recommendations');
  await expect(page.locator('main ol > li[data-filling], main [data-filling] > li')).toHaveCount(
    40,
  );
});
