import { expect, test } from './fixture.ts';

test('each printed row of the monitoring list says where it stands, what happens next and why', async ({
  page,
  app,
}) => {
  await app.open('/recommendations');
  const list = page.getByRole('region', { name: 'On the list, as printed' });
  await expect(list.getByText('What happens next, and why')).toHaveCount(6);
  await expect(list.getByText('Marked complete. Waiting for the Panel.')).toHaveCount(2);
  await expect(
    list.getByText('The Panel is asked whether it accepts it as completed.'),
  ).toHaveCount(2);
  await expect(list.getByText('(monitoring report, paragraph 4)')).toHaveCount(6);
  const blank = list.getByRole('region', { name: /^Education outcomes/ });
  await expect(
    blank.getByText('No status printed. Not yet considered by the Panel.'),
  ).toBeVisible();
  await expect(
    blank.getByText('It remains on the list until the Panel accepts it as completed.'),
  ).toBeVisible();
});
