/**
 * From here on two passages (a quote with 32 characters of context on either side) are alike: four of five words stand
 * in both, in their order.
 */
export const alikeFrom = 0.8;

/** Two places whose likeness is no further apart than this cannot be told from one another: a person decides. */
export const tellApart = 0.15;

/** From here on a place is worth being shown to a person who looks for words that changed. */
export const worthShowing = 0.5;
