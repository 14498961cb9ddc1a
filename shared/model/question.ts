import type { Evidence } from './evidence.ts';

/** Whether a record may leave this computer: only what its author shares ever does. */
export type Visibility = 'only on this computer' | 'shared';

/** What a question is for: to clarify a figure or word, to challenge, to be assured, or to be given data. */
export const questionKinds = ['clarify', 'challenge', 'assurance', 'data'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** How much a question is wanted on the night, first things first. */
export const priorities = ['must', 'should', 'if time'] as const;
export type Priority = (typeof priorities)[number];

/** When it is to be put: clarified with the report's author before the meeting, asked at it, or followed up after. */
export const questionTimes = ['before', 'at', 'after'] as const;
export type QuestionTime = (typeof questionTimes)[number];

/** What became of it. `answered before`: a reply came before the meeting, so it leaves the running order. */
export const questionStates = [
  'not yet',
  'asked',
  'answered',
  'deferred',
  'answered before',
] as const;
export type QuestionState = (typeof questionStates)[number];

/** What somebody prepares of a question for the meeting, and notes of it there. */
export interface QuestionPreparation {
  /** The line of enquiry it belongs to; null while it belongs to none. */
  readonly line: string | null;
  /** The member who asks it at the table; "" while nobody is named. */
  readonly lead: string;
  readonly minutes: number;
  /** What a good answer would contain. */
  readonly goodAnswer: string;
  /** What to request when there is no good answer. */
  readonly fallback: string;
  readonly kind: QuestionKind;
  readonly priority: Priority;
  readonly when: QuestionTime;
  readonly state: QuestionState;
  /** The answer or reply as noted; "" before. */
  readonly answer: string;
}

/** How a question stands before anybody prepares it. */
export const unprepared: QuestionPreparation = {
  line: null,
  lead: '',
  minutes: 5,
  goodAnswer: '',
  fallback: '',
  kind: 'challenge',
  priority: 'should',
  when: 'at',
  state: 'not yet',
  answer: '',
};

/** A question as its asker worded it, kept after it was merged with others. */
export interface MergedQuestion {
  readonly id: string;
  readonly wording: string;
  readonly visibility: Visibility;
  readonly askers: readonly string[];
  readonly author: string;
  readonly createdAt: string;
}

/** A question somebody wants answered. */
export interface Question extends QuestionPreparation {
  readonly id: string;
  readonly wording: string;
  /** Agenda item 1 to 9; null while it belongs to none. */
  readonly agendaItem: number | null;
  /** A post ("Executive Director – Children and Learning"); "" while nobody is named. */
  readonly addressee: string;
  readonly visibility: Visibility;
  /** Fractional key: questions of one item are listed in its order. */
  readonly order: string;
  readonly evidence: readonly Evidence[];
  /** The members it was entered for; none where its author asks it. */
  readonly askers: readonly string[];
  /** The questions it was merged from, each as worded, oldest first; none where it was asked once. */
  readonly merged: readonly MergedQuestion[];
  readonly author: string;
  /** ISO instant. */
  readonly createdAt: string;
  readonly changedAt: string;
}

/**
 * Whether a question is to be put at the meeting: it is for the meeting, or for before it and not answered yet. One that
 * was answered before leaves the running order with its answer kept.
 */
export function isForTheTable({ when, state }: Pick<Question, 'when' | 'state'>): boolean {
  return when !== 'after' && state !== 'answered before';
}
