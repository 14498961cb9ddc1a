import type { Author } from '#shared/model/workspace.ts';
import type { ExportLine } from '#shared/model/export.ts';
import { askedBy, askersInWords } from '#shared/model/question-askers.ts';
import type { Question } from '#shared/model/question.ts';
import type {
  RunningOrderLayout,
  RunningOrderTheme,
  RunningOrderVersion,
} from '#shared/model/running-order.ts';
import { counted } from '#shared/lib/text.ts';
import { evidenceInWords } from './proposals.ts';

/** One thing said of a question in a document: a label and its words. */
export interface QuestionFact {
  readonly label: string;
  readonly text: string;
}

const priorityWords = { must: 'must ask', should: 'should ask', 'if time': 'if there is time' };

function given(label: string, text: string): readonly QuestionFact[] {
  return text.trim() === '' ? [] : [{ label, text: text.trim() }];
}

/** What only the members of the Panel read: who asks, how long, what would answer it, what to do otherwise. */
function chairFacts(
  question: Question,
  layout: Pick<RunningOrderLayout, 'notFitting'>,
  authors: readonly Author[],
): readonly QuestionFact[] {
  return [
    {
      label: 'Time',
      text: `${counted(question.minutes, 'minute')}, ${priorityWords[question.priority]}${
        layout.notFitting.includes(question.id) ? '. Does not fit the time available' : ''
      }`,
    },
    { label: 'Lead', text: question.lead.trim() || 'nobody named yet' },
    { label: 'Asked by', text: askersInWords(question, authors) },
    ...question.merged.map((one) => ({
      label: 'As first worded',
      text: `“${one.wording}” ${askedBy(one, authors)}`,
    })),
    ...given('A good answer would contain', question.goodAnswer),
    ...given('If not, request', question.fallback),
  ];
}

/** Everything a running order says of a question beside its words, in reading order. */
export function questionFacts(
  question: Question,
  layout: Pick<RunningOrderLayout, 'version' | 'notFitting'>,
  authors: readonly Author[],
): readonly QuestionFact[] {
  return [
    ...given('To', question.addressee),
    ...(layout.version === 'chair' ? chairFacts(question, layout, authors) : []),
    ...question.evidence.map((piece) => ({ label: 'Evidence', text: evidenceInWords(piece) })),
  ];
}

/** What a line of enquiry is called, and what is wanted to be known; "" for questions of none. */
function themeInWords({
  theme,
  wantToKnow,
}: Pick<RunningOrderTheme, 'theme' | 'wantToKnow'>): string {
  return wantToKnow.trim() === '' ? theme : `${theme}. What we want to know: ${wantToKnow.trim()}`;
}

/** A question as the preview shows it: all that leaves of it. */
export function toQuestionLine(
  question: Question,
  heading: string,
  theme: Pick<RunningOrderTheme, 'theme' | 'wantToKnow'> | null,
  facts: {
    readonly version: RunningOrderVersion;
    readonly notFitting: readonly string[];
    readonly authors: readonly Author[];
  },
): ExportLine {
  return {
    id: question.id,
    heading,
    text: question.wording,
    detail: [
      ...(theme && theme.theme !== '' ? [`Line of enquiry: ${themeInWords(theme)}`] : []),
      ...questionFacts(question, facts, facts.authors).map(
        ({ label, text }) => `${label}: ${text}`,
      ),
    ],
    onlyOnThisComputer: question.visibility !== 'shared',
  };
}
