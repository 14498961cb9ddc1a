import { afterEach, beforeEach, expect, test } from 'vitest';
import { openApp } from './stores.ts';

let app: Awaited<ReturnType<typeof openApp>>;
beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.composed.close());

test('the figure a confirmed wording rests on is on the monitor as it was, with no later pack loaded', async () => {
  const row = (await app.get('indicators:list', {})).find(({ row: { name } }) =>
    name.includes('supervision'),
  )?.row;
  if (!row) throw new Error('The pack prints supervision.');
  const { id } = await app.get('recommendations:draft', {
    kind: 'request',
    title: 'Supervision',
    wording: 'That a briefing on supervision is brought to the Panel.',
    agendaItem: 8,
    addressee: 'Director',
    question: null,
    evidence: [{ kind: 'figure', row: row.id, month: 'Dec-24' }],
  });
  for (const state of ['proposed', 'agreed', 'confirmed'] as const)
    await app.get('recommendations:set-state', { id, state, minuteNumber: '30' });
  const [followed, ...others] = await app.get('evidence:follow', {});
  expect(others).toEqual([]);
  expect(followed).toMatchObject({
    owner: id,
    later: [],
    since: 'No later pack is loaded.',
  });
  const { entries } = await app.get('monitor:list', { asAt: null });
  expect(entries.find((entry) => entry.id === id)?.evidence.map((one) => one.id)).toEqual([
    followed?.evidence,
  ]);
  expect(followed?.line).toMatch(/^.*: \d+% in December 2024, target \d+% \(pp?\. .*\)\. No later/);
});
