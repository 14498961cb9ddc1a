import { nextRedo, nextUndo, type TakenBack } from '#shared/domain/lifecycle/take-back.ts';
import type { WordingHistory } from '#shared/domain/lifecycle/wording-history.ts';
import { stepMark, type WordingStep } from '#shared/domain/lifecycle/wording-steps.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import type { Desk } from './desk.ts';
import { changedFields, editsOf, newEvidenceEdits, readEvidence } from './evidence-commands.ts';
import { listedCommands } from './listed-commands.ts';
import { toRecommendation } from './recommendation-record.ts';
import type { Fields } from './record-fields.ts';
import { compareOrder, orderAtEnd } from './record-order.ts';
import { readHistory, readSteps } from './wording-history.ts';
import type { Workspace } from './workspace.ts';

const gone = failure('not-found', 'That wording is no longer there.');
const removed = failure('not-found', 'That wording was removed. Undo the removal first.');
const noQuestion = failure(
  'not-found',
  'The question it should be drafted from is no longer there. Nothing was drafted.',
);
const notBeside = failure(
  'not-found',
  'The wording it should follow is no longer there. Nothing was moved.',
);

type RecommendationCommands = Pick<
  Workspace,
  | 'listRecommendations'
  | 'addRecommendation'
  | 'editRecommendation'
  | 'setRecommendationState'
  | 'moveRecommendation'
  | 'removeRecommendation'
  | 'restoreRecommendation'
  | 'dropRecommendationEvidence'
  | 'readWordingHistory'
  | 'undoWording'
  | 'redoWording'
>;

/** Drafting recommendations and requests and changing, ordering and removing them. */
export function recommendationCommands(desk: Desk): RecommendationCommands {
  const wordings = listedCommands<Recommendation>(desk, {
    kind: 'recommendation',
    area: 'recommendations',
    reader: () => {
      const evidence = readEvidence(desk);
      return (record) => toRecommendation(record, evidence.get(record.id) ?? []);
    },
    compare: compareOrder,
    // All wordings stand in one order.
    areBeside: () => true,
    marksSteps: true,
    gone,
    removed,
    notBeside,
  });

  /** Takes the wording to what a step says, itself a recorded step; what is shared or not follows its state. */
  const take = (
    id: string,
    mark: 'undo' | 'redo',
    next: (steps: readonly WordingStep[], wording: string) => Result<TakenBack, Failure>,
  ) =>
    desk.change<WordingHistory>(['recommendations'], () => {
      const found = wordings.standing(id);
      if (!found.ok) return found;
      const taken = next(readSteps(desk, id), id);
      if (!taken.ok) return taken;
      const { step, values } = taken.value;
      const fields: Fields = Object.fromEntries(
        values.filter(({ record }) => record === id).map(({ field, value }) => [field, value]),
      );
      const evidence = values.filter(({ record }) => record !== id);
      const { state } = fields;
      const written = wordings.write(
        id,
        [
          ...(state === undefined
            ? editsOf('recommendation', id, fields)
            : wordings.sharedEdits(found.value, state !== 'draft', fields)),
          ...evidence.map(({ record, field, value }) => ({
            record,
            kind: 'evidence' as const,
            field,
            // Evidence that was never taken off holds nothing here.
            value: value === true,
          })),
        ],
        stepMark(mark, step.id),
      );
      return written.ok
        ? ok({ answer: readHistory(desk, id), changed: written.value.changed })
        : written;
    });

  return {
    listRecommendations: () => Promise.resolve(wordings.list()),

    addRecommendation: (fields, evidence) =>
      desk.change(['recommendations'], () => {
        const from =
          fields.question === null ? null : desk.memory().findRecord('question', fields.question);
        if (fields.question !== null && (!from || from.deleted)) return failed(noQuestion);
        const copied = (from && readEvidence(desk).get(from.id)) ?? [];
        const id = desk.nextId();
        return wordings.write(id, [
          ...editsOf('recommendation', id, {
            ...fields,
            state: 'draft',
            minuteNumber: '',
            order: orderAtEnd(wordings.list()),
          }),
          ...newEvidenceEdits(desk, id, [...copied, ...evidence]),
        ]);
      }),

    editRecommendation: (id, fields) =>
      wordings.change(id, (record) =>
        ok(editsOf('recommendation', id, changedFields(record, fields))),
      ),

    setRecommendationState: (id, state, minuteNumber) =>
      wordings.change(id, (record) =>
        // A draft is the author's own; every later state is shared.
        ok(
          wordings.sharedEdits(
            record,
            state !== 'draft',
            changedFields(record, { state, minuteNumber }),
          ),
        ),
      ),

    moveRecommendation: wordings.move,
    removeRecommendation: wordings.remove,
    restoreRecommendation: wordings.restore,
    dropRecommendationEvidence: wordings.dropEvidence,

    readWordingHistory: (id) => {
      const found = wordings.known(id);
      return Promise.resolve(found.ok ? ok(readHistory(desk, id)) : found);
    },
    undoWording: (id) => take(id, 'undo', nextUndo),
    redoWording: (id) => take(id, 'redo', nextRedo),
  };
}
