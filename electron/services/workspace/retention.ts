const hour = 3_600_000;
const day = 24 * hour;
const lastKept = 5;
const hoursKept = 8;
const daysKept = 14;

/** A generation in the folder and when its file was written (milliseconds since 1970). */
export interface KeptGeneration {
  readonly generation: number;
  readonly writtenAt: number;
}

/**
 * The generations to keep: the last 5, the newest of each of the last 8 hours and of each of the last 14 days in which
 * something was saved. Hours and days are counted back from generation to generation and never from the clock, so an
 * idle month or a clock set wrong deletes nothing.
 */
export function generationsToKeep(present: readonly KeptGeneration[]): ReadonlySet<number> {
  const newestFirst = [...present].sort((a, b) => b.generation - a.generation);
  const kept = new Set(newestFirst.slice(0, lastKept).map(({ generation }) => generation));
  for (const [length, most] of [
    [hour, hoursKept],
    [day, daysKept],
  ] as const) {
    const periods = new Set<number>();
    for (const { generation, writtenAt } of newestFirst) {
      const period = Math.floor(writtenAt / length);
      if (periods.has(period)) continue;
      if (periods.size === most) break;
      periods.add(period);
      kept.add(generation);
    }
  }
  return kept;
}
