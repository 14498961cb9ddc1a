import { foldForSearch } from '#shared/lib/text.ts';
import type { PlanCell } from '#shared/model/plans.ts';

/** What the cells can be narrowed to. */
export const cellTraits = ['number', 'indicator', 'no figure'] as const;

type CellTrait = (typeof cellTraits)[number];

export const cellTraitLabels: Readonly<Record<CellTrait, string>> = {
  number: 'Measures print a number',
  indicator: 'Cited by a commitment that rests on an indicator',
  'no figure': 'No later figure is tied to it',
};

/** How the matrix is looked at. */
export interface CellChoices {
  readonly typed: string;
  readonly only: readonly CellTrait[];
}

const tests: Readonly<Record<CellTrait, (cell: PlanCell) => boolean>> = {
  number: ({ hasNumber }) => hasNumber,
  indicator: ({ hasIndicator }) => hasIndicator,
  'no figure': ({ hasFigure }) => !hasFigure,
};

/** Whether a cell holds every typed word and has every chosen trait. */
export function passesCellFilter(cell: PlanCell, { typed, only }: CellChoices): boolean {
  const { service, actions, outcomes, measures } = cell.row;
  const text = foldForSearch([service, ...actions, ...outcomes, ...measures].join('\n'));
  return (
    only.every((trait) => tests[trait](cell)) &&
    foldForSearch(typed)
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}
