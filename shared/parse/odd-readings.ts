import type { Reading } from '#shared/model/indicator.ts';

/** A reading is odd when it differs from every other of its row at least this many times over. */
const oddFactor = 10;

/** Below this, counts of a few children swing many times over and nothing can be said. */
const smallestUsual = 100;

/**
 * Marks a reading that can hardly belong to its row (line 1272 prints 16 where every other month has 1,809 or more: a
 * cell shifted from a neighbouring row). It is kept as printed: a repair would be a guess.
 */
export function noteOddReadings(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading, index) => {
    if (reading.value === null) return reading;
    const others = readings.flatMap(({ value }, at) =>
      at !== index && value !== null ? value : [],
    );
    if (others.length < 3) return reading;
    const least = Math.min(...others);
    if (least < smallestUsual || reading.value * oddFactor > least) return reading;
    const usual = least.toLocaleString('en-GB');
    const note = `printed as ${reading.printed} where every other month has ${usual} or more; it looks like a shifted cell and is kept as printed`;
    return { ...reading, note };
  });
}
