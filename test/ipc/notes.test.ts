import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Block } from '#shared/model/document.ts';
import type { NoteTargetRequest } from '#shared/model/note.ts';
import { openApp } from './stores.ts';

const pack = 'pack-2025-01-30';
const supervised =
  'pack-2025-01-30/supervision/percentage-of-cla-who-had-their-supervision-and-was-within-the-timescale';

let app: Awaited<ReturnType<typeof openApp>>;
let blocks: readonly Block[];
beforeEach(async () => {
  app = await openApp();
  blocks = await app.get('papers:blocks', { document: pack, from: 0, to: 499 });
});
afterEach(() => app.composed.close());

function paragraph(words: string): Block {
  const found = blocks.find((block) => block.text.includes(words));
  if (!found) throw new Error(`no block with “${words}”`);
  return found;
}

function wordsIn(words: string): NoteTargetRequest {
  const block = paragraph(words);
  const offset = block.text.indexOf(words);
  return {
    kind: 'words',
    start: { block: block.id, offset },
    end: { block: block.id, offset: offset + words.length },
  };
}

function note(target: NoteTargetRequest, text = 'Ask for the plan.') {
  return {
    kind: 'note' as const,
    category: 'check' as const,
    text,
    visibility: 'only on this computer' as const,
    target,
  };
}

describe('a note is put at a place of the papers', () => {
  test('at words, with the words, their context, page, agenda item and paper as printed', async () => {
    const words = 'capital programme for schools was a cause of friction';
    const made = await app.get('notes:add', note(wordsIn(words)));
    expect(made).toMatchObject({
      kind: 'note',
      category: 'check',
      text: 'Ask for the plan.',
      agendaItem: 6,
      target: { kind: 'words', quote: words, source: { document: pack } },
      standing: { state: 'stands' },
      place: { document: pack, end: { block: paragraph(words).id } },
    });
    expect(await app.get('notes:list', {})).toEqual([made]);
    expect(JSON.stringify(app.events)).toContain('{"areas":["notes"]}');
  });

  test('at a row of a table, a figure, a page or a whole paper', async () => {
    const row = blocks.find(({ kind }) => kind === 'table row');
    if (!row) throw new Error('a table');
    await app.get('notes:add', note({ kind: 'table row', block: row.id }));
    await app.get('notes:add', note({ kind: 'figure', row: supervised, month: 'Dec-24' }));
    await app.get('notes:add', note({ kind: 'page', document: pack, page: 44 }));
    await app.get('notes:add', note({ kind: 'paper', document: pack }));
    const notes = await app.get('notes:list', {});
    expect(notes.map(({ target, standing }) => [target.kind, standing.state])).toEqual([
      ['paper', 'stands'],
      ['table row', 'stands'],
      ['page', 'stands'],
      ['figure', 'stands'],
    ]);
    expect(notes[3]).toMatchObject({
      agendaItem: 8,
      target: { printed: '54%', month: 'Dec-24', source: { page: { from: 61 } } },
    });
  });

  test('never at words that are not there, nor at lines that describe a child or a family', async () => {
    const examples = await app.get('papers:case-examples', { document: pack });
    expect(examples.length).toBeGreaterThan(0);
    const all = await app.get('papers:blocks', { document: pack, from: 500, to: 999 });
    const block = [...blocks, ...all].find(({ id }) => id === examples[0]);
    if (!block) throw new Error('the block of a case example');
    const target: NoteTargetRequest = {
      kind: 'words',
      start: { block: block.id, offset: 0 },
      end: { block: block.id, offset: 5 },
    };
    expect(await app.ask('notes:add', note(target))).toMatchObject({
      ok: false,
      failure: { code: 'rule', message: expect.stringContaining('not about the child') },
    });
    const chart = [...blocks, ...all].find(({ kind }) => kind === 'missing chart');
    if (!chart) throw new Error('a chart that the text leaves out');
    expect(
      await app.ask(
        'notes:add',
        note({
          kind: 'words',
          start: { block: chart.id, offset: 0 },
          end: { block: chart.id, offset: 5 },
        }),
      ),
    ).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
    expect(
      await app.ask('notes:add', note({ kind: 'page', document: pack, page: 900 })),
    ).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(await app.ask('notes:add', note(wordsIn('Minutes'), ' '))).toMatchObject({
      ok: false,
      failure: { code: 'invalid-request' },
    });
    expect(await app.get('notes:list', {})).toEqual([]);
  });
});

describe('a note is changed', () => {
  test('in its words, its category and whether it may leave, and put back after it was removed', async () => {
    const { id } = await app.get('notes:add', note(wordsIn('capital programme')));
    const edited = await app.get('notes:edit', {
      id,
      text: 'Who decides?',
      category: 'ask about',
      visibility: 'shared',
    });
    expect(edited).toMatchObject({
      text: 'Who decides?',
      category: 'ask about',
      visibility: 'shared',
    });
    expect(await app.get('notes:remove', { id })).toBeNull();
    expect(await app.get('notes:list', {})).toEqual([]);
    expect(await app.get('notes:restore', { id })).toMatchObject({ text: 'Who decides?' });
    expect(await app.get('notes:list', {})).toHaveLength(1);
  });

  test('in its place: taken off, then put at other words', async () => {
    const { id } = await app.get('notes:add', note(wordsIn('capital programme')));
    expect(await app.get('notes:edit', { id, detached: true })).toMatchObject({
      standing: { state: 'detached' },
      place: null,
      target: { quote: 'capital programme' },
    });
    expect(await app.get('notes:edit', { id, target: wordsIn('cause of friction') })).toMatchObject(
      {
        standing: { state: 'stands' },
        target: { quote: 'cause of friction' },
        text: 'Ask for the plan.',
      },
    );
  });

  test('not when it was removed or never was', async () => {
    expect(await app.ask('notes:edit', { id: 'nothing', text: 'x' })).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
    const { id } = await app.get('notes:add', note(wordsIn('capital programme')));
    await app.get('notes:remove', { id });
    expect(await app.ask('notes:edit', { id, text: 'x' })).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
  });
});

test('notes are there after the app was closed and opened again', async () => {
  const made = await app.get('notes:add', note(wordsIn('capital programme')));
  await app.composed.close();
  app = await openApp({ dataDirectory: app.dataDirectory });
  expect(await app.get('notes:list', {})).toEqual([made]);
});
