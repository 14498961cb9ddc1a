import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageLabel } from '#shared/model/page.ts';
import { openApp } from './stores.ts';

const pack = 'pack-2025-01-30';
const supervised =
  'pack-2025-01-30/supervision/percentage-of-cla-who-had-their-supervision-and-was-within-the-timescale';

let app: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  app = await openApp();
}, 60_000);
afterAll(() => app.composed.close());

describe('what the screens are told of the papers', () => {
  test('the app stands before the meeting by the shell’s clock, and everything is as at the pack’s date', async () => {
    expect(await app.get('app:status', {})).toMatchObject({
      version: '0.1.0',
      shell: 'preview',
      libraryFailure: null,
      workspaceFailure: null,
      workspace: { state: 'saved', failure: null },
      meetingMode: 'before',
      today: '2025-01-24',
      asAt: '2025-01-30',
    });
  });

  test('the library says what it holds', async () => {
    const about = await app.get('app:about', {});
    expect(about.documents.map((paper) => paper.id)).toContain(pack);
    expect(Object.values(about.counts)).toEqual(expect.arrayContaining([75, 1043]));
    expect(about.notes.length).toBeGreaterThan(0);
  });

  test('supervision is summarised from the printed row, with its target and its place in the paper', async () => {
    const all = await app.get('indicators:list', {});
    expect(all).toHaveLength(75);
    const row = all.find((one) => one.row.id === supervised);
    expect(row?.latest).toMatchObject({ month: 'Dec-24', printed: '54%' });
    expect(row?.target).toMatchObject({ state: 'off target', distance: -41 });
    const place = await app.get('papers:find-place', {
      document: pack,
      at: { kind: 'block', block: row?.place.block ?? '' },
    });
    const [block] = await app.get('papers:blocks', {
      document: pack,
      from: place.ordinal,
      to: place.ordinal,
    });
    expect(block?.text).toContain('had their supervision and was within the timescale');
  });

  test('a row that is printed elsewhere too comes with its other versions, and never with itself', async () => {
    const all = await app.get('indicators:list', {});
    const repeated = all.filter(
      (one) => one.row.indicator === 'indicator/number-of-children-in-our-care',
    );
    expect(repeated).toHaveLength(3);
    const id = repeated[0]?.row.id ?? '';
    const detail = await app.get('indicators:get', { row: id });
    expect(detail.versions.map((version) => version.row.id)).toEqual(
      repeated.slice(1).map((one) => one.row.id),
    );
    expect((await app.get('indicators:get', { row: supervised })).versions).toEqual([]);
  });

  test('the commitments that rest on a row are found by it, and each source opens in its paper', async () => {
    const all = await app.get('commitments:list', {});
    expect(all).toHaveLength(58);
    const row = (await app.get('indicators:list', {})).find(({ row: { line } }) => line === 1132);
    const resting = all.filter(({ rows }) => rows.includes(row?.row.id ?? ''));
    expect(resting.map(({ key, state }) => [key, state])).toEqual([['repeat_cp', 'not reached']]);
    for (const { document, block, lineFrom } of resting.flatMap(({ entries }) =>
      entries.flatMap(({ sources }) => sources),
    )) {
      const place = await app.get('papers:find-place', { document, at: { kind: 'block', block } });
      const [found] = await app.get('papers:blocks', {
        document,
        from: place.ordinal,
        to: place.ordinal,
      });
      expect(found?.lineFrom).toBeLessThanOrEqual(lineFrom);
      expect(found?.lineTo).toBeGreaterThanOrEqual(lineFrom);
    }
  });

  test('the plans are side by side, each cell with its places, and the copy in the pack is one of them', async () => {
    const plans = await app.get('plans:get', {});
    const count = (plan: string) => plans.cells.filter(({ row }) => row.plan === plan).length;
    expect([count('2025'), count('2023')]).toEqual([48, 36 + 24]);
    expect(plans.priorities).toHaveLength(6);
    expect(plans.services).toHaveLength(6);
    expect([plans.roadmap.length, plans.measures.length]).toEqual([12, 42]);
    const cell = plans.cells.find(({ row: { id } }) => id.endsWith('2026/plan/family-help/3'));
    expect(cell?.places.map(({ document }) => document)).toEqual(['delivery-plans-2026', pack]);
    expect(cell?.commitments.map(({ key }) => key)).toContain('genograms');
    const recovered = plans.cells.filter(({ row }) => row.recoveredFrom !== null);
    expect(recovered.map(({ places }) => places.map(({ document }) => document))).toEqual([
      [pack],
      [pack],
    ]);
    // The measure of 2020 is of emergency beds; where the topic stands is where later targets do.
    const beds = plans.measures.find(({ measure: { id } }) => id === 'm20.34');
    expect(beds?.commitments).toMatchObject([{ key: 'unregulated', state: 'no figure reported' }]);
  });

  test('meeting, glossary and the six printed rows are as the library has them', async () => {
    expect(await app.get('meeting:get', {})).toMatchObject({ date: '2025-01-30', time: '5.30 pm' });
    const rows = await app.get('monitoring:list', {});
    expect(rows.map(({ standing }) => standing.first)).toEqual([
      'In progress. Not yet considered by the Panel.',
      'Partially complete. Not yet considered by the Panel.',
      'Marked complete. Waiting for the Panel.',
      'In progress. Not yet considered by the Panel.',
      'Marked complete. Waiting for the Panel.',
      'No status printed. Not yet considered by the Panel.',
    ]);
    const glossary = await app.get('glossary:get', {});
    expect([glossary.acronyms.length, glossary.terms.length]).toEqual([25, 63]);
  });

  test('a paper is read by its contents and by ranges of blocks', async () => {
    const outline = await app.get('papers:outline', { document: pack });
    expect(outline.length).toBeGreaterThan(20);
    const blocks = await app.get('papers:blocks', { document: pack, from: 10, to: 19 });
    expect(blocks.map((block) => block.ordinal)).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    const place = await app.get('papers:find-place', {
      document: pack,
      at: { kind: 'page', page: 60 },
    });
    const [at] = await app.get('papers:blocks', {
      document: pack,
      from: place.ordinal,
      to: place.ordinal,
    });
    expect(pageLabel(at?.page ?? { kind: 'unknown', from: null, to: null, basis: '' })).toContain(
      '60',
    );
  });

  test('what is not there is said, not made up', async () => {
    const absent = [
      await app.ask('indicators:get', { row: 'pack-2025-01-30/no/such' }),
      await app.ask('papers:outline', { document: 'no-such-paper' }),
      await app.ask('papers:blocks', { document: "x' or 1=1 --", from: 0, to: 5 }),
      await app.ask('papers:find-place', {
        document: pack,
        at: { kind: 'block', block: 'no/such' },
      }),
      await app.ask('papers:find-place', { document: pack, at: { kind: 'line', line: 999_999 } }),
    ];
    for (const answer of absent) {
      expect(answer).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    }
  });
});

test('on the evening of the meeting and after it the mode follows the clock', async () => {
  for (const [now, mode] of [
    ['2025-01-30T17:30', 'on the night'],
    ['2026-11-25T09:00', 'afterwards'],
  ] as const) {
    const later = await openApp({ now });
    expect((await later.get('app:status', {})).meetingMode).toBe(mode);
    await later.composed.close();
  }
});
