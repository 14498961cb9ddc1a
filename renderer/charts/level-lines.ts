/** A level drawn straight across a chart: the target or a comparator, with its words. */
export interface LevelLine {
  readonly kind: 'target' | 'comparator';
  /** "Target 95%", "England 518.3, 23/24". */
  readonly words: string;
  readonly value: number;
  /** The months it holds for, as printed; null for the whole width. */
  readonly months: readonly string[] | null;
}

/** Lengths of dash and space in pixels; each comparator has its own, so that no line rests on colour. */
const comparatorDashes: readonly (readonly number[])[] = [
  [2, 3],
  [8, 3, 2, 3],
  [4, 4],
  [12, 4, 2, 4, 2, 4],
];

/** The dash of a line among the lines of one chart. */
export function dashOf(lines: readonly LevelLine[], line: LevelLine): readonly number[] {
  if (line.kind === 'target') return [8, 4];
  const place = lines.filter(({ kind }) => kind === 'comparator').indexOf(line);
  return comparatorDashes[place % comparatorDashes.length] ?? [2, 3];
}

/**
 * Where labels that want certain heights can stand without touching: in the order of their heights, each at least
 * `apart` below the one before, moved back up together when they would leave the space from `top` to `bottom`.
 */
export function spreadLabels(
  wanted: readonly number[],
  apart: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = new Map<number, number>();
  let floor = top;
  for (const index of order) {
    const at = Math.max(wanted[index] ?? 0, floor);
    placed.set(index, at);
    floor = at + apart;
  }
  let ceiling = bottom;
  for (const index of order.toReversed()) {
    const at = Math.min(placed.get(index) ?? 0, ceiling);
    placed.set(index, at);
    ceiling = at - apart;
  }
  return wanted.map((_, index) => placed.get(index) ?? 0);
}

/**
 * Whether words stand below their line and not above it: where more of the others are within the room above than within
 * the room below. Heights in pixels from the top; one level with the line counts as below.
 */
export function standsBelow(line: number, others: readonly number[], room: number): boolean {
  const above = others.filter((other) => other < line && other > line - room).length;
  const below = others.filter((other) => other >= line && other < line + room).length;
  return above > below;
}
