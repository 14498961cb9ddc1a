import {
  detailIndicator,
  summariseIndicator,
} from '#shared/domain/judgement/summarise-indicator.ts';
import { describeUsualRange, usualRangeLimits } from '#shared/domain/spc/usual-range.ts';
import type { IndicatorDetail, IndicatorRow, IndicatorSummary } from '#shared/model/indicator.ts';

/** A row's summary from its own print alone: no section, no earlier paper. */
export function bareSummary(
  row: IndicatorRow,
  block = `${row.document}/${row.line}`,
): IndicatorSummary {
  return summariseIndicator(row, {
    place: { document: row.document, block },
    range: describeUsualRange(row),
    section: null,
    earlier: [],
  });
}

/** A row's detail from its own print and other rows: no statements, no reasons, no earlier paper. */
export function bareDetail(row: IndicatorRow, rows: readonly IndicatorRow[] = []): IndicatorDetail {
  return detailIndicator(bareSummary(row), {
    rows,
    statements: [],
    reasons: [],
    limits: usualRangeLimits(row),
    earlier: [],
  });
}
