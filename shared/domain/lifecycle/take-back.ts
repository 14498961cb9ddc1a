import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import { recommendationStates, type RecommendationState } from '#shared/model/recommendation.ts';
import { mayEditWords, stepTo } from './recommendation-state.ts';
import type { HeldValue, StepKind, WordingStep } from './wording-steps.ts';

/** A step that may be taken back or done again, and what its fields are to hold then. */
export interface TakenBack {
  readonly step: WordingStep;
  readonly values: readonly {
    readonly record: string;
    readonly field: string;
    readonly value: HeldValue;
  }[];
}

/** Drafting and removing have ways back of their own: remove, and put back. */
const takenBackByUndo: ReadonlySet<StepKind> = new Set([
  'edited',
  'state',
  'dates',
  'evidence',
  'moved',
]);

/** Fields that are not the Panel's words and may change while a wording is confirmed. */
const besideTheWords: ReadonlySet<string> = new Set([
  'dueMeeting',
  'received',
  'order',
  'state',
  'minuteNumber',
]);

/** The steps that stand and those that were taken back, the latest of each last. */
function standingSteps(steps: readonly WordingStep[]): {
  readonly done: readonly WordingStep[];
  readonly undone: readonly WordingStep[];
} {
  const done: WordingStep[] = [];
  const undone: WordingStep[] = [];
  for (const step of steps) {
    const [from, to] = step.kind === 'undo' ? [done, undone] : [undone, done];
    if (step.kind === 'undo' || step.kind === 'redo') {
      const at = from.findIndex(({ id }) => id === step.of);
      to.push(...(at < 0 ? [] : from.splice(at, 1)));
    } else if (takenBackByUndo.has(step.kind)) {
      done.push(step);
      // Something else was changed: what was taken back before it stays taken back.
      undone.length = 0;
    }
  }
  return { done, undone };
}

/** The ids of the steps that were taken back and not done again. */
export function undoneSteps(steps: readonly WordingStep[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { kind, of } of steps) {
    if (of === null) continue;
    if (kind === 'undo') undone.add(of);
    else undone.delete(of);
  }
  return undone;
}

function stateOf(value: HeldValue | undefined): RecommendationState {
  return recommendationStates.find((state) => state === value) ?? 'draft';
}

/** What a field of the wording itself holds after all steps. */
function heldNow(steps: readonly WordingStep[], wording: string, field: string): HeldValue {
  return (
    steps
      .flatMap(({ differences }) => differences)
      .findLast((one) => one.record === wording && one.field === field)?.after ?? null
  );
}

/** Whether the fields may hold what they would then hold, by the rules every other change follows. */
function mayHold(
  steps: readonly WordingStep[],
  wording: string,
  values: TakenBack['values'],
): Result<null, Failure> {
  const now = stateOf(heldNow(steps, wording, 'state'));
  const own = values.filter((one) => one.record === wording);
  const given = (field: string) => own.find((one) => one.field === field)?.value;
  if (own.some(({ field }) => !besideTheWords.has(field))) {
    const words = mayEditWords(now);
    if (!words.ok) return words;
  }
  const [state, minute] = [given('state'), given('minuteNumber')];
  if (state === undefined && minute === undefined) return ok(null);
  const step = stepTo(now, state === undefined ? now : stateOf(state), String(minute ?? ''));
  return step.ok ? ok(null) : step;
}

/** A step with the values of its fields before or after it, where they may be held. */
function takenTo(
  side: 'before' | 'after',
  step: WordingStep,
  steps: readonly WordingStep[],
  wording: string,
): Result<TakenBack, Failure> {
  // Evidence is copied when it is taken and never edited: it is only taken off and put back.
  const values = step.differences
    .filter(({ record, field }) => record === wording || field === 'deleted')
    .map(({ record, field, [side]: value }) => ({ record, field, value }));
  const allowed = mayHold(steps, wording, values);
  return allowed.ok ? ok({ step, values }) : allowed;
}

/**
 * What undo would take back of a wording: the last step that stands. It follows the rules of the lifecycle, so it
 * reaches no state that a step would not reach. It never takes back a confirmation: a member drafts, only the Panel
 * recommends, and the minutes are the record of that. Leaving confirmed is a decision of its own, by the button named
 * for it.
 */
export function nextUndo(
  steps: readonly WordingStep[],
  wording: string,
): Result<TakenBack, Failure> {
  const step = standingSteps(steps).done.at(-1);
  if (!step) {
    return failed(failure('rule', 'There is nothing to undo: the wording is as it was drafted.'));
  }
  const confirms = step.differences.some(
    (one) => one.record === wording && one.field === 'state' && one.after === 'confirmed',
  );
  if (confirms) {
    const minute = String(heldNow(steps, wording, 'minuteNumber') ?? '');
    return failed(
      failure(
        'rule',
        `Minute ${minute} confirms these words, so undo stops here. To change them, choose “Back to agreed” first.`,
      ),
    );
  }
  if (step.isCutOff) {
    return failed(
      failure(
        'rule',
        'Undo stops here: what stood before was written in another copy and did not come with it. Edit the wording instead.',
      ),
    );
  }
  return takenTo('before', step, steps, wording);
}

/** What redo would do again: the step that was taken back last, until something else is changed. */
export function nextRedo(
  steps: readonly WordingStep[],
  wording: string,
): Result<TakenBack, Failure> {
  const step = standingSteps(steps).undone.at(-1);
  if (!step) return failed(failure('rule', 'There is nothing to redo.'));
  return takenTo('after', step, steps, wording);
}
