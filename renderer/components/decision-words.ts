import { panelDecisions, type PanelDecision } from '#shared/model/monitor-item.ts';

/** A decision at the head of a sentence. */
export function decisionLabel(decision: PanelDecision): string {
  return decision.charAt(0).toUpperCase() + decision.slice(1);
}

/** The four things the Panel may have decided, to choose from. */
export const decisionChoices = panelDecisions
  .filter((value) => value !== 'not yet considered')
  .map((value: PanelDecision) => ({
    value,
    label: decisionLabel(value),
    ...(value === 'noted'
      ? {
          hint: '“Considered and noted” does not say that the Panel accepted it as completed, so it stays on the list.',
        }
      : {}),
  }));
