import type { Question } from '#shared/model/question.ts';
import type { ListEntry } from './list-entry.ts';

/** What the list can be narrowed to; several together leave the rows that all of them let through. */
export const filters = [
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

function passesFilter(
  { summary }: ListEntry,
  filter: Filter,
  { printedAgain, questioned }: FilterGround,
): boolean {
  switch (filter) {
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

/** Whether a row stays in the list under every one of the filters. */
export function passesFilters(
  entry: ListEntry,
  chosen: readonly Filter[],
  ground: FilterGround,
): boolean {
  return chosen.every((filter) => passesFilter(entry, filter, ground));
}

/** How many rows would be left if a filter were added to those chosen, for each filter. */
export function countByFilter(
  entries: readonly ListEntry[],
  chosen: readonly Filter[],
  ground: FilterGround,
): Readonly<Record<Filter, number>> {
  const count = (filter: Filter) =>
    entries.filter((entry) => passesFilters(entry, [...chosen, filter], ground)).length;
  return {
    'off target': count('off target'),
    'outside usual range': count('outside usual range'),
    'no target': count('no target'),
    'no aim': count('no aim'),
    'printed more than once': count('printed more than once'),
    'has questions': count('has questions'),
  };
}
