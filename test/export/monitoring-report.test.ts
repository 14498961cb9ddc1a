import { describe, expect, test } from 'vitest';
import { buildMonitoringReport, buildMonitoringTable } from '#shared/export/monitoring-report.ts';
import type { TableBlock } from '#shared/export/document-model.ts';
import type { MonitoringRow } from '#shared/model/monitoring.ts';
import { recommendationStates } from '#shared/model/recommendation.ts';
import { buildExportFacts, buildRecommendation } from '#test/builders/export-facts.ts';
import { printedMonitoringRows } from '#test/builders/printed-monitoring-rows.ts';
import { packText, parsePack } from '#test/parse/agenda-pack.ts';

function tableOf(facts = buildExportFacts()): TableBlock {
  const table = buildMonitoringReport(facts).blocks.find((block) => block.kind === 'table');
  if (!table) throw new Error('the report has no table');
  return table;
}

function cellText(table: TableBlock, row: number, column: number): string {
  return (table.rows[row]?.[column] ?? [])
    .map((paragraph) => paragraph.runs.map((run) => run.text).join(''))
    .join('\n');
}

describe('the rows read by hand', () => {
  test('are those that the parser reads from the pack', () => {
    const { monitoring } = parsePack(packText);
    const withoutBasis = (row: MonitoringRow) => ({ ...row, page: { ...row.page, basis: '' } });
    expect(monitoring.map(withoutBasis)).toEqual(printedMonitoringRows.map(withoutBasis));
  });
});

describe('the monitoring report', () => {
  test('has the council’s five columns', () => {
    expect(tableOf().columns.map((column) => column.heading)).toEqual([
      'Date',
      'Title',
      'Action proposed',
      'Action taken',
      'Progress status',
    ]);
  });

  test('prints the six rows in order with the council’s dates and its own numbers', () => {
    const table = tableOf();
    expect(table.rows.map((_row, index) => cellText(table, index, 0))).toEqual([
      '08/08/24',
      '08/08/24',
      '08/08/24',
      '26/09/24',
      '29/11/24',
      '28/11/24',
    ]);
    expect(
      table.rows.map((_row, index) => /^(\d\)) That/.exec(cellText(table, index, 2))?.[1]),
    ).toEqual(['1)', '2)', '3)', '1)', '1)', '1)']);
  });

  test('keeps paragraphs and the list numbers of the paper', () => {
    const taken = cellText(tableOf(), 0, 3).split('\n');
    expect(taken).toHaveLength(14);
    expect(taken.filter((line) => /^\d\. /.test(line))).toHaveLength(6);
  });

  test('says each chart that is missing, with its page, and none of its numbers', () => {
    const taken = cellText(tableOf(), 1, 3);
    expect(taken.match(/A chart is printed in this cell/g)).toHaveLength(4);
    expect(taken.match(/pp\. 87–91 \(inferred\)/g)).toHaveLength(4);
    expect(taken).not.toMatch(/39|Month to date/);
  });

  test('calls a blank status blank in the paper, and leaves no cell empty', () => {
    const odd: MonitoringRow = {
      id: 'x',
      document: 'pack',
      date: '2025-01-30',
      title: '',
      number: 1,
      actionProposed: '',
      actionTaken: ' \n ',
      status: ' ',
      missingCharts: [],
      lines: [1, 1],
      page: { kind: 'unknown', from: null, to: null, basis: '' },
    };
    const table = tableOf(buildExportFacts({ monitoring: [...printedMonitoringRows, odd] }));
    expect(cellText(table, 5, 4)).toBe('(blank in the paper)');
    expect(cellText(table, 6, 3)).toBe('(blank in the paper)');
    for (const cell of table.rows.flat()) {
      expect(cell.flatMap((paragraph) => paragraph.runs.map((run) => run.text)).join('')).toMatch(
        /\S/,
      );
    }
  });

  test('adds what the minutes confirm, and nothing else', () => {
    const table = tableOf(
      buildExportFacts({
        recommendations: recommendationStates.map((state) =>
          buildRecommendation({
            id: state,
            state,
            wording: `That it is ${state}.`,
            minuteNumber: state === 'confirmed' ? '23' : '',
          }),
        ),
        includeOnlyHere: [...recommendationStates],
      }),
    );
    expect(table.rows).toHaveLength(7);
    expect([0, 1, 2, 3, 4].map((column) => cellText(table, 6, column))).toEqual([
      '30/01/25',
      'Supervision of looked-after children',
      'That it is confirmed. (minute 23)',
      'Awaiting a response',
      'Not yet reported',
    ]);
  });

  test('says of a row whose page is not known that it is not', () => {
    const [first] = printedMonitoringRows;
    if (!first) throw new Error('no row');
    const report = buildMonitoringReport(
      buildExportFacts({
        monitoring: [
          { ...first, page: { kind: 'unknown', from: null, to: null, basis: 'unnumbered' } },
        ],
      }),
    );
    expect(JSON.stringify(report.blocks.at(-1))).toMatch(/The first row .* page not known/);
  });

  test('spells out the acronyms it uses where the glossary gives them', () => {
    const report = buildMonitoringReport(
      buildExportFacts({
        acronyms: [
          { acronym: 'CPP', expansion: 'Child Protection Plan', line: 1 },
          { acronym: 'UASC', expansion: 'not used here', line: 2 },
        ],
      }),
    );
    const said = JSON.stringify(report.blocks.slice(-2));
    expect(said).toContain('Child Protection Plan');
    expect(said).not.toContain('not used here');
  });
});

describe('the monitoring rows for a spreadsheet', () => {
  test('are one each, with ISO dates, the status as printed and their lines', () => {
    const { header, rows } = buildMonitoringTable(buildExportFacts());
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    expect(column('Date')).toEqual(printedMonitoringRows.map((row) => row.date));
    expect(column('Progress status')).toEqual([
      'In progress',
      'Partially complete',
      'Complete',
      'In progress',
      'Complete',
      '',
    ]);
    expect(column('Line from')).toEqual(['2099', '2105', '2111', '2115', '2116', '2117']);
    expect(column('Page')).toEqual(rows.map(() => 'pp. 87–91 (inferred)'));
    expect(rows.every((row) => row.length === header.length)).toBe(true);
  });
});
