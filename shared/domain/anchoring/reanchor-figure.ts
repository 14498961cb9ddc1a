import type { FigureAnchor, ReanchoredFigure } from '#shared/model/anchor.ts';
import type { IndicatorRow } from '#shared/model/indicator.ts';

/**
 * Finds a figure again in other papers by its indicator and its month. The same row keeps it; elsewhere it is carried
 * only where one row alone prints that indicator in that month. A figure that is printed anew goes to review: what was
 * written about it was written about another number.
 */
export function reanchorFigure(
  rows: readonly Pick<IndicatorRow, 'id' | 'indicator' | 'readings'>[],
  anchor: FigureAnchor,
): ReanchoredFigure {
  const printed = rows
    .filter(({ indicator }) => indicator === anchor.indicator)
    .flatMap(({ id, readings }) =>
      readings
        .filter(({ month }) => month === anchor.month)
        .map((reading) => ({ row: id, printed: reading.printed })),
    );
  const own = printed.find(({ row }) => row === anchor.row);
  const figures = own ? [own] : printed;
  const [figure] = figures;
  if (!figure) return { outcome: 'orphaned' };
  if (figures.length > 1) return { outcome: 'review', why: 'printed more than once', figures };
  return figure.printed === anchor.printed
    ? { outcome: 'carried', figure }
    : { outcome: 'review', why: 'printed anew', figures };
}
