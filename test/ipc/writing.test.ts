import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EvidenceRequest } from '#shared/model/evidence.ts';
import { openApp } from './stores.ts';

const pack = 'pack-2025-01-30';
const supervised =
  'pack-2025-01-30/supervision/percentage-of-cla-who-had-their-supervision-and-was-within-the-timescale';
const figure: EvidenceRequest = { kind: 'figure', row: supervised, month: 'Dec-24' };

let app: Awaited<ReturnType<typeof openApp>>;
beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.composed.close());

function question(evidence: EvidenceRequest[]) {
  return {
    wording: 'Why was supervision late?',
    agendaItem: 8,
    addressee: '',
    visibility: 'shared' as const,
    evidence,
  };
}

function draft(more: { question?: string | null; evidence?: EvidenceRequest[] } = {}) {
  return {
    kind: 'request' as const,
    title: 'Supervision',
    wording: 'That the service reports on supervision.',
    agendaItem: 8,
    addressee: '',
    question: more.question ?? null,
    evidence: more.evidence ?? [],
  };
}

describe('evidence is looked up in the papers', () => {
  test('a figure carries what the paper prints, its target, page, line, paper and hash', async () => {
    const { evidence } = await app.get('questions:add', question([figure]));
    const papers = await app.get('papers:list', {});
    expect(evidence).toMatchObject([
      {
        kind: 'figure',
        row: supervised,
        indicatorName: 'Percentage of CLA who had their supervision and was within the timescale',
        month: 'Dec-24',
        printed: '54%',
        targetPrinted: '95%',
        source: {
          document: pack,
          documentHash: papers.find((paper) => paper.id === pack)?.sha256,
          page: { from: 61, to: 61 },
          lineFrom: 1389,
          lineTo: 1389,
        },
      },
    ]);
  });

  test('a quote carries the paper’s own words and what stands around them', async () => {
    const blocks = await app.get('papers:blocks', { document: pack, from: 0, to: 499 });
    const block = blocks.find((one) => one.kind === 'paragraph' && one.text.length > 200);
    if (!block) throw new Error('no long paragraph');
    const { evidence } = await app.get(
      'questions:add',
      question([
        {
          kind: 'quote',
          start: { block: block.id, offset: 50 },
          end: { block: block.id, offset: 90 },
        },
      ]),
    );
    expect(evidence).toMatchObject([
      {
        kind: 'quote',
        quote: block.text.slice(50, 90),
        prefix: block.text.slice(18, 50),
        suffix: block.text.slice(90, 122),
        source: { document: pack, lineFrom: block.lineFrom, lineTo: block.lineTo },
      },
    ]);
  });

  test('a quote at a paper’s first and last words has no more context than there is', async () => {
    const place = await app.get('papers:outline', { document: pack });
    expect(place.length).toBeGreaterThan(0);
    const [first] = await app.get('papers:blocks', { document: pack, from: 0, to: 0 });
    if (!first) throw new Error('an empty paper');
    const { evidence } = await app.get(
      'questions:add',
      question([
        {
          kind: 'quote',
          start: { block: first.id, offset: 0 },
          end: { block: first.id, offset: first.text.length },
        },
      ]),
    );
    expect(evidence[0]).toMatchObject({ prefix: '', quote: first.text });
  });

  test('a row of the monitoring table carries its words and status as printed', async () => {
    const rows = await app.get('monitoring:list', {});
    const last = rows.at(-1);
    if (!last) throw new Error('no rows');
    const { evidence } = await app.get(
      'questions:add',
      question([{ kind: 'monitoring', row: last.id }]),
    );
    expect(evidence).toMatchObject([
      {
        kind: 'monitoring',
        title: last.title,
        actionProposed: last.actionProposed,
        status: '',
        source: { lineFrom: last.lines[0], lineTo: last.lines[1] },
      },
    ]);
  });

  test('one piece that is not in the papers refuses the whole, and nothing is written down', async () => {
    const [a, b] = await app.get('papers:blocks', { document: pack, from: 20, to: 21 });
    if (!a || !b) throw new Error('no blocks');
    const quote = (start: [string, number], end: [string, number]): EvidenceRequest => ({
      kind: 'quote',
      start: { block: start[0], offset: start[1] },
      end: { block: end[0], offset: end[1] },
    });
    const refusals: readonly (readonly [EvidenceRequest, string])[] = [
      [{ kind: 'figure', row: supervised, month: 'Jan-23' }, 'not-found'],
      [{ kind: 'figure', row: 'no/such/row', month: 'Dec-24' }, 'not-found'],
      [{ kind: 'monitoring', row: 'no/such/row' }, 'not-found'],
      [quote(['no/such', 0], [b.id, 1]), 'not-found'],
      [quote([a.id, 0], [a.id, a.text.length + 1]), 'invalid-request'],
      [quote([b.id, 0], [a.id, 1]), 'invalid-request'],
      [quote([a.id, 0], [a.id, 0]), 'invalid-request'],
    ];
    for (const [wanted, code] of refusals) {
      expect(await app.ask('questions:add', question([figure, wanted]))).toMatchObject({
        ok: false,
        failure: { code },
      });
    }
    expect(await app.get('questions:list', {})).toEqual([]);
  });

  test('a quote longer than four pages is refused in words', async () => {
    const [first] = await app.get('papers:blocks', { document: pack, from: 100, to: 100 });
    const [last] = await app.get('papers:blocks', { document: pack, from: 480, to: 480 });
    expect(
      await app.ask(
        'questions:add',
        question([
          {
            kind: 'quote',
            start: { block: first?.id ?? '', offset: 0 },
            end: { block: last?.id ?? '', offset: 1 },
          },
        ]),
      ),
    ).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining('four pages') as string },
    });
  });
});

describe('a wording goes its way', () => {
  test('from a question, with its evidence and the meeting’s date, step by step to confirmed', async () => {
    const asked = await app.get('questions:add', question([figure]));
    const wording = await app.get('recommendations:draft', draft({ question: asked.id }));
    expect(wording).toMatchObject({
      state: 'draft',
      meetingDate: '2025-01-30',
      question: asked.id,
      evidence: [{ kind: 'figure', printed: '54%' }],
    });
    const to = (state: 'draft' | 'proposed' | 'agreed' | 'confirmed', minuteNumber = '') =>
      app.ask('recommendations:set-state', { id: wording.id, state, minuteNumber });
    expect(await to('agreed')).toMatchObject({ ok: false, failure: { code: 'rule' } });
    expect(await to('proposed')).toMatchObject({ ok: true, value: { state: 'proposed' } });
    expect(await to('agreed')).toMatchObject({ ok: true });
    expect(await to('confirmed')).toMatchObject({ ok: false, failure: { code: 'rule' } });
    expect(await to('confirmed', '23')).toMatchObject({
      ok: true,
      value: { state: 'confirmed', minuteNumber: '23' },
    });
    expect(
      await app.ask('recommendations:edit', { id: wording.id, wording: 'Other words' }),
    ).toMatchObject({ ok: false, failure: { code: 'rule' } });
    expect(await to('agreed')).toMatchObject({ ok: true, value: { minuteNumber: '' } });
    expect(
      await app.get('recommendations:edit', { id: wording.id, wording: 'Other words' }),
    ).toMatchObject({ wording: 'Other words', title: 'Supervision' });
  });

  test('a wording that is not there is said', async () => {
    for (const answer of [
      await app.ask('recommendations:set-state', {
        id: 'none',
        state: 'proposed',
        minuteNumber: '',
      }),
      await app.ask('recommendations:edit', { id: 'none', title: 'x' }),
    ]) {
      expect(answer).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    }
  });
});

test('a field that is not given is not touched, and one given as nothing is', async () => {
  const asked = await app.get('questions:add', question([]));
  const edited = await app.get('questions:edit', {
    id: asked.id,
    agendaItem: null,
    wording: undefined,
  });
  expect(edited).toMatchObject({ wording: 'Why was supervision late?', agendaItem: null });
});

test('every write is told, by the part of the workspace it touched', async () => {
  await app.get('questions:add', question([]));
  await app.get('drafts:put', { key: 'ask', text: 'half a thought' });
  const areas = app.events.flatMap((event) =>
    event.name === 'workspace:changed' ? event.payload.areas : [],
  );
  expect(areas).toEqual(expect.arrayContaining(['questions', 'drafts']));
});

test('questions can be ordered, taken back and brought back, and evidence dropped', async () => {
  const first = await app.get('questions:add', question([figure]));
  const second = await app.get('questions:add', { ...question([]), wording: 'Second' });
  await app.get('questions:move', { id: second.id, after: null });
  expect((await app.get('questions:list', {})).map((one) => one.wording)).toEqual([
    'Second',
    'Why was supervision late?',
  ]);
  await app.get('questions:remove', { id: second.id });
  expect(await app.get('questions:list', {})).toHaveLength(1);
  await app.get('questions:restore', { id: second.id });
  const dropped = await app.get('questions:drop-evidence', {
    id: first.id,
    evidence: first.evidence[0]?.id ?? '',
  });
  expect(dropped.evidence).toEqual([]);
  expect(await app.get('questions:list', {})).toHaveLength(2);
});

test('a name is kept without the spaces around it, and typing under its key', async () => {
  expect(await app.get('people:rename-me', { name: '  Ann Councillor ' })).toMatchObject({
    name: 'Ann Councillor',
  });
  await app.get('drafts:put', { key: 'ask', text: 'half' });
  expect(await app.get('drafts:get', { key: 'ask' })).toEqual({ key: 'ask', text: 'half' });
  await app.get('drafts:put', { key: 'ask', text: '' });
  expect(await app.get('drafts:get', { key: 'ask' })).toBeNull();
});
