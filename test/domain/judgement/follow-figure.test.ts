import { describe, expect, test } from 'vitest';
import { followFigure, type PackFigures } from '#shared/domain/judgement/follow-figure.ts';
import type { FigureEvidence } from '#shared/model/evidence.ts';
import type { IndicatorRow } from '#shared/model/indicator.ts';
import type { PageRef } from '#shared/model/page.ts';
import { cell, rowWith } from './row-builder.ts';

const page = (from: number): PageRef => ({ kind: 'printed', from, to: from, basis: 'printed' });
const figure: FigureEvidence = {
  kind: 'figure',
  id: 'evidence',
  row: 'pack-2025-01-30/supervision/supervision-in-time',
  indicatorName: 'Supervision in time',
  tableTitle: 'Performance - Supervision',
  month: 'Dec-24',
  printed: '54%',
  targetPrinted: '95%',
  source: {
    document: 'pack-2025-01-30',
    documentTitle: 'January',
    documentHash: 'hash',
    page: page(61),
    lineFrom: 1389,
    lineTo: 1389,
  },
};

function pack(date: string, rows: readonly IndicatorRow[]): PackFigures {
  const document = `pack-${date}`;
  return {
    document,
    title: `Agenda pack ${date}`,
    date,
    rows: rows.map((row) => ({ ...row, document })),
  };
}

const january = pack('2025-01-30', [rowWith({ 'Nov-24': '85%', 'Dec-24': '54%' })]);
const march = (
  months: Readonly<Record<string, string>> = { 'Dec-24': '54%', 'Feb-25': '70%' },
  changes: Partial<IndicatorRow> = {},
) => pack('2025-03-27', [rowWith(months, { id: 'march', page: page(58), ...changes })]);

const follow = (...packs: readonly PackFigures[]) =>
  followFigure({ owner: 'asked', figure }, packs);

describe('a figure that something rests on, then and since', () => {
  test('with the pack it was asked about alone, no later pack is loaded', () => {
    expect(follow(january)).toMatchObject({
      owner: 'asked',
      atFirst: '54% in December 2024, target 95%',
      later: [],
      line: 'Supervision in time: 54% in December 2024, target 95% (p. 61). No later pack is loaded.',
    });
  });

  test('an earlier pack is not a later one', () => {
    expect(follow(pack('2024-11-28', january.rows), january).since).toBe(
      'No later pack is loaded.',
    );
  });

  test('a later pack is read under the aim, with its page', () => {
    const { later, since } = follow(january, march());
    expect(later.map(({ reading }) => reading)).toMatchObject([
      { row: 'march', month: 'Feb-25', printed: '70%', change: { direction: 'improving' } },
    ]);
    expect(since).toBe(
      'February 2025, pack of 27 March 2025: 70%, up 16 points, towards the aim: the council aims for higher. (p. 58)',
    );
  });

  test('three packs stand in order of time, each against the figure then', () => {
    const july = pack('2025-07-10', [rowWith({ 'Jun-25': '40%' }, { page: page(12) })]);
    expect(follow(july, march(), january).later.map(({ words }) => words)).toEqual([
      'February 2025, pack of 27 March 2025: 70%, up 16 points, towards the aim: the council aims for higher.',
      'June 2025, pack of 10 July 2025: 40%, down 14 points, away from the aim: the council aims for higher.',
    ]);
  });

  test('a target that moved is said first, and a value printed anew is kept beside the old one', () => {
    const given = march({ 'Dec-24': '56%', 'Feb-25': '70%' }, { target: cell('80%') });
    expect(follow(january, given).later[0]?.words).toMatch(
      /^The target moved from 95% to 80%\. February .*\. For December 2024 it prints 56%, where 54% was printed before\.$/,
    );
  });

  test('nothing is judged where no aim is stated, or the packs state another', () => {
    const none = pack('2025-01-30', [rowWith({ 'Dec-24': '54%' }, { aim: 'none' })]);
    expect(follow(none, march(undefined, { aim: 'none' })).since).toContain(
      'up 16 points; no aim is stated, so nothing is judged',
    );
    expect(follow(january, march(undefined, { aim: 'lower' })).since).toContain(
      'up 16 points; the two packs do not state the same aim, so nothing is judged',
    );
  });

  test('a blank cell, a month that is not newer and an indicator that is gone are said', () => {
    expect(follow(january, march({ 'Feb-25': '' })).since).toContain(
      'no figure printed, not known: no figure for Feb-25',
    );
    expect(follow(january, march({ 'Dec-24': '54%' })).since).toContain('prints no newer month');
    const gone = follow(january, march(undefined, { indicator: 'indicator/other' }));
    expect(gone.later.map(({ reading }) => reading)).toEqual([null]);
    expect(gone.since).toBe('The pack of 27 March 2025 prints no indicator of this name and unit.');
    expect(follow(january, march(undefined, { unit: 'number' })).later[0]?.reading).toBeNull();
  });

  test('the row of the same table is followed; without it, every row of the indicator is', () => {
    const row = (table: string, value: string) =>
      rowWith({ 'Feb-25': value }, { id: table, table });
    const printed = (...rows: readonly IndicatorRow[]) =>
      follow(january, pack('2025-03-27', rows)).later.map(({ reading }) => reading?.printed);
    expect(printed(row('other', '71%'), row('supervision', '70%'))).toEqual(['70%']);
    expect(printed(row('other', '71%'), row('third', '72%'))).toEqual(['71%', '72%']);
  });

  test('where its own pack is gone, or has its row no more, nothing is said of later ones', () => {
    expect(follow(march()).since).toBe('The pack it was printed in is not loaded.');
    expect(follow(pack('2025-01-30', []), march()).since).toBe(
      'The pack that is loaded has its row no more, so later packs are not looked at.',
    );
  });

  test('where its own pack was corrected, its line says what that prints now, once', () => {
    const corrected = {
      ...figure,
      today: {
        isReplaced: true,
        state: 'changed',
        place: { page: page(61), lineFrom: 1389, lineTo: 1389, words: null },
        now: '59%',
      },
    } as const;
    const { line } = followFigure({ owner: 'asked', figure: corrected }, [january]);
    expect(line).toBe(
      'Supervision in time: 54% in December 2024, target 95% (p. 61). The paper has been replaced since; for December 2024 it now prints 59%: p. 61. No later pack is loaded.',
    );
  });
});
