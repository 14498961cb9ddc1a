import type { Question } from './question.ts';
import type { Author } from './workspace.ts';

/** A name somebody gave, or that none was given. */
export function nameOrNone(authors: readonly Author[], id: string): string {
  return authors.find((author) => author.id === id)?.name.trim() || 'name not given';
}

/** Who asks: the author, or the members it was entered for and who entered it. Both names are kept. */
export function askedBy(
  question: Pick<Question, 'askers' | 'author'>,
  authors: readonly Author[],
): string {
  const author = nameOrNone(authors, question.author);
  return question.askers.length === 0
    ? author
    : `${question.askers.join(', ')} (entered by ${author})`;
}

/** Everyone who asks a question: of a merged one, those who asked each that it was put together from. */
export function askersInWords(
  question: Pick<Question, 'askers' | 'author' | 'merged'>,
  authors: readonly Author[],
): string {
  const voices = question.merged.length > 0 ? question.merged : [question];
  return [...new Set(voices.map((voice) => askedBy(voice, authors)))].join('; ');
}
