import type {
  IndicatorDetail,
  IndicatorRow,
  IndicatorSummary,
  PrintedValue,
} from '#shared/model/indicator.ts';
import { describeHeadline } from './describe-headline.ts';
import { printedWords } from './printed-figure.ts';

/**
 * A summary with every other printed row of the same indicator. `otherRows` may be all rows: those of other
 * indicators and the row itself are left out. Two printed values are both kept and shown, never settled.
 */
export function detailIndicator(
  summary: IndicatorSummary,
  otherRows: readonly IndicatorRow[],
): IndicatorDetail {
  const { row } = summary;
  const versions = otherRows
    .filter((other) => other.indicator === row.indicator && other.id !== row.id)
    .map((other) => ({ row: other, differences: differencesBetween(row, other) }));
  return { summary, versions, headline: describeHeadline(summary) };
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
