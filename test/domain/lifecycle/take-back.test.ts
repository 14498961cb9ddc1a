import { describe, expect, test } from 'vitest';
import { nextRedo, nextUndo, undoneSteps } from '#shared/domain/lifecycle/take-back.ts';
import {
  stepField,
  stepMark,
  wordingSteps,
  type HeldValue,
  type RecordedChange,
} from '#shared/domain/lifecycle/wording-steps.ts';

type Fields = Readonly<Record<string, HeldValue>>;
type Written = readonly [mark: string, fields: Fields];

/** A wording's changes, written one step after another at an evening whose clock stands still. */
function changesOf(...written: readonly Written[]): readonly RecordedChange[] {
  const changes: RecordedChange[] = [];
  const put = (field: string, value: HeldValue) =>
    changes.push({
      id: `c${changes.length + 1}`,
      at: `2025-01-30T20:00:00.000Z-${String(changes.length).padStart(6, '0')}`,
      author: 'anna',
      device: 'laptop',
      record: 'w',
      field,
      value,
      basis: changes.filter((one) => one.field === field).map(({ id }) => id),
    });
  for (const [mark, fields] of written) {
    put(stepField, mark);
    for (const [field, value] of Object.entries(fields)) put(field, value);
  }
  return changes;
}

const step = stepMark('step');
const draft = [
  step,
  { wording: 'That it be reported.', addressee: '', state: 'draft', order: 'a' },
] as const;
const goTo = (state: string, minuteNumber = '') => [step, { state, minuteNumber }] as const;

const stepsOf = (...written: readonly Written[]) => wordingSteps(changesOf(...written), 'w');

/** What undo or redo would write, or why it would not. */
function given(result: ReturnType<typeof nextUndo>): Fields | string {
  return result.ok
    ? Object.fromEntries(result.value.values.map(({ field, value }) => [field, value]))
    : result.failure.message;
}

describe('the steps of a wording', () => {
  test('are what was written at once, with what each field held before', () => {
    const steps = stepsOf(
      draft,
      [step, { wording: 'That it be published.', addressee: 'Cabinet' }],
      [step, { dueMeeting: '2025-03-27' }],
      [step, { order: 'b' }],
      goTo('proposed'),
      [step, { deleted: true }],
      [step, { deleted: false }],
    );
    expect(steps.map(({ kind }) => kind)).toEqual([
      'drafted',
      'edited',
      'dates',
      'moved',
      'state',
      'removed',
      'put back',
    ]);
    expect(steps[1]?.differences).toEqual([
      {
        record: 'w',
        field: 'wording',
        before: 'That it be reported.',
        after: 'That it be published.',
      },
      { record: 'w', field: 'addressee', before: '', after: 'Cabinet' },
    ]);
  });

  test('leave out values written anew by sharing, and keep a new place among the others apart', () => {
    const changes = changesOf(draft, [
      step,
      { shared: true, wording: 'That it be reported.', order: 'a', state: 'proposed' },
    ]);
    const moved: RecordedChange = {
      ...changes[0]!, // oxlint-disable-line typescript/no-non-null-assertion -- the first is the mark of the draft
      id: 'moved',
      at: '2025-01-30T20:00:00.000Z-000900',
      field: 'order',
      value: 'c',
    };
    const steps = wordingSteps([moved, ...changes], 'w');
    expect(steps.map(({ kind }) => kind)).toEqual(['drafted', 'state', 'place']);
    expect(steps[1]?.differences.map(({ field }) => field)).toEqual(['state']);
    expect(given(nextUndo(steps, 'w'))).toEqual({ state: 'draft' });
  });

  test('are told apart by time where no step was marked yet', () => {
    const at = (second: number, millisecond: number) =>
      `2025-01-30T20:00:0${second}.00${millisecond}Z-000000`;
    const steps = wordingSteps(
      (
        [
          [at(0, 0), 'wording', 'a'],
          [at(0, 1), 'order', 'a'],
          [at(2, 0), 'wording', 'b'],
          [at(2, 4), 'addressee', 'Cabinet'],
          [at(2, 5), 'wording', 'c'],
        ] as const
      ).map(([stamp, field, value], index) => ({
        id: `c${index}`,
        at: stamp,
        author: 'anna',
        device: 'laptop',
        record: 'w',
        field,
        value,
        basis: [],
      })),
      'w',
    );
    expect(steps.map(({ differences }) => differences.map(({ after }) => after))).toEqual([
      ['a', 'a'],
      ['b', 'Cabinet'],
      ['c'],
    ]);
  });
});

describe('undo', () => {
  test('takes back the last step, and again the one before, and never the draft itself', () => {
    const once: readonly Written[] = [
      draft,
      [step, { wording: 'Two' }],
      [step, { addressee: 'Cabinet' }],
    ];
    const steps = stepsOf(...once);
    expect(given(nextUndo(steps, 'w'))).toEqual({ addressee: '' });
    const undo = [stepMark('undo', steps[2]?.id ?? ''), { addressee: null }] as const;
    const after = stepsOf(...once, undo);
    expect(given(nextUndo(after, 'w'))).toEqual({ wording: 'That it be reported.' });
    expect([...undoneSteps(after)]).toEqual([steps[2]?.id]);
    const both = stepsOf(...once, undo, [
      stepMark('undo', steps[1]?.id ?? ''),
      { wording: 'That it be reported.' },
    ]);
    expect(given(nextUndo(both, 'w'))).toMatch(/nothing to undo/);
    expect(given(nextRedo(both, 'w'))).toEqual({ wording: 'Two' });
  });

  test('can be done again until something else is changed', () => {
    const once = [draft, [step, { wording: 'Two' }]] as const;
    const id = stepsOf(...once)[1]?.id ?? '';
    const undone = [...once, [stepMark('undo', id), { wording: 'One' }]] as const;
    expect(given(nextRedo(stepsOf(...undone), 'w'))).toEqual({ wording: 'Two' });
    const redone = stepsOf(...undone, [stepMark('redo', id), { wording: 'Two' }]);
    expect(given(nextRedo(redone, 'w'))).toMatch(/nothing to redo/);
    expect(given(nextUndo(redone, 'w'))).toEqual({ wording: 'That it be reported.' });
    expect(undoneSteps(redone).size).toBe(0);
    const changed = stepsOf(...undone, [step, { addressee: 'Cabinet' }]);
    expect(given(nextRedo(changed, 'w'))).toMatch(/nothing to redo/);
    expect(given(nextUndo(changed, 'w'))).toEqual({ addressee: '' });
  });

  const confirmed = [draft, goTo('proposed'), goTo('agreed'), goTo('confirmed', '23')] as const;

  test('stops at a confirmation, and says what to do', () => {
    expect(given(nextUndo(stepsOf(...confirmed), 'w'))).toBe(
      'Minute 23 confirms these words, so undo stops here. To change them, choose “Back to agreed” first.',
    );
  });

  test('of a date or a corrected minute number is allowed while words are confirmed', () => {
    const dated = stepsOf(...confirmed, [step, { received: '2025-02-01' }]);
    expect(given(nextUndo(dated, 'w'))).toEqual({ received: null });
    const corrected = stepsOf(...confirmed, [step, { minuteNumber: '24' }]);
    expect(given(nextUndo(corrected, 'w'))).toEqual({ minuteNumber: '23' });
  });

  test('of a step back from confirmed brings its minute number with it', () => {
    expect(given(nextUndo(stepsOf(...confirmed, goTo('agreed')), 'w'))).toEqual({
      state: 'confirmed',
      minuteNumber: '23',
    });
  });

  test('stops where what stood before did not come from another copy', () => {
    const [, ...later] = changesOf(
      draft,
      [step, { dueMeeting: '2025-03-27' }],
      [step, { wording: 'That it be published.' }],
    ).filter(({ value }) => value !== 'That it be reported.');
    expect(given(nextUndo(wordingSteps(later, 'w'), 'w'))).toMatch(/did not come with it/);
  });

  test('reaches no state that a step would not reach', () => {
    // What another copy wrote in between: two steps at once.
    expect(given(nextUndo(stepsOf(draft, [step, { state: 'agreed' }]), 'w'))).toMatch(
      /one step at a time/,
    );
  });

  test('does not change the words of a wording confirmed since', () => {
    const steps = stepsOf(...confirmed, [step, { wording: 'Other words' }]);
    expect(given(nextUndo(steps, 'w'))).toMatch(/the Panel’s confirmed words/);
  });
});
