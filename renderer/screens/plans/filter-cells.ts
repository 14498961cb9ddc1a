import { foldForSearch } from '#shared/lib/text.ts';
import type { PlanActionPage, PlanCell } from '#shared/model/plans.ts';

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

type Traits = Pick<PlanCell, 'hasNumber' | 'hasIndicator' | 'hasFigure'>;

const tests: Readonly<Record<CellTrait, (part: Traits) => boolean>> = {
  number: ({ hasNumber }) => hasNumber,
  indicator: ({ hasIndicator }) => hasIndicator,
  'no figure': ({ hasFigure }) => !hasFigure,
};

function passes(part: Traits, words: readonly string[], { typed, only }: CellChoices): boolean {
  const text = foldForSearch(words.join('\n'));
  return (
    only.every((trait) => tests[trait](part)) &&
    foldForSearch(typed)
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

/** Whether a cell holds every typed word and has every chosen trait. */
export function passesCellFilter(cell: PlanCell, choices: CellChoices): boolean {
  const { service, actions, outcomes, measures } = cell.row;
  return passes(cell, [service, ...actions, ...outcomes, ...measures], choices);
}

/** Whether an action page of 2020 holds every typed word and has every chosen trait. */
export function passesPageFilter(part: PlanActionPage, choices: CellChoices): boolean {
  const { page } = part;
  const columns = [
    page.actions,
    page.dates,
    page.performanceMeasures,
    page.partners,
    page.outcomes,
    page.officers,
    page.linkedPlans,
    page.coreRecommendations,
  ];
  const printed = columns.flatMap((entries) => entries.map(({ text }) => text));
  return passes(part, [page.area, page.title, ...printed], choices);
}
