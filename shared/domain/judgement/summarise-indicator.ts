import type { IndicatorRow, IndicatorSummary } from '#shared/model/indicator.ts';
import { describeAim } from './describe-aim.ts';
import { describeArrow } from './describe-arrow.ts';
import { describeChange } from './describe-change.ts';
import { describeComparators } from './describe-comparators.ts';
import { describeRag } from './describe-rag.ts';
import { describeTrend } from './describe-trend.ts';
import { judgeTarget } from './judge-target.ts';
import { latestReading, readingMonthsBefore } from './reading-months.ts';

/**
 * Everything the screens and exports say about one printed row, computed once, as at the newest month the
 * table has a column for. Throws on a row without readings or with a head that is not a month: both are
 * refused when the paper is parsed.
 */
export function summariseIndicator(
  row: IndicatorRow,
  place: IndicatorSummary['place'],
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
    trendWords: describeTrend(row),
    aimWords: describeAim(row),
    arrowWords: describeArrow(row, changeOnMonth),
    ragWords: describeRag(row),
    comparatorWords: describeComparators(row, latest),
    place,
  };
}
