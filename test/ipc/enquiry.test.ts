import { afterEach, beforeEach, expect, test } from 'vitest';
import { openApp } from './stores.ts';

let app: Awaited<ReturnType<typeof openApp>>;
beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.composed.close());

function question(wording: string) {
  return { wording, agendaItem: 8, addressee: '', visibility: 'shared' as const, evidence: [] };
}

test('a question entered for a member with its line comes back prepared, and only what is given changes', async () => {
  const line = await app.get('lines:add', {
    theme: 'Supervision',
    wantToKnow: 'Is it safe?',
    visibility: 'shared',
  });
  const asked = await app.get('questions:add', {
    ...question('Why?'),
    line: line.id,
    askers: ['Mrs Brown'],
    minutes: 10,
    lead: undefined,
  });
  expect(asked).toMatchObject({ line: line.id, askers: ['Mrs Brown'], minutes: 10, lead: '' });
  expect(await app.get('questions:edit', { id: asked.id, state: 'answered' })).toMatchObject({
    minutes: 10,
    askers: ['Mrs Brown'],
    state: 'answered',
  });
});

test('the running order adds up against the time that was noted for the meeting', async () => {
  await app.get('questions:add', { ...question('One?'), minutes: 20 });
  await app.get('questions:add', { ...question('Two?'), minutes: 25, priority: 'if time' });
  await app.get('sitting:edit', { minutesAvailable: 40 });
  const order = await app.get('order:get', { version: 'chair', includeOnlyHere: false });
  expect(order).toMatchObject({ total: 45, available: 40, left: -5 });
  expect(order.notFitting).toHaveLength(1);
});

test('a query that is answered before the meeting leaves the running order and keeps its answer', async () => {
  const { id } = await app.get('questions:add', { ...question('Which month?'), when: 'before' });
  const count = async () =>
    (await app.get('order:get', { version: 'officers', includeOnlyHere: false })).items.length;
  expect(await count()).toBe(1);
  await app.get('questions:edit', { id, state: 'answered before', answer: 'October.' });
  expect(await count()).toBe(0);
  expect(await app.get('questions:list', {})).toMatchObject([{ answer: 'October.' }]);
});

test('questions are merged and taken apart, and lines removed and put back', async () => {
  const one = await app.get('questions:add', question('One?'));
  const two = await app.get('questions:add', question('Two?'));
  const both = await app.get('questions:merge', { ids: [one.id, two.id], wording: 'Both?' });
  expect(await app.get('questions:list', {})).toMatchObject([{ wording: 'Both?' }]);
  await app.get('questions:unmerge', { id: both.id });
  expect(await app.get('questions:list', {})).toHaveLength(2);
  const line = await app.get('lines:add', { theme: 'A', wantToKnow: '', visibility: 'shared' });
  await app.get('lines:remove', { id: line.id });
  await app.get('lines:restore', { id: line.id });
  await app.get('lines:edit', { id: line.id, theme: 'B' });
  expect(await app.get('lines:list', {})).toMatchObject([{ theme: 'B' }]);
});

test('what is noted of the meeting is told by its own part of the workspace', async () => {
  await app.get('people:rename-me', { name: 'Ann' });
  await app.get('sitting:edit', { note: { item: 8, text: 'Noted.' } });
  expect(await app.get('sitting:get', {})).toMatchObject({
    meeting: '2025-01-30',
    notes: [{ item: 8, text: 'Noted.' }],
  });
  expect(await app.get('people:list', {})).toMatchObject([{ name: 'Ann' }]);
  const areas = app.events.flatMap((event) =>
    event.name === 'workspace:changed' ? event.payload.areas : [],
  );
  expect(areas).toContain('sitting');
});
