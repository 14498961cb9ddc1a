import { describe, expect, test } from 'vitest';
import { compareArrow } from '#shared/domain/judgement/describe-arrow.ts';
import { bareDetail } from './bare-ground.ts';
import { packRows } from './pack-rows.ts';

const rows = packRows();
const details = rows.map((row) => bareDetail(row, rows));
const summaries = details.map((detail) => detail.summary);
const atLine = (line: number) => {
  const found = details.find((detail) => detail.summary.row.line === line);
  if (!found) throw new Error(`No row at line ${line}`);
  return found;
};
const linesWhere = (agreement: string) =>
  summaries
    .filter(({ row, changeOnMonth }) => compareArrow(row, changeOnMonth) === agreement)
    .map(({ row }) => row.line);

describe('the 75 rows of the January 2025 report', () => {
  test('are all there, as counted by hand', () => {
    expect(rows).toHaveLength(75);
    const readings = rows.flatMap((row) => row.readings);
    expect(readings).toHaveLength(1050);
    expect(readings.filter((reading) => reading.value !== null)).toHaveLength(1043);
    expect(rows.filter((row) => row.target.value !== null)).toHaveLength(45);
    expect(rows.filter((row) => row.rag === 'printed')).toHaveLength(45);
    const arrows = rows.map((row) => row.arrow);
    expect(arrows.filter((arrow) => arrow === '↑')).toHaveLength(30);
    expect(arrows.filter((arrow) => arrow === '↓')).toHaveLength(38);
    expect(arrows.filter((arrow) => arrow === '→')).toHaveLength(6);
    expect(summaries.flatMap((summary) => summary.comparatorWords)).toHaveLength(34);
  });

  test('read as they were read and approved', async () => {
    const sentences = details.map(({ headline, rangeLine, summary }) =>
      [
        `${summary.row.line} ${summary.row.name}`,
        headline,
        ...(rangeLine === null ? [] : [rangeLine]),
        summary.trendWords,
        `On the month: ${summary.changeOnMonth.underAim}. On the year: ${summary.changeOnYear.underAim}. Target: ${summary.target.words}.`,
        `Usual range: ${summary.usualRange.words}.`,
        summary.aimWords,
        `${summary.arrowWords} · ${summary.ragWords}`,
        ...summary.comparatorWords,
      ].join('\n  '),
    );
    await expect(`${sentences.join('\n\n')}\n`).toMatchFileSnapshot('pack-summaries.approved.txt');
  });

  test('never say NaN, undefined, null or a figure finer than printed', () => {
    const said = details.map(({ summary: { row, ...rest }, headline }) => [
      JSON.stringify({ ...rest, sameMonthLastYear: 0, previous: 0, latest: 0 }),
      headline,
      row.line,
    ]);
    for (const [words, headline] of said) {
      expect(`${headline}${words}`).not.toMatch(/NaN|undefined|\bnull (in|points)|\d\.\d{3}/);
    }
  });

  test('take December 2024 as latest, November 2024 and December 2023 to compare with', () => {
    for (const { latest, previous, sameMonthLastYear } of summaries) {
      expect([latest.month, previous?.month, sameMonthLastYear?.month]).toEqual([
        'Dec-24',
        'Nov-24',
        'Dec-23',
      ]);
    }
  });

  test('are judged against a target exactly where one is printed', () => {
    const judged = summaries.filter(({ target }) => target.distance !== null);
    expect(judged).toHaveLength(45);
    const meeting = judged.filter(({ target }) => target.state === 'meets');
    expect(meeting.map(({ row }) => row.line)).toEqual([
      1045, 1048, 1049, 1090, 1177, 1180, 1228, 1229, 1230, 1231, 1368, 1370, 1372, 1385, 1387,
    ]);
    expect(judged.filter(({ target }) => target.state === 'off target')).toHaveLength(30);
  });

  test('say of supervision of children in care that it is 41 points below target and at its lowest', () => {
    const { headline, summary } = atLine(1389);
    expect(headline).toBe(
      '54% in December 2024, 41 points below the 95% target and the lowest of thirteen months; outside its usual range (trial limits).',
    );
    expect(summary.changeOnMonth).toEqual({
      words: 'down 31 points',
      underAim: 'down 31 points, worsening',
      difference: -31,
      direction: 'worsening',
    });
    expect(summary.changeOnYear.words).toBe('down 29 points');
  });

  test('keep the three printings of children in our care apart', () => {
    const months = (line: number) =>
      atLine(line).versions.map(({ row, differences }) => [
        row.line,
        differences.map(({ month }) => month),
      ]);
    expect(months(1095)).toEqual([
      [1175, ['May-24', 'Jul-24']],
      [1224, ['May-24', 'Jul-24', 'Nov-24']],
    ]);
    expect(months(1096)).toEqual([[1176, ['Dec-22']]]);
  });
});

describe("the paper's arrows set against the recorded aims", () => {
  test('disagree on connected carers and adoption only, whose aims are an editor’s reading', () => {
    expect(linesWhere('disagrees')).toEqual([1183, 1232]);
  });

  test('are silent on second plans within two years', () => {
    expect(linesWhere('not printed')).toEqual([1133]);
  });

  test('have no aim to stand against on Section 47 share and unaccompanied children', () => {
    expect(linesWhere('not comparable')).toEqual([1091, 1178]);
  });

  test('agree on the 70 others, though 41 of the 74 go against the number’s own movement', () => {
    expect(linesWhere('agrees')).toHaveLength(70);
    const against = summaries.filter(({ row, changeOnMonth: { difference } }) => {
      if (row.arrow === null || difference === null) return false;
      return row.arrow !== (difference === 0 ? '→' : difference > 0 ? '↑' : '↓');
    });
    expect(against).toHaveLength(41);
  });

  test('point sideways exactly where the figure did not change', () => {
    for (const { row, changeOnMonth } of summaries) {
      if (row.arrow === null) continue;
      expect([row.line, row.arrow === '→']).toEqual([row.line, changeOnMonth.difference === 0]);
    }
  });
});
