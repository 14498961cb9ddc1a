import type { Question } from '#shared/model/question.ts';
import type { ListEntry } from './list-entry.ts';

/** Which rows the list can be narrowed to. */
export const filters = [
  'all',
  'off target',
  'outside usual range',
  'no target',
  'no aim',
  'printed more than once',
  'has questions',
] as const;

export type Filter = (typeof filters)[number];

/** Each filter as it is chosen. */
export const filterLabels: Readonly<Record<Filter, string>> = {
  all: 'All',
  'off target': 'Off target',
  'outside usual range': 'Outside usual range',
  'no target': 'No target',
  'no aim': 'No aim',
  'printed more than once': 'Printed more than once',
  'has questions': 'Has questions',
};

/** What the filters ask of a row beyond what is computed of it. */
export interface FilterGround {
  /** The indicators of which more than one row is printed. */
  readonly printedAgain: ReadonlySet<string>;
  /** The rows a question rests on. */
  readonly questioned: ReadonlySet<string>;
}

/** Finds what the filters need to know of all rows and questions together. */
export function filterGround(
  entries: readonly ListEntry[],
  questions: readonly Question[],
): FilterGround {
  const seen = new Set<string>();
  const printedAgain = new Set<string>();
  for (const { summary } of entries) {
    const { indicator } = summary.row;
    (seen.has(indicator) ? printedAgain : seen).add(indicator);
  }
  const figures = questions.flatMap(({ evidence }) =>
    evidence.flatMap((each) => (each.kind === 'figure' ? [each.row] : [])),
  );
  return { printedAgain, questioned: new Set(figures) };
}

/** Whether a row stays in the list under a filter. */
export function passesFilter(
  { summary }: ListEntry,
  filter: Filter,
  { printedAgain, questioned }: FilterGround,
): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'off target':
      return summary.target.state === 'off target';
    case 'outside usual range':
      return summary.usualRange.state === 'outside';
    case 'no target':
      return summary.target.state === 'no target';
    case 'no aim':
      return summary.row.aim === 'none';
    case 'printed more than once':
      return printedAgain.has(summary.row.indicator);
    case 'has questions':
      return questioned.has(summary.row.id);
  }
}
