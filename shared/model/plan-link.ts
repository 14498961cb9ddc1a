/** What a person ties to an indicator: a topic of the commitments by its key, or a row of a plan by its id. */
export type LinkEnd =
  | { readonly kind: 'commitment'; readonly key: string }
  | { readonly kind: 'plan cell'; readonly row: string };

/**
 * A person's own tie between what a plan says and an indicator, with their reason. It is only ever on this computer: it
 * cannot be shared and no export takes it along.
 */
export interface PlanLink {
  readonly id: string;
  readonly from: LinkEnd;
  /** The printed row, by id. */
  readonly indicator: string;
  readonly reason: string;
  readonly order: string;
  readonly author: string;
  readonly createdAt: string;
}

/** A tie with what its ends are called in the papers the app holds; null for one that they no longer hold. */
export interface NamedPlanLink extends PlanLink {
  readonly fromName: string | null;
  readonly indicatorName: string | null;
}

/** Whether two ends are the same. */
export function isSameEnd(a: LinkEnd, b: LinkEnd): boolean {
  return a.kind === 'commitment'
    ? b.kind === 'commitment' && a.key === b.key
    : b.kind === 'plan cell' && a.row === b.row;
}
