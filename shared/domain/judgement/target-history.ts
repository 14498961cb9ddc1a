import type {
  EarlierMonths,
  IndicatorRow,
  TargetHistory,
  TargetStep,
} from '#shared/model/indicator.ts';
import { printedWords } from './printed-figure.ts';

/**
 * The targets printed for one indicator, oldest paper first, each over the months of its own paper, and whether the
 * target moved. A moved target is said before anything else is said about it (product rule), so that a figure that
 * meets the newer target is not taken for one that met the older. Repeats of one target by one paper count once;
 * differing targets of one paper are all kept.
 */
export function targetHistory(row: IndicatorRow, earlier: EarlierMonths | null): TargetHistory {
  const before = (earlier?.rows ?? []).flatMap(({ printed, title, readings, ...source }) =>
    printed.value === null
      ? []
      : [{ ...source, title, target: printed, months: readings.map(({ month }) => month) }],
  );
  const now: readonly TargetStep[] =
    row.target.value === null
      ? []
      : [
          {
            document: row.document,
            title: null,
            row: row.id,
            line: row.line,
            page: row.page,
            target: row.target,
            months: row.readings.map(({ month }) => month),
          },
        ];
  const steps = [...before, ...now].filter(
    (step, index, all) =>
      all.findIndex(
        ({ document, target }) => document === step.document && target.value === step.target.value,
      ) === index,
  );
  return { steps, moved: movedWords(row, before, steps) };
}

/** "The target moved from 24% to 25%." Null where it did not move, and where only one of the papers prints a target. */
function movedWords(
  row: IndicatorRow,
  before: readonly TargetStep[],
  steps: readonly TargetStep[],
): string | null {
  const older = [...new Set(before.map(({ target }) => target.value))];
  if (older.length === 0 || row.target.value === null) return null;
  if (older.length === 1 && older[0] === row.target.value) return null;
  const named = (step: TargetStep) => printedWords(step.target, row.unit);
  const from = steps.filter(({ document }) => document !== row.document).map(named);
  return `The target moved from ${from.join(' and ')} to ${printedWords(row.target, row.unit)}.`;
}
