import type { Failure } from '#shared/model/failure.ts';
import type { Question, QuestionPreparation, Visibility } from '#shared/model/question.ts';

/** What of a question can be edited. */
export interface QuestionChange extends QuestionPreparation {
  readonly wording: string;
  readonly agendaItem: number | null;
  readonly addressee: string;
  readonly visibility: Visibility;
  readonly askers: string[];
}

/** What can be done to a question. */
export interface QuestionActions {
  /** Answers what went wrong, or null when it was saved. */
  readonly edit: (id: string, change: QuestionChange) => Promise<Failure | null>;
  readonly move: (id: string, after: string | null, words: string) => Promise<void>;
  readonly remove: (question: Question) => Promise<void>;
  readonly dropEvidence: (id: string, evidence: string) => Promise<void>;
  readonly draft: (question: Question) => void;
  /** Takes a question that was put together apart again. */
  readonly takeApart: (question: Question) => Promise<void>;
}
