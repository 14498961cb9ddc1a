import type { Page } from '@playwright/test';
import type { Bridge } from '#shared/contract/contract.ts';
import { expect, guard, startPreview, test, type RunningApp } from './fixture.ts';

declare const criticalFriend: Bridge;

async function openWordings(page: Page, { origin }: RunningApp) {
  await page.goto(`${origin}/#/recommendations`);
  const wordings = page.getByRole('region', { name: 'Wordings' });
  await wordings.getByRole('button', { name: /^History/ }).click();
  return { wordings, history: wordings.getByRole('region', { name: 'History' }) };
}

/** Collects what is announced from now on: “Saved.” may follow at once. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.evaluateHandle(() => {
    const texts: string[] = [];
    for (const region of document.querySelectorAll('[data-announcer]')) {
      new MutationObserver(() => texts.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
    return texts;
  });
  return () => said.jsonValue();
}

test('what was done to a wording is read in order, undone and redone by button and key, and still so when the app is opened again', async ({
  page,
  app,
}) => {
  // Two starts of the app.
  test.setTimeout(60_000);
  await page.evaluate(async () => {
    const { calls } = criticalFriend;
    const drafted = await calls['recommendations:draft']({
      kind: 'recommendation',
      title: 'Plan',
      wording: 'That the Cabinet writes the plan.',
      agendaItem: 8,
      addressee: '',
      question: null,
      evidence: [],
    });
    if (!drafted.ok) throw new Error(drafted.failure.message);
    const { id } = drafted.value;
    await calls['recommendations:edit']({ id, wording: 'That the Cabinet publishes the plan.' });
    await calls['recommendations:edit']({ id, addressee: 'Cabinet' });
  });
  let shown = await openWordings(page, app.running);
  const steps = () => shown.history.locator('ol > li > p:first-child');
  await expect(steps()).toHaveText(['Changed: addressed to', 'Changed: wording', 'Drafted']);
  const reworded = shown.history.getByRole('listitem').nth(1);
  await expect(reworded).toContainText(
    'Wording after: That the Cabinet only here: publishes the plan.',
  );
  await expect(reworded).toContainText('24 January 2025 at 20:00, by you');
  expect(await app.axe('main li section')).toEqual([]);

  const heard = await listen(page);
  await shown.history.getByRole('button', { name: /^Undo “Changed: addressed to”/ }).click();
  await expect(steps()).toHaveText([
    'Undone: “Changed: addressed to”',
    'Changed: addressed to (undone since)',
    'Changed: wording',
    'Drafted',
  ]);
  await expect.poll(heard).toContain('Undone: “Changed: addressed to”. Addressed to: nothing.');
  await shown.history.getByRole('button', { name: /^Undo “Changed: wording”/ }).press('Control+z');
  await expect(shown.wordings).toContainText('That the Cabinet writes the plan.');
  await expect(shown.history).toContainText('There is nothing to undo');
  await page.goto('about:blank');
  await app.running.stop();

  const running = await startPreview({ dataDir: app.running.dataDir });
  await page.context().unrouteAll();
  const { complaints } = await guard(page, running.origin);
  await page.goto(running.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  shown = await openWordings(page, running);
  await expect(steps()).toHaveCount(5);
  await shown.wordings.getByRole('button', { name: /^History/ }).press('Control+y');
  await expect(steps().first()).toHaveText('Done again: “Changed: wording”');
  await page.evaluate(async () => {
    const { calls } = criticalFriend;
    const listed = await calls['recommendations:list']({});
    const id = listed.ok ? (listed.value[0]?.id ?? '') : '';
    for (const state of ['proposed', 'agreed', 'confirmed'] as const) {
      await calls['recommendations:set-state']({ id, state, minuteNumber: '23' });
    }
  });
  await expect(shown.history).toContainText('Minute 23 confirms these words, so undo stops here.');
  await expect(shown.history.getByRole('button', { name: /^Undo/ })).toBeDisabled();
  await shown.wordings.getByRole('button', { name: /^History/ }).press('Control+z');
  await expect(shown.wordings.getByRole('alert')).toContainText('Nothing was undone');
  await expect(shown.wordings).toContainText('Confirmed by the minutes. Minute 23.');
  expect(complaints).toEqual([]);
  await running.stop();
});
