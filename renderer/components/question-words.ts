import { counted } from '#shared/lib/text.ts';
import type {
  Priority,
  Question,
  QuestionKind,
  QuestionState,
  QuestionTime,
} from '#shared/model/question.ts';

/** Each choice of a question's preparation in words, for labels and for reading. */
export const priorityLabels: Readonly<Record<Priority, string>> = {
  must: 'Must ask',
  should: 'Should ask',
  'if time': 'If there is time',
};

export const kindLabels: Readonly<Record<QuestionKind, string>> = {
  clarify: 'Clarify',
  challenge: 'Challenge',
  assurance: 'Assurance',
  data: 'Data',
};

export const timeLabels: Readonly<Record<QuestionTime, string>> = {
  before: 'Clarify before the meeting',
  at: 'At the meeting',
  after: 'After the meeting',
};

export const stateLabels: Readonly<Record<QuestionState, string>> = {
  'not yet': 'Not asked yet',
  asked: 'Asked',
  answered: 'Answered',
  deferred: 'Deferred',
  'answered before': 'Answered before the meeting',
};

/** The choices of a list as options of a field. */
export function optionsOf<T extends string>(
  labels: Readonly<Record<T, string>>,
): readonly { readonly value: T; readonly label: string }[] {
  // The keys of a record of labels are its choices and no others.
  return (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
}

/** How a question is prepared, in one line: "Must ask. 5 minutes. Assurance. Lead: Cllr Green." */
export function preparedInWords(question: Question): string {
  return [
    stateLabels[question.state],
    timeLabels[question.when],
    priorityLabels[question.priority],
    counted(question.minutes, 'minute'),
    kindLabels[question.kind],
    ...(question.lead === '' ? [] : [`Lead: ${question.lead}`]),
  ].join('. ');
}
