import { citedLines } from '#renderer/components/cited-lines.ts';
import type { CommitmentState } from '#shared/model/commitment.ts';

/** A state at the beginning of a line: "Not reached". */
export function stateWords(state: CommitmentState | 'unclear'): string {
  return `${state.charAt(0).toUpperCase()}${state.slice(1)}`;
}

/** The date of an entry in words: a printed one as a date, any other as what it is inferred from. */
export function dueWords({ due, duePrinted }: { due: string; duePrinted: boolean }): string {
  if (duePrinted) return `due ${due}`;
  const words = citedLines(due);
  return due.startsWith('none')
    ? `no date printed beside it (${words})`
    : `date inferred: ${words}`;
}
