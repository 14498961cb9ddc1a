import { isoMonth } from '#shared/lib/dates.ts';
import type { Comparators } from '#shared/model/indicator.ts';

/** Where the columns of a performance table stand, read from its own header row and never by fixed position. */
export interface IndicatorColumns {
  readonly months: readonly { readonly index: number; readonly month: string }[];
  readonly target: number | null;
  readonly rag: number | null;
  readonly arrow: number | null;
  readonly comparators: readonly {
    readonly index: number;
    readonly who: keyof Comparators;
    /** "23/24"; "" where the head prints none. */
    readonly year: string;
  }[];
  /** Heads that mean nothing known; their cells are not read. */
  readonly unknown: readonly string[];
  readonly width: number;
}

const comparatorNames: readonly (readonly [RegExp, keyof Comparators])[] = [
  [/^(?:So['’]?ton|Southampton)$/i, 'southampton'],
  [/^Stat(?:istical)?\.? Neighbours?$/i, 'statisticalNeighbours'],
  [/^South East$/i, 'southEast'],
  [/^England$/i, 'england'],
];

/** Whether every comparator's head prints its year, or only some do: then a head without one is a comparator too. */
export type ComparatorYears = 'on every head' | 'where printed';

/** "So'ton 23/24" and "23/24 Stat Neighbours" alike: the year may come first or last. */
function comparatorOf(
  head: string,
  years: ComparatorYears,
): { who: keyof Comparators; year: string } | null {
  const year = /\b\d{2}\/\d{2}\b/.exec(head)?.[0] ?? '';
  if (year === '' && years === 'on every head') return null;
  const name = head.replace(year, '').trim();
  const known = comparatorNames.find(([pattern]) => pattern.test(name));
  return known ? { who: known[1], year } : null;
}

/** Reads a header row; the cells are already clean. The first column is the name of the indicator. */
export function readIndicatorColumns(
  heads: readonly string[],
  years: ComparatorYears,
): IndicatorColumns {
  const months: { index: number; month: string }[] = [];
  const comparators: { index: number; who: keyof Comparators; year: string }[] = [];
  const unknown: string[] = [];
  const at = (name: string): number | null => {
    const index = heads.indexOf(name);
    return index < 0 ? null : index;
  };
  for (const [index, head] of heads.entries()) {
    if (index === 0 || head === 'Target' || head === 'RAG' || head === 'Direction of travel') {
      continue;
    }
    const comparator = comparatorOf(head, years);
    if (isoMonth(head) !== null) months.push({ index, month: head });
    else if (comparator) comparators.push({ index, ...comparator });
    else unknown.push(head);
  }
  return {
    months,
    target: at('Target'),
    rag: at('RAG'),
    arrow: at('Direction of travel'),
    comparators,
    unknown,
    width: heads.length,
  };
}

function monthNumber(month: string): number {
  const iso = isoMonth(month);
  return iso === null ? Number.NaN : Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5));
}

/**
 * What is wrong with a header row, in sentences. The series may start with a month some time before the others, as many
 * months as `gap` says (Dec-22 before Dec-23: 12); from its second column on, no month may be left out.
 */
export function checkIndicatorColumns(columns: IndicatorColumns, gap: number): readonly string[] {
  const wrong: string[] = [];
  for (const head of columns.unknown) {
    wrong.push(`The column head “${head}” is neither a month nor a comparator.`);
  }
  for (const [name, index] of [
    ['Target', columns.target],
    ['RAG', columns.rag],
    ['Direction of travel', columns.arrow],
  ] as const) {
    if (index === null) wrong.push(`The column “${name}” was expected in the header.`);
  }
  if (columns.months.length === 0) wrong.push('Month columns were expected in the header.');
  for (const [index, { month }] of columns.months.entries()) {
    const before = columns.months[index - 1];
    if (!before) continue;
    const step = monthNumber(month) - monthNumber(before.month);
    if (step === 1 || (index === 1 && step === gap)) continue;
    wrong.push(`The month after ${before.month} was expected in the header, not ${month}.`);
  }
  return wrong;
}
