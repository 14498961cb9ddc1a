import { describe, expect, test } from 'vitest';
import { parsePrintedValue, unitOf } from '#shared/parse/parse-indicator-tables.ts';
import { pack, packLines, parsePack, parsePackWith, problemsOf } from './agenda-pack.ts';

const rows = pack.tables;
const rowAt = (line: number) => {
  const row = rows.find((one) => one.line === line);
  if (!row) throw new Error(`No row was read at line ${line}.`);
  return row;
};
const readingOf = (line: number, month: string) =>
  rowAt(line).readings.find((reading) => reading.month === month);

describe('The performance tables of January 2025', () => {
  test('are eight, with their rows, under the headings printed over them', () => {
    const counts = new Map<string, number>();
    for (const { table } of rows) counts.set(table, (counts.get(table) ?? 0) + 1);
    expect([...counts]).toEqual([
      ['family-help', 13],
      ['family-safeguarding', 11],
      ['localities', 8],
      ['remain-return', 9],
      ['permanence', 11],
      ['workforce', 9],
      ['visiting', 7],
      ['supervision', 7],
    ]);
    expect(new Set(rows.map(({ tableTitle }) => tableTitle))).toEqual(
      new Set([
        'Right support at the right time – Family Help',
        'Right support at the right time – Family Safeguarding',
        'Strong, safe & vibrant localities',
        'Children remain within or return to their birth families',
        'Promote permanence and placement stability',
        'Permanent, stable workforce',
        'Performance - Visiting',
        'Performance - Supervision',
      ]),
    );
  });

  test('hold 75 rows of 72 indicators, each row with an id of its own', () => {
    expect(rows).toHaveLength(75);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(75);
    expect(new Set(rows.map(({ indicator }) => indicator)).size).toBe(72);
    const inCare = rows.filter(({ name }) => name === 'Number of children in our care');
    expect(inCare.map(({ id }) => id)).toEqual([
      'pack-2025-01-30/family-safeguarding/number-of-children-in-our-care',
      'pack-2025-01-30/remain-return/number-of-children-in-our-care',
      'pack-2025-01-30/permanence/number-of-children-in-our-care',
    ]);
    expect(new Set(inCare.map(({ indicator }) => indicator))).toEqual(
      new Set(['indicator/number-of-children-in-our-care']),
    );
  });

  test('print 1,043 readings in 1,050 cells, and seven are empty', () => {
    const readings = rows.flatMap((row) => row.readings);
    expect(readings).toHaveLength(1050);
    expect(readings.filter(({ printed }) => printed !== '')).toHaveLength(1043);
    expect(readings.filter(({ value }) => value !== null)).toHaveLength(1043);
  });

  test('print 45 targets, 45 RAG marks on the same rows, 34 comparators and 74 arrows', () => {
    const withTarget = rows.filter(({ target }) => target.value !== null);
    expect(withTarget).toHaveLength(45);
    expect(rows.filter(({ rag }) => rag === 'printed')).toEqual(withTarget);
    const comparators = rows.flatMap((row) => Object.values(row.comparators ?? {}));
    expect(comparators.filter((value) => value !== null && value.value !== null)).toHaveLength(34);
    const arrows = rows.map(({ arrow }) => arrow);
    expect(arrows.filter((arrow) => arrow === '↑')).toHaveLength(30);
    expect(arrows.filter((arrow) => arrow === '↓')).toHaveLength(38);
    expect(arrows.filter((arrow) => arrow === '→')).toHaveLength(6);
    expect(rows.filter(({ arrow }) => arrow === null).map(({ line }) => line)).toEqual([1133]);
  });

  test('start with December 2022, leave a year out and go on month by month', () => {
    for (const row of rows) {
      expect(row.readings.map(({ month }) => month).join(' ')).toBe(
        'Dec-22 Dec-23 Jan-24 Feb-24 Mar-24 Apr-24 May-24 Jun-24 Jul-24 Aug-24 Sep-24 Oct-24 Nov-24 Dec-24',
      );
    }
  });

  test('keep what is printed beside the number: %, decimals, and no target as "" or "-"', () => {
    expect(readingOf(1389, 'Dec-24')).toEqual({
      month: 'Dec-24',
      printed: '54%',
      value: 54,
      note: null,
    });
    expect(readingOf(1271, 'Dec-22')).toMatchObject({ printed: '15.75', value: 15.75 });
    expect(readingOf(1275, 'Jun-24')).toMatchObject({ printed: '24.00', value: 24 });
    expect(rowAt(1389).target).toEqual({ printed: '95%', value: 95 });
    expect(rowAt(1131).target).toEqual({ printed: '7', value: 7 });
    expect(rowAt(1181).target).toEqual({ printed: '6.5', value: 6.5 });
    expect(rowAt(1039).target).toEqual({ printed: '', value: null });
    expect(rowAt(1050).target).toEqual({ printed: '-', value: null });
    expect(readingOf(1046, 'Dec-22')).toMatchObject({ printed: '', value: null });
  });

  test('tell a comparator column that is not there from one that prints nothing', () => {
    expect(rowAt(1389).comparators).toBeNull();
    expect(rowAt(1045).comparators).toEqual({
      southampton: { printed: '614.2', value: 614.2, year: '23/24' },
      statisticalNeighbours: { printed: '669.1', value: 669.1, year: '23/24' },
      southEast: { printed: '', value: null, year: '23/24' },
      england: { printed: '518.3', value: 518.3, year: '23/24' },
    });
    expect(rowAt(1039).comparators?.england).toEqual({ printed: '-', value: null, year: '23/24' });
    expect(rowAt(1130).comparators?.southampton).toMatchObject({ printed: '23.2%', value: 23.2 });
  });

  test('measure in numbers, percentages, rates and averages by what the name says', () => {
    expect(rowAt(1090).unit).toBe('rate per 10,000');
    expect(rowAt(1094).unit).toBe('rate per 10,000');
    expect(rowAt(1271).unit).toBe('average');
    expect(rowAt(1225).unit).toBe('percentage');
    expect(rowAt(1270).unit).toBe('number');
    expect(unitOf('Rated services')).toBe('number');
  });

  test('name the page, and say whether it is printed or counted', () => {
    expect(rowAt(1370).page).toEqual({
      kind: 'printed',
      from: 60,
      to: 60,
      basis: '“Page 60” is printed on it (line 1364)',
    });
    expect(rowAt(1389).page).toMatchObject({ kind: 'inferred', from: 61, to: 61 });
    expect(rowAt(1039).page).toMatchObject({ kind: 'inferred', from: 46, to: 46 });
  });

  test('stand in the block that prints them', () => {
    for (const row of rows) {
      const block = pack.blocks.find(({ id }) => id === row.block);
      expect(block?.kind).toBe('table row');
      expect(block?.table).toBe(row.table);
      expect(block?.cells?.[0]).toBe(row.name);
      expect(block?.lineFrom).toBe(row.line);
    }
  });

  test('keep the shifted cell of December 2022 as printed and say so', () => {
    const odd = rows.flatMap((row) => row.readings.filter(({ note }) => note !== null));
    expect(odd).toHaveLength(1);
    expect(readingOf(1272, 'Dec-22')).toMatchObject({ printed: '16', value: 16 });
    expect(readingOf(1272, 'Dec-22')?.note).toContain('looks like a shifted cell');
    expect(pack.problems).toContainEqual(expect.objectContaining({ severity: 'note', line: 1272 }));
  });

  test('are all there without a problem', () => {
    expect(problemsOf(pack)).toEqual([]);
  });
});

describe('A damaged performance table', () => {
  test('with a month column left out is a problem', () => {
    const raws = packLines.map((raw, index) => {
      if (index < 1365 || index > 1372) return raw;
      return raw.split('\t').toSpliced(7, 1).join('\t');
    });
    expect(problemsOf(parsePack(raws.join('\n')))).toContain(
      '1366: The month after Apr-24 was expected in the header, not Jun-24.',
    );
  });

  test('with its first or last month left out differs from the others', () => {
    for (const column of [1, 14]) {
      const raws = packLines.map((raw, index) => {
        if (index < 1365 || index > 1372) return raw;
        return raw.split('\t').toSpliced(column, 1).join('\t');
      });
      expect(problemsOf(parsePack(raws.join('\n')))).toContain(
        '1366: The month columns of this table are not those of the other tables.',
      );
    }
  });

  test('with a garbled month is a problem at its header', () => {
    const records = parsePackWith(1038, (raw) => raw.replace('Jun-24', 'Jxn-24'));
    expect(problemsOf(records)).toContain(
      '1038: The column head “Jxn-24” is neither a month nor a comparator.',
    );
  });

  test('with a row of another length is a problem at the row', () => {
    expect(problemsOf(parsePackWith(1040, (raw) => raw.replace('\t61', '')))).toContain(
      '1040: The row has 21 cells under a header of 22.',
    );
  });

  test('with words for a figure is a problem at the row', () => {
    expect(problemsOf(parsePackWith(1389, (raw) => raw.replace('54%', 'fifty')))).toContain(
      '1389: “fifty” under Dec-24 is not a number.',
    );
  });

  test('without its header is a problem, and its rows are not passed over in silence', () => {
    const problems = problemsOf(parsePackWith(1366, () => ''));
    expect(problems).toContain(
      '0: One performance table was expected under “Performance - Visiting”.',
    );
    expect(problems.filter((problem) => problem.includes('outside every'))).toHaveLength(7);
  });

  test('under a heading that is not known is a problem', () => {
    expect(problemsOf(parsePackWith(1267, () => 'Something else'))).toContain(
      '1269: A performance table stands under no heading that is known.',
    );
  });
});

test('A printed value is a number only when nothing else stands in the cell', () => {
  expect(parsePrintedValue('1,428').value).toBe(1428);
  expect(parsePrintedValue('54.80').value).toBe(54.8);
  expect(parsePrintedValue('100%').value).toBe(100);
  for (const printed of ['', '-', '●', '12 months', '1,2', '5%%', 'Infinity', '1e3']) {
    expect(parsePrintedValue(printed)).toEqual({ printed, value: null });
  }
});
