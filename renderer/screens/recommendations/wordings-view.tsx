import { Empty } from '#renderer/components/answer-states.tsx';
import { placeOf } from '#renderer/components/order-buttons.tsx';
import { useFilledIn } from '#renderer/components/use-filled-in.ts';
import { useOpenedEntry } from '#renderer/components/use-opened-entry.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { AgendaItem } from '#shared/model/meeting.ts';
import type { Question } from '#shared/model/question.ts';
import type { Recommendation, RecommendationState } from '#shared/model/recommendation.ts';
import type { Author } from '#shared/model/workspace.ts';
import { WordingEntry } from './wording-entry.tsx';
import styles from './recommendations.module.css';

/** What can be done to a wording. */
export interface WordingActions {
  readonly edit: (wording: Recommendation) => void;
  readonly editDates: (wording: Recommendation) => void;
  /** Answers what went wrong, or null when it was saved. */
  readonly setState: (
    id: string,
    state: RecommendationState,
    minuteNumber: string,
  ) => Promise<Failure | null>;
  readonly move: (id: string, after: string | null, words: string) => Promise<void>;
  /** Undoes or redoes the last thing done to it; answers why nothing was. */
  readonly take: (id: string, which: 'undo' | 'redo') => Promise<Failure | null>;
  readonly remove: (wording: Recommendation) => Promise<void>;
  readonly dropEvidence: (id: string, evidence: string) => Promise<void>;
}

/** The wordings in order. The one opened by its address is brought into view and takes the focus. */
export function WordingsView({
  wordings,
  questions,
  agenda,
  me,
  open,
  actions,
}: {
  readonly wordings: readonly Recommendation[];
  readonly questions: readonly Question[];
  readonly agenda: readonly AgendaItem[];
  readonly me: Author | null;
  readonly open: string | null;
  readonly actions: WordingActions;
}) {
  const list = useOpenedEntry<HTMLOListElement>(open);
  const { count, filling } = useFilledIn({
    total: wordings.length,
    atLeast: wordings.findIndex(({ id }) => id === open) + 1,
  });
  if (wordings.length === 0) {
    return (
      <Empty>
        <p>
          No wordings yet. Draft one from a question, so that its figures and pages come with it, or
          write one afresh.
        </p>
      </Empty>
    );
  }
  return (
    <ol ref={list} className={styles['rows']} data-filling={filling ? 'yes' : 'no'}>
      {wordings.slice(0, count).map((wording, index) => (
        <WordingEntry
          key={wording.id}
          wording={wording}
          question={questions.find((question) => question.id === wording.question) ?? null}
          agenda={agenda}
          me={me}
          isOpen={wording.id === open}
          place={placeOf(wordings, index)}
          actions={actions}
        />
      ))}
    </ol>
  );
}
