import type { XmrChart, XmrPoint } from './xmr-chart.ts';

/**
 * What flags the last point of a chart, in words: "below the lower limit; one of 7 months in a row below the average".
 * Empty where nothing does. For a chart without gaps, so that the last point has a value.
 */
export function describeGround({ points }: XmrChart): string {
  const last = points.at(-1);
  if (!last) return '';
  const above = last.side === 'high';
  const rises = (last.value ?? 0) > (points.at(-2)?.value ?? 0);
  const words = {
    single: () => (above ? 'above the upper limit' : 'below the lower limit'),
    shift: () => {
      const count = countBack(points, (point) => point.side === last.side);
      return `one of ${count} months in a row ${above ? 'above' : 'below'} the average`;
    },
    trend: () => {
      const steps = countBack(points, (point, before) => climbs(before, point, rises));
      return `one of ${steps + 1} months in a row each ${rises ? 'higher' : 'lower'} than the one before`;
    },
    'two-of-three': () =>
      `near the ${above ? 'upper' : 'lower'} limit, like another of the last three months`,
  };
  return last.flags.map((flag) => words[flag]()).join('; ');
}

/** How many points hold, counted from the last until one does not. */
function countBack(
  points: readonly XmrPoint[],
  holds: (point: XmrPoint, before: XmrPoint | undefined) => boolean,
): number {
  const broken = points.findLastIndex((point, index) => !holds(point, points[index - 1]));
  return points.length - 1 - broken;
}

function climbs(before: XmrPoint | undefined, point: XmrPoint, rises: boolean): boolean {
  if (!before || before.value === null || point.value === null) return false;
  return rises ? point.value > before.value : point.value < before.value;
}
