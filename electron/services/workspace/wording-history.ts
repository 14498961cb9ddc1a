import { compareWording } from '#shared/domain/lifecycle/compare-wording.ts';
import { nextRedo, nextUndo, undoneSteps } from '#shared/domain/lifecycle/take-back.ts';
import type {
  ChangedField,
  ShownStep,
  WordingHistory,
} from '#shared/domain/lifecycle/wording-history.ts';
import {
  wordingSteps,
  type Difference,
  type WordingStep,
} from '#shared/domain/lifecycle/wording-steps.ts';
import { instantOf } from '#shared/domain/merge/hybrid-clock.ts';
import type { Desk } from './desk.ts';
import { toEvidence } from './evidence-record.ts';
import { textField } from './record-fields.ts';
import type { StoredRecord } from './stored-changes.ts';

/** Fields whose old and new words are set side by side with the differences marked. */
const comparedFields: ReadonlySet<string> = new Set(['wording', 'title']);

/** Words that may be compared at once: a longer pair is shown whole, so that the history opens at once. */
const mostCompared = 1_000;

/** The evidence a wording has or had. */
function evidenceOf(desk: Desk, wording: string): readonly StoredRecord[] {
  return desk
    .memory()
    .listRecords('evidence')
    .filter((record) => textField(record, 'owner') === wording);
}

/** What was done to a wording, step by step. */
export function readSteps(desk: Desk, wording: string): readonly WordingStep[] {
  const records = [wording, ...evidenceOf(desk, wording).map(({ id }) => id)];
  return wordingSteps(desk.memory().listChangesOf(records), wording);
}

function toChangedField({ field, before, after }: Difference): ChangedField {
  const [old, now] = [String(before ?? ''), String(after ?? '')];
  const isCompared =
    comparedFields.has(field) &&
    old !== '' &&
    now !== '' &&
    [old, now].every((words) => words.split(/\s+/).length <= mostCompared);
  return { field, before: old, after: now, runs: isCompared ? compareWording(old, now) : null };
}

/** A wording's history as it is shown: every step in order, and what undo and redo would do. */
export function readHistory(desk: Desk, wording: string): WordingHistory {
  const steps = readSteps(desk, wording);
  const undone = undoneSteps(steps);
  const evidence = new Map(
    evidenceOf(desk, wording).map((record) => [record.id, toEvidence(record)]),
  );
  const toShown = (step: WordingStep): ShownStep => ({
    id: step.id,
    at: instantOf(step.at),
    author: step.author,
    kind: step.kind,
    of: step.of,
    isUndone: undone.has(step.id),
    fields: step.differences
      .filter(({ record, field }) => record === wording && field !== 'order' && field !== 'deleted')
      .map(toChangedField),
    evidence: step.differences.flatMap(({ record, field, after }) => {
      const piece = evidence.get(record);
      return piece && (field === 'deleted' || field === 'content')
        ? [{ evidence: piece, isTakenOff: field === 'deleted' && after === true }]
        : [];
    }),
  });
  const [undo, redo] = [nextUndo(steps, wording), nextRedo(steps, wording)];
  return {
    steps: steps.map(toShown),
    undo: undo.ok
      ? { step: undo.value.step.id, refusal: null }
      : { step: null, refusal: undo.failure.message },
    redo: redo.ok
      ? { step: redo.value.step.id, refusal: null }
      : { step: null, refusal: redo.failure.message },
  };
}
