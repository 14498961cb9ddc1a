import { describe, expect, test } from 'vitest';
import {
  buildIndicatorTable,
  buildReadingsTable,
  toTabbedText,
} from '#shared/export/indicator-tables.ts';
import type { IndicatorRow } from '#shared/model/indicator.ts';
import { bareDetail, bareSummary } from '#test/domain/judgement/bare-ground.ts';
import { packRows } from '#test/domain/judgement/pack-rows.ts';
import { cell, reading } from '#test/domain/judgement/row-builder.ts';

const rows = packRows();
const titles = new Map([['pack-2025-01-30', 'Agenda pack of 30 January 2025']]);
const printed = rows.find(({ line }) => line === 1389);
if (!printed) throw new Error('The pack prints supervision at line 1389.');
const supervision: IndicatorRow = {
  ...printed,
  tableTitle: 'Performance - Supervision',
  page: { kind: 'inferred', from: 61, to: 61, basis: 'counted from the markers beside it' },
};

/** One row of a table by the names of its columns. */
function byHead(
  { header, rows: all }: ReturnType<typeof buildIndicatorTable>,
  at: number,
): Readonly<Record<string, string>> {
  return Object.fromEntries(header.map((head, index) => [head, all[at]?.[index] ?? '']));
}

describe('the list as a table', () => {
  test('gives each row its figure as printed and as a number, what is computed, and its source', () => {
    expect(byHead(buildIndicatorTable([bareSummary(supervision)], titles), 0)).toMatchObject({
      Month: '2024-12',
      'Month as printed': 'Dec-24',
      'Figure as printed': '54%',
      Figure: '54',
      'Change on the month': 'down 31 points, worsening',
      'Target as printed': '95%',
      'Usual range (our arithmetic)':
        "outside its usual range, away from the council's aim (trial limits)",
      'Against target (our arithmetic)': '41 points below the 95% target',
      Arrow: expect.stringMatching(/no key in the pack/) as string,
      RAG: expect.stringMatching(/colour not in the text/) as string,
      Document: 'Agenda pack of 30 January 2025',
      Page: 'p. 61 (inferred)',
      Table: 'Performance - Supervision',
      Line: '1389',
    });
  });

  test('has all 75 rows with as many cells as heads, and as text one line each', () => {
    const table = buildIndicatorTable(
      rows.map((row) => bareSummary(row)),
      titles,
    );
    expect(table.rows).toHaveLength(75);
    for (const cells of table.rows) expect(cells).toHaveLength(table.header.length);
    const lines = toTabbedText(table).split('\n');
    expect(lines).toHaveLength(76);
    for (const line of lines) expect(line.split('\t')).toHaveLength(table.header.length);
  });

  test('never hands a spreadsheet a formula', () => {
    const row = { ...supervision, name: '=HYPERLINK("x")\tand\nmore' };
    const [, line = ''] = toTabbedText(buildIndicatorTable([bareSummary(row)], titles)).split('\n');
    expect(line.startsWith(`'=HYPERLINK("x") and more\t`)).toBe(true);
  });
});

describe('the months of one indicator as a table', () => {
  test('has one row a month and source, the earlier paper first with its own target and page', () => {
    const detail = {
      ...bareDetail(supervision),
      earlier: [
        {
          year: '2023',
          document: 'improvement-plan-2023',
          title: 'Improvement plan 2023',
          name: 'Supervision of CLA',
          words: 'Printed there under another name.',
          reason: 'By inference.',
          rows: [
            {
              row: 'improvement-plan-2023/a/b',
              document: 'improvement-plan-2023',
              title: 'Improvement plan 2023',
              table: 'Priority 1',
              line: 102,
              block: 'improvement-plan-2023/b',
              page: { kind: 'printed' as const, from: 7, to: 7, basis: 'printed beside it' },
              printed: cell('90%'),
              readings: [reading('Jul-22', '71%')],
            },
          ],
        },
      ],
    };
    const papers = new Map([...titles, ['improvement-plan-2023', 'Improvement plan 2023']]);
    const table = buildReadingsTable(detail, papers);
    expect(table.rows).toHaveLength(15);
    expect(byHead(table, 0)).toMatchObject({
      'Indicator as printed': 'Supervision of CLA',
      'Month as printed': 'Jul-22',
      'Target as printed': '90%',
      'Usual range mean (our arithmetic)': '',
      Document: 'Improvement plan 2023',
      Page: 'p. 7',
      Table: 'Priority 1',
      Joined: 'Printed there under another name.',
    });
    expect(byHead(table, 14)).toMatchObject({
      'Month as printed': 'Dec-24',
      'Figure as printed': '54%',
      'Usual range mean (our arithmetic)': '81.15',
      'Usual range to (our arithmetic)': '100',
      Joined: '',
    });
  });
});
