import { describe, expect, test } from 'vitest';
import { collapseSpace, slug } from '#shared/lib/text.ts';
import {
  packRows,
  readAims,
  readPageBands,
  seedLines,
  type AimEntry,
} from '#test/domain/judgement/pack-rows.ts';

const aims = readAims();
const rows = packRows();
const lines = seedLines('pack');
const words = (entry: AimEntry) => [entry.aimSource ?? '', entry.reason, entry.natureReason];
const straight = (text: string) => collapseSpace(text.replace(/’/g, "'"));

describe('the curated table of aims and natures', () => {
  test('has exactly one entry for each of the 72 indicators of the eight tables', () => {
    const printed = [...new Set(rows.map((row) => row.indicator))];
    expect(printed).toHaveLength(72);
    expect(aims.map((entry) => entry.indicator).sort()).toEqual(printed.sort());
    for (const entry of aims) expect(entry.indicator).toBe(`indicator/${slug(entry.name)}`);
  });

  test.each(aims.map((entry) => [entry.name, entry] as const))(
    '%s: every field holds what it should',
    (_, entry) => {
      expect(['lower', 'higher', 'none']).toContain(entry.aim);
      expect(['editor', 'plan wording', 'target', 'arrow', 'none']).toContain(entry.basis);
      expect([
        'monthly count',
        'month-end stock',
        'rolling twelve months',
        'percentage',
        'average',
      ]).toContain(entry.nature);
      expect(entry.aimSource === null).toBe(entry.aim === 'none');
      expect(entry.basis === 'none').toBe(entry.aim === 'none');
      expect(entry.reason).toMatch(/^.{30,}\.$/);
      expect(entry.natureReason).toMatch(/^.{20,}\.$/);
      expect(entry.aimSource ?? 'None.').toMatch(/^[A-Z].+\.$/);
    },
  );

  test('cites the line of each printed row, and no line that is empty or not there', () => {
    for (const entry of aims) {
      const own = rows.filter((row) => row.indicator === entry.indicator).map((row) => row.line);
      expect(own.length).toBeGreaterThan(0);
      expect(entry.lines).toEqual(expect.arrayContaining(own));
      expect(entry.lines).toEqual([...new Set(entry.lines)].sort((a, b) => a - b));
      for (const line of entry.lines) {
        expect([entry.name, line, lines[line - 1]?.trim() ?? '']).not.toContain('');
      }
      for (const { document, lines: cited } of entry.elsewhere ?? []) {
        for (const line of cited) {
          expect([entry.name, line, seedLines(document)[line - 1]?.trim() ?? '']).not.toContain('');
        }
      }
    }
  });

  test('quotes only words that stand on the lines it cites', () => {
    let quotes = 0;
    for (const entry of aims) {
      const cited = [
        ...entry.lines.map((line) => lines[line - 1] ?? ''),
        ...(entry.elsewhere ?? []).flatMap((source) =>
          source.lines.map((line) => seedLines(source.document)[line - 1] ?? ''),
        ),
      ];
      const text = straight(cited.join(' '));
      for (const [, quote] of words(entry)
        .join(' ')
        .matchAll(/“([^”]*)”/g)) {
        quotes += 1;
        expect(text, `${entry.name}: ${quote}`).toContain(straight(quote ?? ''));
      }
    }
    expect(quotes).toBeGreaterThan(80);
  });

  test('gives only pages on which a cited line stands, and says which are inferred', () => {
    const bands = readPageBands();
    for (const entry of aims) {
      const pages = bands.filter((band) =>
        entry.lines.some((line) => band.line_from <= line && line <= band.line_to),
      );
      const cited = words(entry)
        .join(' ')
        .matchAll(/pp?\. (\d+)(?: and (\d+))?(, inferred)?/g);
      for (const [whole, first, second, inferred] of cited) {
        for (const number of [first, second].filter((page) => page !== undefined)) {
          const band = pages.find((page) => page.page_from === Number(number));
          expect(band, `${entry.name}: ${whole}`).toBeDefined();
          expect(Boolean(inferred), `${entry.name}: ${whole}`).toBe(
            !band?.basis.startsWith('marker'),
          );
        }
      }
    }
  });

  test('says what the arrow does in the words of the arrow printed, and the two figures it stands beside', () => {
    const said = { '↑': /points? up|: up as/, '↓': /points? down|: down as/, '→': /sideways/ };
    for (const row of rows) {
      const entry = aims.find((one) => one.indicator === row.indicator);
      if (!entry || row.arrow === null) continue;
      const text = words(entry).join(' ');
      expect(text, row.name).toMatch(said[row.arrow]);
      expect(text, row.name).toContain(row.readings.at(-1)?.printed);
      if (row.line !== 1224) expect(text, row.name).toContain(row.readings.at(-2)?.printed);
    }
  });

  test('says "above" or "below every figure printed" only where that is so', () => {
    for (const entry of aims) {
      const text = words(entry).join(' ');
      const claim = /target of [\d.]+%? is (above|below) every figure printed/.exec(text);
      if (!claim) continue;
      const own = rows.filter((row) => row.indicator === entry.indicator);
      for (const row of own) {
        for (const reading of row.readings) {
          if (reading.value === null || row.target.value === null) continue;
          expect([entry.name, reading.month, row.target.value > reading.value]).toEqual([
            entry.name,
            reading.month,
            claim[1] === 'above',
          ]);
        }
      }
    }
  });

  test('rests on a target only where one is printed, and on an arrow only where one is', () => {
    for (const row of rows) {
      const entry = aims.find((one) => one.indicator === row.indicator);
      if (entry?.basis === 'target') expect(row.target.value, row.name).not.toBeNull();
      if (entry?.basis === 'arrow') expect(row.arrow, row.name).toMatch(/[↑↓]/);
    }
  });
});

describe('natures that decide what may be said about movement', () => {
  const natureOf = (line: number) => rows.find((row) => row.line === line)?.nature;

  test('the rates of contacts, referrals, assessments and Section 47 enquiries are rolling twelve months', () => {
    expect([1043, 1045, 1048, 1090].map(natureOf)).toEqual(
      Array.from({ length: 4 }, () => 'rolling twelve months'),
    );
  });

  test('the rates of children on plans, in care and open are month-end stocks, like their counts', () => {
    expect([1093, 1094, 1095, 1096, 1097, 1098].map(natureOf)).toEqual(
      Array.from({ length: 6 }, () => 'month-end stock'),
    );
  });

  test('a twelve-month sum of contacts gives the rolling rate of every month that can be checked', () => {
    const values = (line: number) =>
      rows.find((row) => row.line === line)?.readings.map((reading) => reading.value ?? 0) ?? [];
    const contacts = values(1042);
    const rates = values(1043);
    const sum = (from: number) => contacts.slice(from, from + 12).reduce((a, b) => a + b, 0);
    // Readings are Dec-22, then Dec-23 to Dec-24: two whole years stand in the table.
    const population = sum(2) / (rates[13] ?? 0);
    expect(Math.round(sum(1) / population)).toBe(rates[12]);
  });

  test('averages are printed with two decimals and named so', () => {
    for (const row of rows) expect(row.nature === 'average').toBe(row.name.startsWith('Average'));
  });
});
