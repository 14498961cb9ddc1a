import {
  printedWords,
  type EarlierMonths,
  type IndicatorDetail,
  type IndicatorRow,
  type IndicatorSummary,
  type PrintedValue,
  type UsualRangeLimits,
  type UsualRangeWords,
} from '#shared/model/indicator.ts';
import type { FigureReason, PerformanceSection } from '#shared/model/performance.ts';
import type { FigureStatement } from '#shared/model/statement.ts';
import { describeAim } from './describe-aim.ts';
import { describeArrow } from './describe-arrow.ts';
import { describeChange } from './describe-change.ts';
import { describeComparators } from './describe-comparators.ts';
import { describeHeadline } from './describe-headline.ts';
import { describeReason } from './describe-reason.ts';
import { describeRag } from './describe-rag.ts';
import { describeRange } from './describe-range.ts';
import { describeTrend } from './describe-trend.ts';
import { judgeTarget } from './judge-target.ts';
import { latestReading, readingMonthsBefore } from './reading-months.ts';
import { targetHistory } from './target-history.ts';

/** What is known of a row beside what it prints; other parts of the domain and the papers say it. */
export interface RowGround {
  readonly place: IndicatorSummary['place'];
  readonly range: UsualRangeWords;
  readonly section: PerformanceSection | null;
  readonly earlier: readonly EarlierMonths[];
}

/** What else a row's own page shows. `rows`, `statements` and `reasons` may be those of all rows. */
export interface DetailGround {
  readonly rows: readonly IndicatorRow[];
  readonly statements: readonly FigureStatement[];
  readonly reasons: readonly FigureReason[];
  readonly limits: UsualRangeLimits | null;
  readonly earlier: readonly EarlierMonths[];
}

/**
 * Everything the screens and exports say about one printed row, computed once, as at the newest month the
 * table has a column for. Throws on a row without readings or with a head that is not a month: both are
 * refused when the paper is parsed.
 */
export function summariseIndicator(
  row: IndicatorRow,
  { place, range, section, earlier }: RowGround,
): IndicatorSummary {
  const latest = latestReading(row);
  const previous = readingMonthsBefore(row, latest, 1);
  const sameMonthLastYear = readingMonthsBefore(row, latest, 12);
  const changeOnMonth = describeChange(previous, latest, row.unit, row.aim);
  return {
    row,
    latest,
    previous,
    sameMonthLastYear,
    changeOnMonth,
    changeOnYear: describeChange(sameMonthLastYear, latest, row.unit, row.aim),
    target: judgeTarget(row, latest),
    usualRange: range,
    section,
    targetMoved: targetHistory(row, earlier).moved,
    trendWords: describeTrend(row),
    aimWords: describeAim(row),
    arrowWords: describeArrow(row, changeOnMonth),
    ragWords: describeRag(row),
    comparatorWords: describeComparators(row, latest),
    place,
  };
}

/**
 * A summary with every other printed row of the same indicator, what the commentary says of it, and what its chart can
 * show. Two printed values are both kept and shown, never settled.
 */
export function detailIndicator(
  summary: IndicatorSummary,
  { rows, statements, reasons, limits, earlier }: DetailGround,
): IndicatorDetail {
  const { row } = summary;
  const versions = rows
    .filter((other) => other.indicator === row.indicator && other.id !== row.id)
    .map((other) => ({ row: other, differences: differencesBetween(row, other) }));
  const said = statements.filter(({ refersTo }) => refersTo.some((each) => each.row === row.id));
  return {
    summary,
    versions,
    statements: said,
    headline: describeHeadline(summary),
    rangeLine: describeRange(summary.usualRange),
    reason: describeReason(row, reasons),
    limits,
    earlier,
    targets: targetHistory(row, earlier),
  };
}

/** The months both rows have a column for and fill with different values; "24" and "24.00" are the same value. */
function differencesBetween(
  here: IndicatorRow,
  there: IndicatorRow,
): IndicatorDetail['versions'][number]['differences'] {
  const theirs = new Map(there.readings.map((reading) => [reading.month, reading]));
  return here.readings.flatMap((reading) => {
    const other = theirs.get(reading.month);
    if (!other || other.value === reading.value) return [];
    const show = (figure: PrintedValue, unit: IndicatorRow['unit']) =>
      figure.printed.trim() === '' ? 'not printed' : printedWords(figure, unit);
    return [
      {
        month: reading.month,
        here: show(reading, here.unit),
        there: show(other, there.unit),
      },
    ];
  });
}
