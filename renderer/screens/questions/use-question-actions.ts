import { useMemo, useState } from 'react';
import { callApp } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import type { Result } from '#shared/lib/result.ts';
import { isKeptInMemory, type Failure } from '#shared/model/failure.ts';
import type { LineOfEnquiry } from '#shared/model/line-of-enquiry.ts';
import type { Question } from '#shared/model/question.ts';
import type { EnteredQuestions } from './enter-for-dialog.tsx';
import type { LineActions } from './line-list.tsx';
import type { QuestionActions } from './question-actions.ts';

/** Something that was done and can be put back, in words. */
export interface Undoable {
  readonly id: string;
  readonly what: string;
  readonly undone: string;
  readonly undo: () => Promise<Result<unknown, Failure>>;
}

/** What went wrong of a call; null where it was saved, or is kept in memory and tried again. */
function failureOf(result: Result<unknown, Failure>): Failure | null {
  return result.ok || isKeptInMemory(result.failure) ? null : result.failure;
}

/** Everything the screen does to questions and lines, with the last failure and the last thing that can be undone. */
export function useQuestionActions(draft: (question: Question) => void) {
  const announce = useAnnounce();
  const [problem, setProblem] = useState<Failure | null>(null);
  const [undoable, setUndoable] = useState<Undoable | null>(null);

  const actions = useMemo((): QuestionActions => {
    const said = (result: Result<unknown, Failure>, words: string) => {
      setProblem(failureOf(result));
      if (result.ok) announce(words);
    };
    return {
      edit: async (id, fields) => {
        const result = await callApp('questions:edit', { id, ...fields });
        if (result.ok) announce('Question saved.');
        return failureOf(result);
      },
      move: async (id, after, words) => said(await callApp('questions:move', { id, after }), words),
      remove: async ({ id, wording }) => {
        const result = await callApp('questions:remove', { id });
        setProblem(failureOf(result));
        if (failureOf(result)) return;
        setUndoable({
          id,
          what: `Removed: “${wording}”`,
          undone: 'Question put back.',
          undo: () => callApp('questions:restore', { id }),
        });
      },
      dropEvidence: async (id, evidence) =>
        said(await callApp('questions:drop-evidence', { id, evidence }), 'Evidence taken off.'),
      draft,
      takeApart: async ({ id }) =>
        said(await callApp('questions:unmerge', { id }), 'Taken apart: each stands for itself.'),
    };
  }, [announce, draft]);

  const lineActions = useMemo(
    (): LineActions => ({
      add: async (change) => {
        const result = await callApp('lines:add', change);
        if (result.ok) announce('Line of enquiry saved.');
        return failureOf(result);
      },
      edit: async (id, { theme, wantToKnow, visibility }) => {
        const result = await callApp('lines:edit', { id, theme, wantToKnow, visibility });
        if (result.ok) announce('Line of enquiry saved.');
        return failureOf(result);
      },
      remove: async ({ id, theme }: LineOfEnquiry) => {
        const result = await callApp('lines:remove', { id });
        setProblem(failureOf(result));
        if (failureOf(result)) return;
        setUndoable({
          id,
          what: `Removed the line of enquiry “${theme}”. Its questions stay.`,
          undone: 'Line of enquiry put back.',
          undo: () => callApp('lines:restore', { id }),
        });
      },
    }),
    [announce],
  );

  return {
    actions,
    lineActions,
    problem,
    undoable,
    dismiss: () => setUndoable(null),
    undo: async () => {
      if (!undoable) return;
      const result = await undoable.undo();
      setProblem(failureOf(result));
      if (!result.ok) return;
      setUndoable(null);
      announce(undoable.undone);
    },
    merge: async (ids: readonly string[], wording: string): Promise<Failure | null> => {
      const result = await callApp('questions:merge', { ids: [...ids], wording });
      if (!result.ok) return failureOf(result);
      const { id } = result.value;
      setUndoable({
        id,
        what: `Put together: “${wording}”`,
        undone: 'Taken apart again.',
        undo: () => callApp('questions:unmerge', { id }),
      });
      return null;
    },
    enterFor: async (entered: EnteredQuestions): Promise<Failure | null> => {
      const { member, agendaItem, visibility } = entered;
      for (const wording of entered.wordings) {
        const result = await callApp('questions:add', {
          wording,
          agendaItem,
          addressee: '',
          visibility,
          evidence: [],
          askers: [member],
        });
        if (failureOf(result)) return failureOf(result);
      }
      announce(`Entered for ${member}: ${entered.wordings.length}.`);
      return null;
    },
  };
}
