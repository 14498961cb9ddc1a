import type { StandingCommitment } from '#shared/model/commitment.ts';
import { standsAt } from '#shared/model/evidence.ts';
import type { Question } from '#shared/model/question.ts';

/** The questions that rest on a figure or on words that a topic rests on too. */
export function questionsAbout(
  { rows, entries, figures }: Pick<StandingCommitment, 'rows' | 'entries' | 'figures'>,
  questions: readonly Question[],
): readonly Question[] {
  const blocks = new Set(
    [...entries, ...figures].flatMap(({ sources }) => sources.map(({ block }) => block)),
  );
  return questions.filter(({ evidence }) =>
    evidence.some(
      (piece) =>
        (piece.kind === 'figure' && rows.includes(piece.row)) ||
        (piece.kind === 'quote' && blocks.has(standsAt(piece)?.start.block ?? '')),
    ),
  );
}
