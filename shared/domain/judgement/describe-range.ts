import type { UsualRangeWords } from '#shared/model/indicator.ts';

/**
 * What stands under the headline of a row that is outside its usual range: what puts it there and which way, for "96%"
 * inside both limits can be outside too, then any caution. Null where there is neither.
 */
export function describeRange({
  ground,
  way,
  caution,
}: Pick<UsualRangeWords, 'ground' | 'way' | 'caution'>): string | null {
  const outside =
    ground === null ? null : `Outside its usual range${way === null ? '' : `, ${way}`}: ${ground}.`;
  const said = [
    outside,
    caution === null ? null : `${caution.charAt(0).toUpperCase()}${caution.slice(1)}.`,
  ].filter((words) => words !== null);
  return said.length === 0 ? null : said.join(' ');
}
