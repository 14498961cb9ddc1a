import type { IndicatorRow } from '#shared/model/indicator.ts';
import type { PlacementMonth, PlacementSum } from '#shared/model/improvement-plan.ts';

/** The row that the placements have to add up to. */
export const childrenInCare = 'Number of children in our care';

/** The six rows of the 2023 plan that place every child in care once (lines 196, 230, 232, 235, 237 and 238). */
export const placementRows: readonly string[] = [
  'Number of CLA placed with parents at the end of the month',
  'Number of CLA placed in IFA placements as at the end of the month',
  'Number of CLA placed in Residential placements including semi-independent',
  'Number of CLA placed in unregulated/unregistered settings at the end of the month',
  'Number of CLA placed for adoption at period end',
  'Number of children placed with SCC foster carers (including connected carers)',
];

/**
 * Adds up the six placement rows, month by month. In the 2023 plan they make the children in care in every month but
 * Nov-22, where 543 is printed and 558 are placed. Months in which one of the figures is blank are left out. Children in
 * care are printed in several tables with equal values; the last table is taken.
 */
export function checkPlacementSum(
  rows: readonly Pick<IndicatorRow, 'name' | 'readings'>[],
): PlacementSum {
  const named = (name: string): Pick<IndicatorRow, 'name' | 'readings'> | undefined =>
    rows.findLast((row) => row.name === name);
  const total = named(childrenInCare);
  const parts = placementRows.flatMap((name) => named(name) ?? []);
  const missing = [childrenInCare, ...placementRows].filter((name) => !named(name));
  if (!total || missing.length > 0) return { months: [], missing };
  const months = total.readings.flatMap(({ month, value }): readonly PlacementMonth[] => {
    const values = parts.flatMap(({ readings }) => {
      return readings.find((reading) => reading.month === month)?.value ?? [];
    });
    if (value === null || values.length < parts.length) return [];
    return [{ month, printed: value, sum: values.reduce((sum, one) => sum + one, 0) }];
  });
  return { months, missing };
}
