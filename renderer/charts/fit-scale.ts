/** The ends and the step of a value axis. */
export interface ValueScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Below this share of the highest value, the lowest is close enough to nought for the axis to start there. */
const shareNearNought = 0.4;

/**
 * An axis with round steps that holds every value. It starts at nought when the values come near it or go below, and
 * closer to them otherwise; whoever draws it says where it starts.
 */
export function fitScale(values: readonly number[], stepsWanted = 5): ValueScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { min: 0, max: 1, step: 1 };
  const from = low >= 0 && low < shareNearNought * high ? 0 : low;
  const range = high - from || Math.abs(high) || 1;
  const step = roundStep(range / stepsWanted);
  const min = Math.floor(from / step) * step;
  const max = Math.ceil(high / step) * step;
  return {
    min: tidy(low >= 0 ? Math.max(min, 0) : min, step),
    max: tidy(max > min ? max : min + step, step),
    step,
  };
}

/** The nearest step of 1, 2 or 5 times a power of ten that is not smaller. */
function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 5, 10].find((each) => each * power >= wanted * (1 - 1e-9)) ?? 10;
  return Number((factor * power).toPrecision(12));
}

/** Takes off the noise of binary fractions. */
function tidy(value: number, step: number): number {
  const places = Math.max(0, -Math.floor(Math.log10(step)));
  return Number(value.toFixed(Math.min(places, 12)));
}
