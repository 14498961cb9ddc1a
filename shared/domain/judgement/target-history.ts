import {
  printedWords,
  type EarlierMonths,
  type IndicatorRow,
  type TargetHistory,
  type TargetStep,
} from '#shared/model/indicator.ts';

/**
 * The targets printed for one indicator, oldest paper first, each over the months of its own paper, and whether the
 * target moved. A moved target is said before anything else is said about it (product rule), so that a figure that
 * meets the newer target is not taken for one that met the older. Repeats of one target by one paper count once;
 * differing targets of one paper are all kept.
 */
export function targetHistory(row: IndicatorRow, earlier: readonly EarlierMonths[]): TargetHistory {
  const before = earlier.flatMap((paper) =>
    paper.rows.flatMap(({ printed, title, readings, row: source, document, line, page }) =>
      printed.value === null
        ? []
        : [
            {
              document,
              title,
              row: source,
              line,
              page,
              target: printed,
              months: readings.map(({ month }) => month),
            },
          ],
    ),
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
  return { steps, moved: now.length === 0 ? null : movedWords(steps, row.unit) };
}

/** "The target moved from 82.4 to 100 to 87." Null where no two papers one after the other print different targets. */
function movedWords(steps: readonly TargetStep[], unit: IndicatorRow['unit']): string | null {
  const papers = [...new Set(steps.map(({ document }) => document))].map((document) =>
    steps.filter((step) => step.document === document),
  );
  const values = (paper: readonly TargetStep[]) =>
    paper.map(({ target }) => target.value).join(' ');
  const moves = papers.filter((paper, index) => {
    const previous = papers[index - 1];
    return !previous || values(previous) !== values(paper);
  });
  if (moves.length < 2) return null;
  const named = moves.map((paper) =>
    paper.map(({ target }) => printedWords(target, unit)).join(' and '),
  );
  return `The target moved from ${named.join(' to ')}.`;
}
