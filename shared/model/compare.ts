import type { Unit } from './indicator.ts';

/** The most rows that are compared at once: more lines than four are no longer told apart without colour. */
export const mostCompared = 4;

/** Whether rows may share one value axis: only when they are in one unit. Two value axes on one chart are never drawn. */
export function haveOneUnit(rows: readonly { readonly unit: Unit }[]): boolean {
  return new Set(rows.map(({ unit }) => unit)).size === 1;
}
