import type { ValueScale } from './fit-scale.ts';
import type { PlacedValue } from './month-runs.ts';

/** The room of a drawing and what its words take of it at each side. */
export interface ChartBox {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where slots and values stand in a drawing. */
export interface ChartFrame {
  readonly toX: (slot: number) => number;
  readonly toY: (value: number) => number;
}

/** A frame that spreads the slots from side to side and the scale from bottom to top; a single slot stands at the end. */
export function makeFrame(slots: number, scale: ValueScale, box: ChartBox): ChartFrame {
  const across = box.width - box.left - box.right;
  const down = box.height - box.top - box.bottom;
  const range = scale.max - scale.min;
  return {
    toX: (slot) => tidy(box.left + (slots > 1 ? slot / (slots - 1) : 1) * across),
    toY: (value) => tidy(box.top + (range > 0 ? (scale.max - value) / range : 0.5) * down),
  };
}

function tidy(length: number): number {
  return Number(length.toFixed(1));
}

/** A line through the figures of one run, for the `points` of a polyline. */
export function linePoints(run: readonly PlacedValue[], { toX, toY }: ChartFrame): string {
  return run.map(({ slot, value }) => `${toX(slot)},${toY(value)}`).join(' ');
}

/** The values at which an axis is marked, from its start to its end. */
export function stepsOf({ min, max, step }: ValueScale): readonly number[] {
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, index) =>
    Number((min + index * step).toPrecision(12)),
  );
}
