import type { StandingCommitment } from '#shared/model/commitment.ts';
import { foldForSearch } from '#shared/lib/text.ts';

/** What the list can be narrowed to besides its state. */
export const traits = ['number', 'indicator', 'no figure'] as const;

export type Trait = (typeof traits)[number];

export const traitLabels: Readonly<Record<Trait, string>> = {
  number: 'Sets a number',
  indicator: 'Rests on an indicator',
  'no figure': 'Has no figure since 2020',
};

/** How the list is looked at. */
export interface CommitmentChoices {
  readonly typed: string;
  /** "" for every state. */
  readonly state: string;
  readonly only: readonly Trait[];
}

const tests: Readonly<Record<Trait, (one: StandingCommitment) => boolean>> = {
  number: ({ entries }) => entries.some(({ target }) => target.kind === 'number'),
  indicator: ({ rows }) => rows.length > 0,
  'no figure': ({ figures }) =>
    !figures.some(({ value, isBaseline }) => value !== null && !isBaseline),
};

/** A topic with everything of it that may be typed, folded once. */
interface FindableCommitment {
  readonly commitment: StandingCommitment;
  readonly text: string;
}

/** Makes topics ready to be searched by their names, wordings and plans. */
export function toFindable(list: readonly StandingCommitment[]): readonly FindableCommitment[] {
  return list.map((commitment) => ({
    commitment,
    text: foldForSearch(
      [commitment.topic, ...commitment.entries.flatMap(({ words, plan }) => [words, plan])].join(
        '\n',
      ),
    ),
  }));
}

/** The topics in which every typed word stands, of the state and with the traits that are chosen. */
export function findCommitments(
  list: readonly FindableCommitment[],
  { typed, state, only }: CommitmentChoices,
): readonly StandingCommitment[] {
  const words = foldForSearch(typed).split(/\s+/).filter(Boolean);
  return list.flatMap(({ commitment, text }) =>
    (state === '' || commitment.state === state) &&
    only.every((trait) => tests[trait](commitment)) &&
    words.every((word) => text.includes(word))
      ? [commitment]
      : [],
  );
}

/** The list as it was left, kept while the app is open. Nothing of it is written anywhere. */
let kept: CommitmentChoices = { typed: '', state: '', only: [] };

export const getCommitmentChoices = (): CommitmentChoices => kept;

export function keepCommitmentChoices(choices: CommitmentChoices): void {
  kept = choices;
}
