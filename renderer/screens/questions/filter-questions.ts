import type { LineOfEnquiry } from '#shared/model/line-of-enquiry.ts';
import type { Question } from '#shared/model/question.ts';

/** What can be shown of the questions, each with its words and its rule. */
export const questionFilters = [
  { value: 'all', label: 'All', holds: () => true },
  { value: 'must', label: 'Must ask', holds: ({ priority }: Question) => priority === 'must' },
  {
    value: 'before',
    label: 'To clarify before the meeting',
    holds: ({ when, state }: Question) => when === 'before' && state !== 'answered before',
  },
  { value: 'at', label: 'At the meeting', holds: ({ when }: Question) => when === 'at' },
  { value: 'after', label: 'After the meeting', holds: ({ when }: Question) => when === 'after' },
  {
    value: 'open',
    label: 'Not answered yet',
    holds: ({ state }: Question) => state !== 'answered' && state !== 'answered before',
  },
  { value: 'deferred', label: 'Deferred', holds: ({ state }: Question) => state === 'deferred' },
  {
    value: 'answered',
    label: 'Answered',
    holds: ({ state }: Question) => state === 'answered' || state === 'answered before',
  },
  {
    value: 'shared',
    label: 'Shared',
    holds: ({ visibility }: Question) => visibility === 'shared',
  },
  {
    value: 'here',
    label: 'Only on this computer',
    holds: ({ visibility }: Question) => visibility !== 'shared',
  },
] as const;
export type QuestionFilter = (typeof questionFilters)[number]['value'];

/** The words of a question somebody may look for, in small letters. */
function wordsOf(question: Question, lines: readonly LineOfEnquiry[]): string {
  return [
    question.wording,
    question.addressee,
    question.lead,
    ...question.askers,
    ...question.merged.flatMap((one) => [one.wording, ...one.askers]),
    lines.find(({ id }) => id === question.line)?.theme ?? '',
  ]
    .join(' ')
    .toLowerCase();
}

/** The questions a filter holds for in which every word typed stands. */
export function filterQuestions(
  questions: readonly Question[],
  lines: readonly LineOfEnquiry[],
  filter: QuestionFilter,
  typed: string,
): readonly Question[] {
  const rule = questionFilters.find(({ value }) => value === filter);
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return questions.filter((question) => {
    if (rule && !rule.holds(question)) return false;
    if (words.length === 0) return true;
    const text = wordsOf(question, lines);
    return words.every((word) => text.includes(word));
  });
}
