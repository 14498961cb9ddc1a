import { afterEach, beforeEach, expect, test } from 'vitest';
import { openApp } from './stores.ts';

let app: Awaited<ReturnType<typeof openApp>>;
beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.composed.close());

const meeting = '2025-01-30';
const next = '2025-03-27';
const list = async (asAt: string | null = null) =>
  (await app.get('monitor:list', { asAt })).entries;

/** The printed row about Section 20, marked complete. */
async function sectionTwenty() {
  const found = (await list()).find(({ wording }) => wording.includes('section 20'));
  if (!found) throw new Error('The row is not there.');
  return found;
}

test('the printed rows stand as the paper has them until something is entered', async () => {
  const printed = await app.get('monitoring:list', {});
  const monitor = await app.get('monitor:list', { asAt: null });
  expect(monitor.asAt).toBe(meeting);
  expect(monitor.meetings).toContain(next);
  expect(monitor.entries.map(({ id, standing }) => [id, standing.first, standing.next])).toEqual(
    printed.map(({ id, standing }) => [id, standing.first, standing.next]),
  );
  expect(await app.ask('monitor:list', { asAt: '2025-01-31' })).toMatchObject({
    ok: false,
    failure: { code: 'rule' },
  });
});

test('an item accepted as completed leaves at that meeting, is history at the next, and comes back with its note taken away', async () => {
  const { id } = await sectionTwenty();
  const { decisions } = await app.get('monitor:note-decision', {
    item: id,
    meeting,
    decision: 'accepted as completed',
    notedFor: '',
  });
  const at = async (asAt: string) => (await list(asAt)).find((one) => one.id === id)?.standing.list;
  expect([await at(meeting), await at(next)]).toEqual(['leaves', 'history']);
  const decision = decisions[0]?.id ?? '';
  await app.get('monitor:remove-entry', { kind: 'decision', id: decision });
  expect([await at(meeting), await at(next)]).toEqual(['stays', 'stays']);
  await app.get('monitor:restore-entry', { kind: 'decision', id: decision });
  await app.get('monitor:check-decision', {
    id: decision,
    check: { kind: 'differs from the minute' },
    minute: 'RESOLVED: noted.',
  });
  expect(await at(next)).toBe('stays');
});

test('a confirmed wording is followed beside the printed rows, and a draft is not', async () => {
  const { id } = await app.get('recommendations:draft', {
    kind: 'recommendation',
    title: 'Supervision',
    wording: 'That the Cabinet Member reports.',
    agendaItem: 8,
    addressee: 'Cabinet Member',
    question: null,
    evidence: [],
  });
  expect(await list()).toHaveLength(6);
  expect(await app.ask('monitor:edit', { item: id, answer: 'agreed' })).toMatchObject({
    failure: { code: 'not-found' },
  });
  for (const state of ['proposed', 'agreed', 'confirmed'] as const) {
    await app.get('recommendations:set-state', { id, state, minuteNumber: '27' });
  }
  expect((await list()).at(-1)).toMatchObject({ id, minuteNumber: '27', number: null });
  expect(
    await app.ask('monitor:edit', { item: id, answer: 'not agreed', by: 'Director' }),
  ).toMatchObject({ failure: { code: 'rule' } });
  await app.get('monitor:edit', {
    item: id,
    answer: 'not agreed',
    by: 'Cabinet Member',
    date: '2025-02-12',
    reasons: 'Done already.',
  });
  const at = async (asAt: string) => (await list(asAt)).find((one) => one.id === id)?.standing;
  expect(await at(next)).toMatchObject({
    list: 'stays',
    first: 'Not agreed by Cabinet Member. To be reported to the Panel.',
  });
  await app.get('monitor:edit', { item: id, reportedAt: next });
  expect(await at(next)).toMatchObject({ list: 'leaves' });
});

test('a closing holds from its meeting on, once at a time, and is kept when it is reversed', async () => {
  const { id } = await sectionTwenty();
  const closing = { item: id, meeting: next, reason: 'moved to the work programme' } as const;
  const { closings } = await app.get('monitor:close', { ...closing, why: 'Taken up next year.' });
  expect(await app.ask('monitor:close', { ...closing, meeting, why: 'Again.' })).toMatchObject({
    failure: { code: 'rule' },
  });
  expect((await list(next)).find((one) => one.id === id)?.standing.first).toBe(
    'Closed: moved to the work programme. This is not acceptance by the Panel.',
  );
  for (const { id: one } of closings) {
    await app.get('monitor:reverse-closing', { id: one, meeting: next, why: 'Not yet.' });
  }
  expect(
    (await list(next)).find((one) => one.id === id)?.closings.some(({ reversed }) => reversed),
  ).toBe(true);
});

test('progress entered for the next meeting counts from that meeting on', async () => {
  const { id } = (await list()).find(({ printed }) => printed?.status === '') ?? { id: '' };
  await app.get('monitor:edit', { item: id, addressee: 'Executive Director' });
  const blank = (await list()).find((one) => one.id === id);
  expect(blank?.needs).toEqual(['No status printed.']);
  await app.get('monitor:add-progress', {
    item: id,
    meeting: next,
    status: 'Complete',
    said: 'The discussion took place.',
  });
  expect((await list()).find((one) => one.id === id)).toEqual(blank);
  expect((await list(next)).find((one) => one.id === id)).toMatchObject({
    needs: [],
    standing: { first: 'Marked complete. Waiting for the Panel.' },
  });
  const areas = app.events.flatMap((event) =>
    event.name === 'workspace:changed' ? event.payload.areas : [],
  );
  expect(areas).toContain('monitor');
});
