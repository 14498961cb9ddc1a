import type { IndicatorRow } from '#shared/model/indicator.ts';

/**
 * The council's aim with its source. It is always "the council aims for", never "lower is better":
 * fewer children in care is not better in itself.
 */
export function describeAim(row: Pick<IndicatorRow, 'aim' | 'aimSource'>): string {
  if (row.aim === 'none') return 'No aim is stated, so nothing is judged.';
  return `The council aims for ${row.aim}.${row.aimSource === null ? '' : ` ${row.aimSource}`}`;
}
