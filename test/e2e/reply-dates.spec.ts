import type { Bridge } from '#shared/contract/contract.ts';
import { expect, test } from './fixture.ts';

declare const criticalFriend: Bridge;

test('an answer’s meeting and the day it was received give the return date and the statutory date', async ({
  page,
  app,
}) => {
  await page.evaluate(() =>
    criticalFriend.calls['recommendations:draft']({
      kind: 'recommendation',
      title: 'Plan',
      wording: 'That the Cabinet publishes the plan.',
      agendaItem: 8,
      addressee: 'Cabinet',
      question: null,
      evidence: [],
    }),
  );
  await app.open('/recommendations');
  const wordings = page.getByRole('region', { name: 'Wordings' });
  await wordings.getByText('Before it goes out').click();
  await expect(wordings.getByText('Dated: no meeting is chosen for the answer.')).toBeVisible();
  await wordings.getByRole('button', { name: /^Dates/ }).click();
  const dialog = page.getByRole('dialog', { name: 'When an answer is due' });
  await dialog.getByRole('combobox').selectOption('27 March 2025');
  await dialog.getByLabel('Received on').fill('2025-01-31');
  await expect(dialog.getByText(/back by 19 March 2025/)).toBeVisible();
  expect(await app.axe('[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Save dates' }).click();
  await expect(dialog).toBeHidden();
  await expect(wordings).toContainText(
    'Statutory reply due by 30 March 2025, received 31 January 2025',
  );
  await expect(wordings).toContainText('Check with the Monitoring Officer.');
  await expect(wordings.getByText('Dated: for the meeting of 27 March 2025.')).toBeVisible();
});
