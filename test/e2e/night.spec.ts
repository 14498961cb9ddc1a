import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, type Locator, type Page } from '@playwright/test';
import type { Bridge } from '#shared/contract/contract.ts';
import { expect, guard, startPreview, test } from './fixture.ts';

declare const criticalFriend: Bridge;

/** Two shared questions and one that is only on this computer under item 8, and words proposed there. */
async function prepare(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { calls } = criticalFriend;
    for (const [wording, visibility] of [
      ['Why was supervision late?', 'shared'],
      ['KEPT HERE question?', 'only on this computer'],
      ['How many children waited?', 'shared'],
    ] as const) {
      await calls['questions:add']({
        wording,
        agendaItem: 8,
        addressee: '',
        visibility,
        evidence: [],
        goodAnswer: 'A date.',
      });
    }
    const drafted = await calls['recommendations:draft']({
      kind: 'request',
      title: 'Supervision',
      wording: 'That the service reports on supervision.',
      agendaItem: 8,
      addressee: '',
      question: null,
      evidence: [],
    });
    if (!drafted.ok) throw new Error(drafted.failure.message);
    await calls['recommendations:set-state']({
      id: drafted.value.id,
      state: 'proposed',
      minuteNumber: '',
    });
  });
}

async function pixelsOf(words: Locator): Promise<number> {
  return words.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

/** Goes on with Tab until the control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Not reached by the Tab key');
}

test('the night is noted from the keyboard: each question, its answer, the words agreed', async ({
  page,
  app,
}) => {
  test.setTimeout(120_000);
  await prepare(page);
  await app.open('/meeting/night/8');
  await expect(page.getByText('My note of the meeting. The minutes are the record.')).toBeVisible();
  const items = page.getByRole('navigation', { name: 'Agenda items' }).getByRole('link');
  await expect(items).toHaveCount(9);
  // Neither in the work nor beside it: what is on screen may be read from the public seats.
  await expect(page.locator('body')).not.toContainText('KEPT HERE');

  const first = page.getByRole('region', { name: 'Question 1 of 2' });
  expect(await pixelsOf(first.getByText('Why was supervision late?'))).toBeGreaterThanOrEqual(24);
  await tabTo(page, first.getByRole('radio', { name: 'Not asked yet' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(first.getByRole('radio', { name: 'Answered', exact: true })).toBeChecked();
  await tabTo(page, first.getByRole('textbox', { name: 'The answer, as I noted it' }));
  await page.keyboard.type('Winter sickness. Back by March.');
  await tabTo(page, first.getByRole('button', { name: 'Next question' }));
  await page.keyboard.press('Enter');
  const second = page.getByRole('region', { name: 'Question 2 of 2' });
  await expect(second).toBeFocused();
  await expect(second.getByText('How many children waited?')).toBeVisible();
  await second.getByRole('radio', { name: 'Deferred' }).check();
  await second.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(first.getByRole('textbox')).toHaveValue('Winter sickness. Back by March.');
  await expect(items.filter({ hasText: '2 of 2 put' })).toHaveCount(1);

  // The words: large enough to read out, amended, who acts, by when.
  await page.getByRole('button', { name: /^Read out/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Words to agree' });
  expect(await pixelsOf(dialog.locator('blockquote'))).toBeGreaterThanOrEqual(24);
  await dialog.getByRole('radio', { name: 'Agreed as amended' }).check();
  await dialog
    .getByRole('textbox', { name: 'The words as amended' })
    .fill('That the service reports on supervision to each meeting.');
  await dialog.getByRole('combobox', { name: /^Who acts/ }).fill('Executive Director');
  await dialog.getByRole('textbox', { name: /^By when/ }).fill('the March meeting');
  expect(await app.axe()).toEqual([]);
  await dialog.getByRole('button', { name: 'Save my note' }).click();
  await expect(
    page.getByText(
      /to Executive Director\. Agreed as amended, to be confirmed by the minutes\. By when: the March meeting\./,
    ),
  ).toBeVisible();

  // What is only here comes when it is asked for.
  await page.getByRole('checkbox', { name: 'Show what is only on this computer' }).check();
  await expect(page.getByRole('region', { name: /Question \d of 3/ })).toBeVisible();
  await page.getByRole('textbox', { name: /^Note, only on this computer/ }).fill('A tired room.');
  expect(await app.axe()).toEqual([]);

  // Attendance, by the first item; the note of item 8 was saved by leaving it.
  await items.first().click();
  await page.getByRole('combobox').nth(0).selectOption('apologies');
  await page.getByRole('textbox', { name: /^Substitute for/ }).fill('Councillor Green');
  await items.nth(7).click();
  await expect(page.getByRole('textbox', { name: /^Note, only/ })).toHaveValue('A tired room.');
  await items.first().click();
  await expect(page.getByRole('textbox', { name: /^Substitute for/ })).toHaveValue(
    'Councillor Green',
  );
  await app.open('/recommendations');
  await expect(
    page.getByText('Agreed at the meeting, to be confirmed by the minutes.'),
  ).toBeVisible();
});

test('a wording the Panel does not agree stays proposed, and that is noted', async ({
  page,
  app,
}) => {
  await prepare(page);
  await app.open('/meeting/night/8');
  await page.getByRole('button', { name: /^Read out/ }).click();
  await page.getByRole('radio', { name: 'Not agreed' }).check();
  await page.getByRole('button', { name: 'Save my note' }).click();
  await expect(page.getByText(/Not agreed\./)).toBeVisible();
  await app.open('/recommendations');
  await expect(page.getByText('Proposed and shared. Not agreed by the Panel.')).toBeVisible();
});

base.describe('a lid closed in the middle of the meeting', () => {
  base(
    'a frozen page, a clock that jumps and a computer that goes off lose nothing typed',
    async ({ page }) => {
      base.setTimeout(120_000);
      const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-'));
      let running = await startPreview({ dataDir, now: '2025-01-30T18:00' });
      await guard(page, running.origin);
      await page.clock.install({ time: new Date('2025-01-30T18:00:00') });
      await page.goto(running.address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await prepare(page);
      await page.evaluate(() => {
        window.location.hash = '#/meeting/night/8';
      });
      const answer = page.getByRole('textbox', { name: 'The answer, as I noted it' });
      const draftOf = () =>
        page.evaluate(async () => {
          const { calls } = criticalFriend;
          const listed = await calls['questions:list']({});
          if (!listed.ok) return null;
          const drafts = await Promise.all(
            listed.value.map(({ id }) => calls['drafts:get']({ key: `night/answer/${id}` })),
          );
          return drafts.flatMap((draft) => (draft.ok && draft.value ? [draft.value.text] : []));
        });

      const saving = () =>
        page.evaluate(async () => {
          const status = await criticalFriend.calls['app:status']({});
          return status.ok ? status.value.workspace?.state : status.failure.message;
        });

      // Asleep for three hours: the page freezes, and when it wakes its clock has jumped.
      await answer.fill('Half an answer');
      // The clock stands, so that no pause in typing keeps it: only the freezing does.
      await page.clock.pauseAt(new Date('2025-01-30T20:59:00'));
      await answer.fill('Half an answer, and more');
      // Headless Chromium freezes no page that is in front, so it is given the event a page gets before it is frozen.
      await page.evaluate(() => document.dispatchEvent(new Event('freeze')));
      await expect.poll(draftOf).toEqual(['Half an answer, and more']);
      // The app answers from memory; only what it says is saved is on the disk.
      await expect.poll(saving).toBe('saved');
      await page.clock.resume();
      await page.clock.fastForward('03:00:00');
      await expect(answer).toHaveValue('Half an answer, and more');

      // Then it goes off altogether, and comes back with a clock that is a day behind.
      await running.stop('SIGKILL');
      running = await startPreview({ dataDir, now: '2025-01-29T18:00' });
      await guard(page, running.origin);
      await page.goto(running.address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.evaluate(() => {
        window.location.hash = '#/meeting/night/8';
      });
      await expect(answer).toHaveValue('Half an answer, and more');
      await answer.fill('The whole answer');
      await page.getByRole('radio', { name: 'Answered', exact: true }).check();
      await page.getByRole('button', { name: 'Next question' }).click();
      await expect(page.getByRole('region', { name: 'Question 2 of 2' })).toBeFocused();
      await expect.poll(draftOf).toEqual([]);
      await page.reload();
      // What was written last stands, though the clock said it was earlier.
      await expect(answer).toHaveValue('The whole answer');
      await expect(page.getByRole('radio', { name: 'Answered', exact: true })).toBeChecked();
      await running.stop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  );
});

test('the Panel’s decision on each monitored item is one choice of four, and the monitor has it', async ({
  page,
  app,
}) => {
  await app.open('/meeting/night/9');
  const decisions = page.getByRole('region', {
    name: 'The Panel’s decision on each monitored item',
  });
  const choices = decisions.getByRole('group');
  await expect(choices).toHaveCount(6);
  await expect(decisions.getByRole('radio')).toHaveCount(24);
  await expect(decisions.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await app.axe('[aria-labelledby="decisions"]')).toEqual([]);

  const section = decisions
    .getByRole('listitem')
    .filter({ hasText: 'That the Panel are provided with a briefing about' })
    .getByRole('group');
  await section.getByRole('radio', { name: 'Not accepted as completed' }).check();
  const takeBack = decisions.getByRole('button', {
    name: /^Take my note back: That the Panel are provided with a briefing about/,
  });
  await expect(takeBack).toBeVisible();
  await expect(decisions.getByText(/The Panel did not accept it as completed\./)).toBeVisible();
  await takeBack.click();
  await expect(takeBack).toBeHidden();
  await expect(section.getByRole('radio', { checked: true })).toHaveCount(0);
  await section.getByRole('radio', { name: 'Accepted as completed', exact: true }).check();
  await expect(takeBack).toBeVisible();

  await app.open('/recommendations/monitor');
  await expect(page.getByText(/^Accepted as completed by the Panel on 30 January/)).toBeVisible();
  await expect(page.getByText(/noted by name not given/)).toHaveCount(1);
});
