import {
  closingReasons,
  progressWords,
  responseAnswers,
  type ClosingReason,
  type MinuteCheck,
  type ProgressWord,
  type ResponseAnswer,
} from '#shared/model/monitor-item.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What officers may report, to choose from. */
export const progressChoices = progressWords.map((value: ProgressWord) => ({
  value,
  label: value === '' ? 'No status given' : value,
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
