import type { PrintedValue, Unit } from '#shared/model/indicator.ts';

const smallNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;

/** Decimal places a figure is printed with: 0 for "54%", 1 for "3.5", 2 for "24.00". */
export function printedDecimals(printed: string): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}

/** The finest printed precision among several figures, in decimal places. */
export function finestDecimals(figures: readonly PrintedValue[]): number {
  return Math.max(0, ...figures.map((figure) => printedDecimals(figure.printed)));
}

/** A number rounded to decimal places, without the noise of binary fractions and never minus zero. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

/** A number as the paper prints its like: "54%" for a percentage, "3.5", "24.00". */
export function figureWords(value: number, decimals: number, unit: Unit): string {
  const number = roundTo(value, decimals).toFixed(decimals);
  return unit === 'percentage' ? `${number}%` : number;
}

/**
 * A difference without its sign: "41 points", "1 point" for percentages (a fall from 95% to 54% is
 * 41 points, not 41 per cent), "5" or "0.90" for everything else.
 */
export function distanceWords(difference: number, decimals: number, unit: Unit): string {
  const size = Math.abs(roundTo(difference, decimals)).toFixed(decimals);
  if (unit !== 'percentage') return size;
  return `${size} ${Number(size) === 1 ? 'point' : 'points'}`;
}

/** A small whole number in words, as prose prints it: "thirteen"; digits above twenty. */
export function countWords(count: number): string {
  return smallNumbers[count] ?? String(count);
}
