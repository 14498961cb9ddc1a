import {
  closingReasons,
  panelDecisions,
  progressWords,
  responseAnswers,
  type ClosingReason,
  type MinuteCheck,
  type PanelDecision,
  type ProgressWord,
  type ResponseAnswer,
} from '#shared/model/monitor-item.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What officers may report, to choose from. */
export const progressChoices = progressWords.map((value: ProgressWord) => ({
  value,
  label: value === '' ? 'No status given' : value,
}));

/** The four things the Panel may have decided, to choose from. */
export const decisionChoices = panelDecisions
  .filter((value) => value !== 'not yet considered')
  .map((value: PanelDecision) => ({
    value,
    label: capital(value),
    ...(value === 'noted'
      ? {
          hint: '“Considered and noted” does not say that the Panel accepted it as completed, so it stays on the list.',
        }
      : {}),
  }));

/** What whoever was asked may have answered, to choose from. */
export const answerChoices = responseAnswers.map((value: ResponseAnswer) => ({
  value,
  label: value === 'not agreed' ? 'Not agreed, with reasons' : capital(value),
}));

/** Why an item may be closed by hand, to choose from. */
export const closingChoices = closingReasons.map((value: ClosingReason) => ({
  value,
  label: capital(value),
}));

/** A decision at the head of a sentence. */
export function decisionLabel(decision: PanelDecision): string {
  return capital(decision);
}

/** How a note of a decision stands to the minutes. */
export function checkInWords(check: MinuteCheck): string {
  switch (check.kind) {
    case 'not checked':
      return 'A note of the meeting, not checked against the minutes yet.';
    case 'minute':
      return `Minute ${check.number}.`;
    case 'differs from the minute':
      return 'Differs from the minute, so it does not count. The minutes are the record.';
  }
}
