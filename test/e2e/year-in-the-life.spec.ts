import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test, type App } from './fixture.ts';

/**
 * The story that `test/ipc/year-in-the-life.test.ts` tells through the handlers, as people go through it on the screens.
 * What leaves after each step is held against the same approved file, so that there is one truth.
 */
const approved = new Map(
  fs
    .readFileSync(path.resolve(import.meta.dirname, '../ipc/year-in-the-life.approved.txt'), 'utf8')
    .split(/^##### /m)
    .slice(1)
    .map((step) => {
      const [title = '', text = ''] = step.split(' #####\n\n');
      return [title, text.trimEnd()];
    }),
);

test.use({ actionTimeout: 15_000 });

/** The items by how their wordings begin. */
const items = {
  handovers: 'That, reflecting concerns raised in the analysis',
  followUp: 'That the scheduled follow up analysis',
  briefing: 'That an all-members briefing',
  youth: 'That, reflecting current poor outcomes',
  sectionTwenty: 'That the Panel are provided with a briefing about',
  capital: 'That, reflecting concerns about delays',
  plan: 'That the plan is published.',
  audit: 'That the audit is published.',
} as const;

type Item = keyof typeof items;

/** Starts the app's page again and reads the monitoring report's words as they leave: whole, from the clipboard. */
async function expectToLeave(page: Page, app: App, ...steps: readonly string[]): Promise<void> {
  await app.open('/export');
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Monitoring report, Word/ })).toBeChecked();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: 'Copy the words for an e-mail' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).not.toBe('');
  const text = (await copied()).replaceAll('\r\n', '\n').trimEnd();
  for (const step of steps) expect(text, step).toBe(approved.get(step));
}

function buttonOf(page: Page, label: string, item: Item): Locator {
  return page.getByRole('button', { name: `${label}: ${items[item]}` });
}

async function openMonitor(page: Page, app: App, meeting: string): Promise<void> {
  await app.open('/recommendations/monitor');
  await page.getByRole('combobox', { name: 'As at the meeting of' }).selectOption(meeting);
}

/** Does something in the dialog that the button opens, and saves it. */
async function inDialog(
  page: Page,
  opener: Locator,
  save: string,
  fill: (dialog: Locator) => Promise<void>,
): Promise<void> {
  await opener.click();
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.getByRole('button', { name: save, exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function noteDecision(page: Page, item: Item, decision: string, by: string): Promise<void> {
  await inDialog(
    page,
    buttonOf(page, 'Note the decision', item),
    'Note decision',
    async (dialog) => {
      await dialog.getByRole('radio', { name: new RegExp(`^${decision}`) }).check();
      await dialog.getByRole('textbox', { name: 'Noted by' }).fill(by);
    },
  );
}

/** Checks a note against the minutes: the minute number, or null where it differs. */
async function check(page: Page, item: Item, of: string, minute: string | null): Promise<void> {
  const opener = buttonOf(page, `Check the note of ${of}, against the minutes`, item);
  await inDialog(page, opener, 'Save', async (dialog) => {
    await dialog.getByRole('textbox', { name: 'The draft minute' }).fill('As the minutes put it.');
    if (minute === null) {
      await dialog.getByRole('radio', { name: 'It differs from the minute' }).check();
    } else {
      await dialog.getByRole('radio', { name: 'The minute says the same' }).check();
      await dialog.getByRole('textbox', { name: 'Minute number' }).fill(minute);
    }
  });
}

/** Edits a question where it stands in the list. */
async function edit(page: Page, wording: string, fill: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: `Edit: ${wording}` }).click();
  await fill();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: `Edit: ${wording}` })).toBeFocused();
}

async function prepare(page: Page, app: App): Promise<void> {
  await app.open('/questions');
  await page.getByText('Lines of enquiry (0)').click();
  await page.getByRole('button', { name: 'Add a line of enquiry' }).click();
  await page.getByLabel('Theme').fill('Supervision');
  await page.getByLabel('What we want to know').fill('Whether children are seen in time.');
  await page.getByRole('radio', { name: /^Shared/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Lines of enquiry (1)')).toBeVisible();
  await inDialog(
    page,
    page.getByRole('button', { name: 'Enter for another member' }),
    'Enter',
    async (dialog) => {
      await dialog.getByLabel('The member who asks').fill('Mrs Brown');
      await dialog.getByRole('combobox', { name: 'Agenda item' }).selectOption('8');
      await dialog
        .getByLabel('Questions, one a line')
        .fill('Why was supervision late?\nHow many waited?\nFrom which month is it counted?');
      await dialog.getByRole('radio', { name: /^Shared/ }).check();
    },
  );
  await edit(page, 'Why was supervision late?', async () => {
    await page.getByRole('combobox', { name: 'Line of enquiry' }).selectOption('Supervision');
  });
}

/** The reply to a query of figures: it is kept, and the query leaves the running order. */
async function clarify(page: Page, app: App): Promise<void> {
  await edit(page, 'From which month is it counted?', async () => {
    await page.getByRole('radio', { name: 'Clarify before the meeting' }).check();
  });
  await app.open('/questions/clarify');
  await page.getByRole('textbox', { name: 'The reply' }).fill('From October 2023.');
  await page.getByRole('button', { name: /^Record the reply/ }).click();
  await expect(page.getByText('Reply: From October 2023.')).toBeVisible();
  await page.reload();
  await app.open('/questions/running-order');
  const order = page.getByRole('main');
  await expect(order.getByText('Why was supervision late?')).toBeVisible();
  await expect(order.getByText('How many waited?')).toBeVisible();
  await expect(order.getByText('From which month is it counted?')).toBeHidden();
  await app.open('/questions');
  await expect(page.getByText('Answer noted: From October 2023.')).toBeVisible();
}

async function draft(dialog: Locator, title: string, kind: RegExp, post: string): Promise<void> {
  await dialog
    .getByRole('textbox', { name: 'Wording' })
    .fill(`That ${title.toLowerCase()} is published.`);
  await dialog.getByLabel('Short title').fill(title);
  await dialog.getByRole('radio', { name: kind }).check();
  await dialog.getByRole('combobox', { name: /^Who it is addressed to/ }).fill(post);
}

async function meet(page: Page, app: App): Promise<void> {
  await app.open('/meeting/night/8');
  const first = page.getByRole('region', { name: 'Question 1 of 2' });
  await first.getByRole('radio', { name: 'Answered', exact: true }).check();
  await first.getByRole('textbox', { name: 'The answer, as I noted it' }).fill('Winter sickness.');
  await first.getByRole('button', { name: 'Next question' }).click();
  const second = page.getByRole('region', { name: 'Question 2 of 2' });
  await second.getByRole('radio', { name: 'Deferred' }).check();
  await inDialog(
    page,
    page.getByRole('button', { name: 'Propose new words' }),
    'Propose',
    (dialog) =>
      draft(dialog, 'The audit', /^Recommendation/, 'Executive Director – Children and Learning'),
  );
  for (const words of ['plan', 'audit'] as const) {
    await inDialog(page, buttonOf(page, 'Read out', words), 'Save my note', async (dialog) => {
      await dialog.getByRole('radio', { name: 'Agreed', exact: true }).check();
    });
  }
  await expect(page.getByText(/Agreed, to be confirmed by the minutes\./)).toHaveCount(2);

  await app.open('/meeting/night/9');
  const decisions = page.getByRole('region', {
    name: 'The Panel’s decision on each monitored item',
  });
  for (const item of ['followUp', 'briefing', 'sectionTwenty'] as const) {
    const entry = decisions.getByRole('listitem').filter({ hasText: items[item] });
    await entry.getByRole('radio', { name: 'Accepted as completed', exact: true }).check();
    await expect(entry.getByRole('button', { name: /^Take my note back/ })).toBeVisible();
  }
}

test('a year on the screens: what leaves after each step is what the minutes and the officers said, and no more', async ({
  page,
  app,
}) => {
  test.setTimeout(240_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await prepare(page, app);
  await clarify(page, app);
  await inDialog(
    page,
    page.getByRole('button', { name: /^Draft a recommendation from.*supervision/ }),
    'Save draft',
    (dialog) => draft(dialog, 'The plan', /^Recommendation/, 'Cabinet'),
  );
  await expect(page.getByRole('listitem').filter({ hasText: items.plan })).toBeFocused();
  await buttonOf(page, 'Propose it (shared)', 'plan').click();
  await expect(page.getByText('Proposed and shared. Not agreed by the Panel.')).toBeVisible();
  await expectToLeave(page, app, 'As the pack prints it');

  await meet(page, app);
  await expectToLeave(page, app, 'As the pack prints it');

  await app.open('/recommendations');
  for (const [words, minute] of [
    ['plan', '30'],
    ['audit', '31'],
  ] as const) {
    await buttonOf(page, 'The minutes confirm it', words).click();
    await page.getByRole('textbox', { name: 'Minute number' }).fill(minute);
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await expect(page.getByText(`Confirmed by the minutes. Minute ${minute}.`)).toBeVisible();
  }
  // Another person noted a different decision on the same item: both are kept, and neither leaves.
  await openMonitor(page, app, '30 January 2025');
  await noteDecision(page, 'briefing', 'Not reached', 'Mrs Brown');
  const briefing = page
    .getByRole('listitem')
    .filter({ has: buttonOf(page, 'Note the decision', 'briefing') });
  await expect(briefing.getByText(/is to be settled against the minutes/)).toBeVisible();
  await expectToLeave(
    page,
    app,
    'The minutes confirm two',
    'Decisions are noted and not yet minuted: nothing more leaves',
  );

  await openMonitor(page, app, '30 January 2025');
  await check(page, 'briefing', 'name not given, 30 January 2025', '32');
  await check(page, 'briefing', 'Mrs Brown, 30 January 2025', null);
  await check(page, 'followUp', 'name not given, 30 January 2025', null);
  await expect(
    briefing.getByText(/^Accepted as completed by the Panel on 30 January/),
  ).toBeVisible();
  await expect(briefing.getByText(/noted by Mrs Brown\. .*differs/i)).toBeVisible();
  await expectToLeave(page, app, 'The minutes confirm one decision and differ on the other');

  await openMonitor(page, app, '27 March 2025');
  await inDialog(page, buttonOf(page, 'Response', 'plan'), 'Save response', async (dialog) => {
    await dialog.getByRole('radio', { name: 'Not agreed' }).check();
    await dialog.getByLabel('Answered on').fill('2025-03-10');
    await dialog.getByRole('textbox', { name: 'Reasons given' }).fill('No money.');
  });
  await inDialog(
    page,
    buttonOf(page, 'Enter progress', 'handovers'),
    'Enter progress',
    async (dialog) => {
      await dialog.getByRole('radio', { name: 'Complete', exact: true }).check();
      await dialog
        .getByRole('textbox', { name: 'Action taken' })
        .fill('The audit of handovers is done.');
    },
  );
  await expectToLeave(page, app, 'The Cabinet rejects one; officers report on another');

  await openMonitor(page, app, '27 March 2025');
  for (const [item, decision, minute] of [
    ['handovers', 'Accepted as completed', '40'],
    ['followUp', 'Not accepted as completed', '41'],
    ['sectionTwenty', 'Noted', '42'],
    ['capital', 'Not reached', '43'],
  ] as const) {
    await noteDecision(page, item, decision, '');
    await check(page, item, 'name not given, 27 March 2025', minute);
  }
  await inDialog(page, buttonOf(page, 'Response', 'plan'), 'Save response', async (dialog) => {
    await dialog
      .getByRole('combobox', { name: 'Reported to the Panel' })
      .selectOption('At the meeting of 27 March 2025');
  });
  await expectToLeave(
    page,
    app,
    'The next meeting accepts one, declines one, notes one, does not reach one; the rejection is reported',
  );

  await openMonitor(page, app, '27 March 2025');
  await inDialog(
    page,
    buttonOf(page, 'Close without acceptance', 'youth'),
    'Close it',
    async (dialog) => {
      await dialog.getByRole('radio', { name: /work programme/ }).check();
      await dialog.getByRole('textbox', { name: 'Why' }).fill('Looked at again in the summer.');
    },
  );
  await expectToLeave(page, app, 'One moves to the work programme');

  await openMonitor(page, app, '27 March 2025');
  await inDialog(
    page,
    buttonOf(page, 'Reverse the closing', 'youth'),
    'Reverse it',
    async () => undefined,
  );
  await expectToLeave(page, app, 'That is reversed');
});
