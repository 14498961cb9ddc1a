import type { IndicatorDetail, IndicatorRow } from '#shared/model/indicator.ts';
import { pageLabel } from '#shared/model/page.ts';
import type { FigureReason } from '#shared/model/performance.ts';

/**
 * The officers' own explanation or caveat of a row's newest figure, to stand with the figure and before our arithmetic (product
 * rule): "The commentary gives winter sickness and prioritising visits and plans as the reason (p. 61, inferred)."
 * Which reason belongs to which row is data. Null where the commentary gives none.
 */
export function describeReason(
  row: Pick<IndicatorRow, 'id'>,
  reasons: readonly FigureReason[],
): IndicatorDetail['reason'] {
  const reason = reasons.find(({ rows }) => rows.includes(row.id));
  if (!reason) return null;
  const page = pageLabel(reason.page).replace(/ \((.+)\)$/, ', $1');
  const said =
    reason.kind === 'caveat'
      ? `The commentary says that ${reason.words}`
      : `The commentary gives ${reason.words} as the reason`;
  return { ...reason, said, sentence: `${said} (${page}).` };
}
