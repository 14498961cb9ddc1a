/**
 * Whether a is less than b by more than the noise of binary fractions, one part in 10⁹ of the larger (never less
 * than 1e-9). Every comparison on a chart goes through here, so a point that lies on a line, or equals its
 * neighbour, is not beyond it.
 */
export function isBelow(a: number, b: number): boolean {
  return a < b - 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
