import { isoMonth } from '#shared/lib/dates.ts';
import { collapseSpace } from '#shared/lib/text.ts';
import {
  comparatorColumns,
  type IndicatorDetail,
  type IndicatorRow,
  type IndicatorSummary,
  type PrintedValue,
  type Reading,
} from '#shared/model/indicator.ts';
import { pageLabel, type PageRef } from '#shared/model/page.ts';
import { toCsvTable, type CsvTable } from './csv.ts';

type Cells = readonly (string | number | null)[];

/** The titles of the papers, by id. */
type Titles = ReadonlyMap<string, string>;

const sourceColumns = ['Document', 'Page', 'Table', 'Line'] as const;

function sourceCells(
  titles: Titles,
  source: { document: string; page: PageRef; tableTitle: string; line: number },
): Cells {
  return [
    titles.get(source.document) ?? source.document,
    pageLabel(source.page),
    source.tableTitle,
    source.line,
  ];
}

/** "633.1 (23/24)": a comparator as printed with its year. */
function comparatorCells({ comparators }: IndicatorRow): Cells {
  return comparatorColumns.map(({ key }) => {
    const comparator = comparators?.[key];
    if (!comparator || comparator.printed.trim() === '') return null;
    return comparator.year === ''
      ? comparator.printed
      : `${comparator.printed} (${comparator.year})`;
  });
}

function printedOf(reading: PrintedValue | null): string | null {
  return reading === null || reading.printed.trim() === '' ? null : reading.printed;
}

/** Rows of the list of indicators for a spreadsheet, in the order given: what is printed, what is computed, its source. */
export function buildIndicatorTable(
  summaries: readonly IndicatorSummary[],
  titles: Titles,
): CsvTable {
  return toCsvTable(
    [
      'Indicator',
      'Month',
      'Month as printed',
      'Figure as printed',
      'Figure',
      'Unit',
      'Month before as printed',
      'Change on the month',
      'Same month last year as printed',
      'Change on the year',
      'Target as printed',
      'Target moved',
      'Against target (our arithmetic)',
      'Usual range (our arithmetic)',
      'Aim',
      'Arrow',
      'RAG',
      ...comparatorColumns.map(({ label }) => label),
      ...sourceColumns,
    ],
    summaries.map((summary) => {
      const { row, latest } = summary;
      return [
        row.name,
        isoMonth(latest.month),
        latest.month,
        printedOf(latest),
        latest.value,
        row.unit,
        printedOf(summary.previous),
        summary.changeOnMonth.underAim,
        printedOf(summary.sameMonthLastYear),
        summary.changeOnYear.underAim,
        printedOf(row.target),
        summary.targetMoved,
        summary.target.words,
        summary.usualRange.words,
        summary.aimWords,
        summary.arrowWords,
        summary.ragWords,
        ...comparatorCells(row),
        ...sourceCells(titles, row),
      ];
    }),
  );
}

/**
 * The months of one indicator for a spreadsheet: one row for each month and source, oldest paper first, with the target
 * that the source prints. The lines of the usual range stand beside the months they were worked out from.
 */
export function buildReadingsTable(detail: IndicatorDetail, titles: Titles): CsvTable {
  const { summary, limits, earlier } = detail;
  const { row } = summary;
  const monthCells = ({ month, printed, value, note }: Reading): Cells => [
    isoMonth(month),
    month,
    printed,
    value,
    note,
  ];
  const tidy = (value: number) => Number(value.toFixed(2));
  return toCsvTable(
    [
      'Indicator as printed',
      'Month',
      'Month as printed',
      'Figure as printed',
      'Figure',
      'Note',
      'Unit',
      'Target as printed',
      'Usual range from (our arithmetic)',
      'Usual range mean (our arithmetic)',
      'Usual range to (our arithmetic)',
      ...comparatorColumns.map(({ label }) => label),
      ...sourceColumns,
      'Joined',
    ],
    [
      ...earlier.flatMap((paper) =>
        paper.rows.flatMap((source) =>
          source.readings.map((reading) => [
            paper.name,
            ...monthCells(reading),
            row.unit,
            printedOf(source.printed),
            null,
            null,
            null,
            ...comparatorColumns.map(() => null),
            ...sourceCells(titles, { ...source, tableTitle: source.table }),
            paper.words,
          ]),
        ),
      ),
      ...row.readings.map((reading) => [
        row.name,
        ...monthCells(reading),
        row.unit,
        printedOf(row.target),
        ...(limits?.months.includes(reading.month)
          ? [tidy(limits.lower), tidy(limits.mean), tidy(limits.upper)]
          : [null, null, null]),
        ...comparatorCells(row),
        ...sourceCells(titles, row),
        null,
      ]),
    ],
  );
}

/** A table as text that a spreadsheet takes when it is pasted: tabs between cells, one line a row. */
export function toTabbedText({ header, rows }: CsvTable): string {
  return [header, ...rows].map((cells) => cells.map(collapseSpace).join('\t')).join('\n');
}
