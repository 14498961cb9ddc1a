import type { PlacementMonth, PlacementSum } from '#shared/model/improvement-plan.ts';
import type { Problem } from '#shared/model/problem.ts';
import type { UnplacedIndicatorRow } from '#shared/parse/parse-indicator-tables.ts';
import { checkPlacementSum, childrenInCare } from './check-placement-sum.ts';

/** The month whose children in care are printed too low (lines 188 and 228). Known, and kept as printed. */
const known: PlacementMonth = { month: 'Nov-22', printed: 543, sum: 558 };

const isKnown = ({ month, printed, sum }: PlacementMonth): boolean =>
  month === known.month && printed === known.printed && sum === known.sum;

const noteOn = ({ printed, sum }: PlacementMonth): string =>
  `printed as ${printed} where the six placement rows of the month add up to ${sum}; it is kept as printed`;

function marked(row: UnplacedIndicatorRow, wrong: readonly PlacementMonth[]): UnplacedIndicatorRow {
  if (row.name !== childrenInCare) return row;
  const readings = row.readings.map((reading) => {
    const month = wrong.find((one) => one.month === reading.month);
    return month ? { ...reading, note: noteOn(month) } : reading;
  });
  return { ...row, readings };
}

/**
 * Marks the children in care of each month in which the placements do not add up to them. The 543 of Nov-22 is known;
 * any other is a figure misread or altered, and a problem.
 */
export function markPlacements(
  file: string,
  rows: readonly UnplacedIndicatorRow[],
): {
  readonly rows: readonly UnplacedIndicatorRow[];
  readonly sum: PlacementSum;
  readonly problems: readonly Problem[];
} {
  const sum = checkPlacementSum(rows);
  const wrong = sum.months.filter((month) => month.printed !== month.sum);
  const missing = sum.missing.map((name): Problem => {
    const message = `The row “${name}” was expected: placements cannot be added up without it.`;
    return { severity: 'problem', file, line: 0, message };
  });
  const months = rows
    .filter(({ name }) => name === childrenInCare)
    .flatMap((row) => {
      return wrong.flatMap((month): readonly Problem[] => {
        if (!row.readings.some((reading) => reading.month === month.month)) return [];
        const severity = isKnown(month) ? 'note' : 'problem';
        const message = `${row.name}: ${month.month}: ${noteOn(month)}.`;
        return [{ severity, file, line: row.line, message }];
      });
    });
  return {
    rows: rows.map((row) => marked(row, wrong)),
    sum,
    problems: [...missing, ...months],
  };
}
