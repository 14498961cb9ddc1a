import { useMemo } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import type { Block } from '#shared/model/document.ts';
import { toPaperMarks, toSegments, type MarkSegment, type PaperMark } from './paper-marks.ts';

/** What of mine stands in a paper, and which of its blocks describe a child or a family. */
export interface PaperMarks {
  readonly marks: readonly PaperMark[];
  readonly segments: ReadonlyMap<string, readonly MarkSegment[]>;
  readonly caseExamples: ReadonlySet<string>;
}

const nothing: readonly never[] = [];

/** Reads my notes and questions of a paper; a paper is read all the same while they cannot be. */
export function usePaperMarks(document: string, blocks: readonly Block[]): PaperMarks {
  const notesAnswer = useAnswer('notes:list', {});
  const questionsAnswer = useAnswer('questions:list', {});
  const examplesAnswer = useAnswer('papers:case-examples', { document });
  const notes = notesAnswer.state === 'ready' ? notesAnswer.value : nothing;
  const questions = questionsAnswer.state === 'ready' ? questionsAnswer.value : nothing;
  const examples = examplesAnswer.state === 'ready' ? examplesAnswer.value : nothing;
  return useMemo(() => {
    const marks = toPaperMarks(document, notes, questions);
    return { marks, segments: toSegments(marks, blocks), caseExamples: new Set(examples) };
  }, [document, notes, questions, examples, blocks]);
}
