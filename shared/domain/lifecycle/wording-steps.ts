/** What a field of a record holds. */
export type HeldValue = string | number | boolean | null;

/** One recorded change of one field, as the workspace keeps it. */
export interface RecordedChange {
  readonly id: string;
  /** Stamp; plain text order is the order of events, and its first 24 characters are an ISO instant. */
  readonly at: string;
  readonly author: string;
  readonly device: string;
  readonly record: string;
  readonly field: string;
  readonly value: HeldValue;
  /** Ids of the changes whose value its author was looking at. */
  readonly basis: readonly string[];
}

/** A field that holds something else than before; null where it held or holds nothing. */
export interface Difference {
  readonly record: string;
  readonly field: string;
  readonly before: HeldValue;
  readonly after: HeldValue;
}

/**
 * What somebody did to a wording at once. `undo` and `redo` are steps of their own and name the step they took back or
 * did again; `place` is a place in the list that changed because another wording was moved.
 */
export type StepKind =
  | 'drafted'
  | 'edited'
  | 'state'
  | 'dates'
  | 'evidence'
  | 'moved'
  | 'place'
  | 'removed'
  | 'put back'
  | 'undo'
  | 'redo';

export interface WordingStep {
  /** The id of its first change. */
  readonly id: string;
  readonly at: string;
  readonly author: string;
  readonly kind: StepKind;
  /** The step that was taken back or done again; null for every other kind. */
  readonly of: string | null;
  /** Whether it changed something whose earlier value is not here: it was written in another copy and did not leave it. */
  readonly isCutOff: boolean;
  readonly differences: readonly Difference[];
}

/** The field of a wording whose change opens a step, so that what was written at once is told from what came next. */
export const stepField = 'step';

/** What the field that opens a step holds. */
export function stepMark(kind: 'step' | 'undo' | 'redo', of: string | null = null): string {
  return of === null ? kind : `${kind} ${of}`;
}

/** A step while its changes are gathered. */
interface OpenStep {
  readonly first: RecordedChange;
  readonly mark: string | null;
  /** Whether the wording began with it. */
  readonly isFirst: boolean;
  last: RecordedChange;
  isCutOff: boolean;
  readonly written: Set<string>;
  readonly differences: Difference[];
}

/** Milliseconds between two changes of one step at most, where no mark tells them apart. */
const longestGap = 20;

const keyOf = ({ record, field }: Pick<RecordedChange, 'record' | 'field'>): string =>
  JSON.stringify([record, field]);

const isNothing = (value: HeldValue | undefined): boolean =>
  value === undefined || value === null || value === '' || value === false;

const isSame = (a: HeldValue | undefined, b: HeldValue): boolean =>
  a === b || (isNothing(a) && isNothing(b));

const timeOf = (stamp: string): number => Date.parse(stamp.slice(0, 24));

/** Whether a change was written with those of a step, as far as it can be told. */
function belongsTo(step: OpenStep, change: RecordedChange): boolean {
  if (step.written.has(keyOf(change))) return false;
  if (timeOf(change.at) - timeOf(step.last.at) > longestGap) return false;
  if (step.mark === null && step.last.field === 'order' && !step.isFirst) return false;
  // Moving one wording can give another a new place: that is no part of what was last done to the other.
  return (
    change.field !== 'order' ||
    step.isFirst ||
    (step.mark !== null && step.differences.length === 0)
  );
}

function kindOf({ mark, isFirst, differences }: OpenStep, wording: string): StepKind {
  if (mark?.startsWith('undo ') === true) return 'undo';
  if (mark?.startsWith('redo ') === true) return 'redo';
  if (isFirst) return 'drafted';
  const own = differences.filter((one) => one.record === wording);
  const removal = own.find((one) => one.field === 'deleted');
  if (removal) return removal.after === true ? 'removed' : 'put back';
  if (own.some((one) => one.field === 'state' || one.field === 'minuteNumber')) return 'state';
  if (own.length === 0) return 'evidence';
  if (own.every((one) => one.field === 'order')) return mark === null ? 'place' : 'moved';
  return own.every((one) => one.field === 'dueMeeting' || one.field === 'received')
    ? 'dates'
    : 'edited';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * What was done to a wording, step by step in the order of events, from the changes of its record and of its evidence.
 * Nothing is kept beside the changes: the history is read from them. Changes written before steps were marked are put
 * together where they were written at once. A change that left a field as it was (sharing writes all values anew) is
 * none.
 */
export function wordingSteps(
  changes: readonly RecordedChange[],
  wording: string,
): readonly WordingStep[] {
  const values = new Map<string, HeldValue>();
  const open = new Map<string, OpenStep>();
  const steps: OpenStep[] = [];
  const ordered = [...changes].sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
  for (const change of ordered) {
    const key = keyOf(change);
    const isCutOff = !values.has(key) && change.basis.length > 0;
    const before = values.get(key) ?? null;
    const isMark = change.record === wording && change.field === stepField;
    values.set(key, change.value);
    // Whether it is shared follows from where it stands.
    if (!isMark && (change.field === 'shared' || isSame(before, change.value))) continue;
    let step = open.get(change.device);
    if (!step || isMark || !belongsTo(step, change)) {
      step = {
        first: change,
        mark: isMark ? String(change.value) : null,
        isFirst: steps.length === 0,
        last: change,
        isCutOff: false,
        written: new Set(),
        differences: [],
      };
      steps.push(step);
      open.set(change.device, step);
    }
    step.last = change;
    step.written.add(key);
    if (!isMark) {
      step.isCutOff ||= isCutOff;
      const { record, field, value: after } = change;
      step.differences.push({ record, field, before, after });
    }
  }
  return steps
    .filter((step) => step.differences.length > 0)
    .map((step) => {
      const kind = kindOf(step, wording);
      return {
        id: step.first.id,
        at: step.first.at,
        author: step.first.author,
        kind,
        of: kind === 'undo' || kind === 'redo' ? (step.mark?.slice(5) ?? null) : null,
        isCutOff: step.isCutOff,
        differences: step.differences,
      };
    });
}
