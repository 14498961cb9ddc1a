import type { PrintedValue } from '#shared/model/indicator.ts';
import styles from './figure.module.css';

const shape = /^(-?[\d,]+)(.*)$/;

/** What stands after the whole number of a printed figure: ".00", "%"; "" for text that is no number. */
function tailOf(printed: string): string {
  return shape.exec(printed.trim())?.[2] ?? '';
}

/** The longest of the tails of a column: every figure of the column keeps this much room after its whole number. */
export function columnTail(figures: readonly (PrintedValue | null | undefined)[]): string {
  return figures
    .map((figure) => tailOf(figure?.printed ?? ''))
    .reduce((longest, tail) => (tail.length > longest.length ? tail : longest), '');
}

/** A figure exactly as printed, with the room kept free after it that makes a column of figures line up on the decimal. */
export function Figure({ printed, tail }: { readonly printed: string; readonly tail: string }) {
  const missing = shape.test(printed.trim()) ? tail.slice(tailOf(printed).length) : '';
  return missing === '' ? (
    printed
  ) : (
    <span className={styles['figure']} data-room={missing}>
      {printed}
    </span>
  );
}

/** The figure as printed; an empty cell is called blank, so that nobody takes it for a fault of the screen. */
export function PrintedFigure({
  figure,
  tail,
}: {
  readonly figure: PrintedValue;
  readonly tail: string;
}) {
  return figure.printed.trim() === '' ? (
    <span className={styles['blank']}>blank</span>
  ) : (
    <Figure printed={figure.printed} tail={tail} />
  );
}
