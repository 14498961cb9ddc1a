import { describe, expect, test } from 'vitest';
import { openApp } from './stores.ts';

type App = Awaited<ReturnType<typeof openApp>>;

async function saveWork(app: App, includeOnlyHere: string[] = []): Promise<string> {
  await app.get('exports:save', { kind: 'work-json', includeOnlyHere });
  return new TextDecoder().decode(app.saved.at(-1)?.bytes);
}

const question = {
  wording: 'What changed in December?',
  agendaItem: 8,
  addressee: '',
  evidence: [],
};

/** Work of every kind that leaves, and of kinds that never do. */
async function work(app: App) {
  await app.get('people:rename-me', { name: 'Ann Author' });
  const line = await app.get('lines:add', {
    theme: 'Supervision',
    wantToKnow: 'Why it dips',
    visibility: 'shared',
  });
  const mine = await app.get('questions:add', {
    ...question,
    wording: 'SENTINEL of mine',
    visibility: 'only on this computer',
  });
  const ours = await app.get('questions:add', {
    ...question,
    line: line.id,
    askers: ['Councillor Two'],
    visibility: 'shared',
  });
  await app.get('questions:edit', { id: ours.id, wording: 'What changed in December 2024?' });
  const wording = await app.get('recommendations:draft', {
    kind: 'request',
    title: 'Supervision',
    wording: 'That the service reports.',
    agendaItem: 8,
    addressee: '',
    question: ours.id,
    evidence: [],
  });
  await app.get('recommendations:set-state', {
    id: wording.id,
    state: 'proposed',
    minuteNumber: '',
  });
  await app.get('recommendations:draft', {
    kind: 'request',
    title: 'SENTINEL title',
    wording: 'SENTINEL wording',
    agendaItem: 8,
    addressee: '',
    question: null,
    evidence: [],
  });
  await app.get('meanings:set', { acronym: 'CSC', meaning: 'SENTINEL meaning' });
  return { mine, ours };
}

describe('the Panel’s work as a file', () => {
  test('comes back unchanged in another copy, byte for byte, and a second time changes nothing', async () => {
    const here = await openApp();
    await work(here);
    const file = await saveWork(here);
    expect(file).not.toContain('SENTINEL');
    const there = await openApp({ idsBefore: 10_000 });
    expect(await there.get('exchange:compare', { text: file })).toEqual({
      fresh: ['1 line of enquiry', '1 question', '1 wording'],
      same: 0,
      changed: [],
    });
    expect(await there.get('questions:list', {})).toEqual([]);
    await there.get('exchange:take-in', { text: file });
    const [taken] = await there.get('questions:list', {});
    expect(taken).toMatchObject({
      wording: 'What changed in December 2024?',
      askers: ['Councillor Two'],
    });
    expect(await saveWork(there)).toBe(file);
    expect(await there.get('exchange:take-in', { text: file })).toEqual({
      fresh: [],
      same: 3,
      changed: [],
    });
    expect(await saveWork(there)).toBe(file);
    const { dataDirectory } = there;
    await there.composed.close();
    const again = await openApp({ dataDirectory, idsBefore: 20_000 });
    expect(await saveWork(again)).toBe(file);
    await again.composed.close();
    await here.composed.close();
  });

  test('what was changed there comes home, and what was changed on both sides is kept on both', async () => {
    const here = await openApp();
    const { ours } = await work(here);
    const there = await openApp({ idsBefore: 10_000, now: '2025-01-24T21:00' });
    await there.get('exchange:take-in', { text: await saveWork(here) });
    await there.get('questions:edit', { id: ours.id, wording: 'There' });
    const back = await saveWork(there);
    expect(await here.get('exchange:compare', { text: back })).toMatchObject({
      changed: [{ kind: 'question', before: 'What changed in December 2024?', after: 'There' }],
    });
    await here.get('questions:edit', { id: ours.id, wording: 'Here' });
    await here.get('exchange:take-in', { text: back });
    await there.get('exchange:take-in', { text: await saveWork(here) });
    const shown = async (app: App) =>
      (await app.get('questions:list', {})).find(({ id }) => id === ours.id)?.wording;
    expect(await shown(here)).toBe(await shown(there));
    expect(await saveWork(here)).toBe(await saveWork(there));
    await here.composed.close();
    await there.composed.close();
  });

  test('a wording’s history goes with it from when it was shared, and is undone there by the same rules', async () => {
    const here = await openApp();
    const { id } = await here.get('recommendations:draft', {
      kind: 'request',
      title: 'Supervision',
      wording: 'SENTINEL first thought.',
      agendaItem: 8,
      addressee: '',
      question: null,
      evidence: [],
    });
    await here.get('recommendations:edit', { id, wording: 'That the service reports.' });
    await here.get('recommendations:undo', { id });
    await here.get('recommendations:redo', { id });
    await here.get('recommendations:set-state', { id, state: 'proposed', minuteNumber: '' });
    await here.get('recommendations:edit', { id, wording: 'That the service reports in May.' });
    await here.get('recommendations:edit', { id, addressee: 'Director' });
    await here.get('recommendations:undo', { id });
    const file = await saveWork(here);
    expect(file).not.toContain('SENTINEL');
    const there = await openApp({ idsBefore: 10_000 });
    await there.get('exchange:take-in', { text: file });
    const { steps, undo } = await there.get('recommendations:history', { id });
    expect(steps.map(({ kind, isUndone }) => (isUndone ? `${kind}*` : kind)).slice(-3)).toEqual([
      'edited',
      'edited*',
      'undo',
    ]);
    // What it said when it was shared was changed since, so it did not leave and cannot come back there.
    expect(undo.refusal).toContain('did not come with it');
    expect(await there.ask('recommendations:undo', { id })).toMatchObject({
      ok: false,
      failure: { code: 'rule' },
    });
    await there.get('recommendations:edit', { id, addressee: 'Cabinet' });
    await there.get('recommendations:undo', { id });
    expect(await there.get('recommendations:list', {})).toMatchObject([
      { wording: 'That the service reports in May.', state: 'proposed', addressee: '' },
    ]);
    await here.composed.close();
    await there.composed.close();
  });

  test('what is only on this computer leaves when it is ticked; a bad file writes nothing', async () => {
    const here = await openApp();
    const { mine } = await work(here);
    expect(await saveWork(here, [mine.id])).toContain('SENTINEL of mine');
    const before = await saveWork(here);
    const bad = before.replace('"field":"theme"', '"field":7');
    expect(await here.ask('exchange:take-in', { text: bad })).toMatchObject({
      ok: false,
      failure: { code: 'invalid-request' },
    });
    expect(await saveWork(here)).toBe(before);
    await here.composed.close();
  });
});
