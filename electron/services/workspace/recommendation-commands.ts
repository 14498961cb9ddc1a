import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import type { Desk, Written } from './desk.ts';
import {
  changedFields,
  dropEvidenceEdits,
  editsOf,
  newEvidenceEdits,
  readEvidence,
  sharingEdits,
} from './evidence-commands.ts';
import type { Edit } from './memory.ts';
import { toRecommendation } from './recommendation-record.ts';
import { isSet } from './record-fields.ts';
import { compareOrder, orderAtEnd, ordersAfter } from './record-order.ts';
import type { StoredRecord } from './stored-changes.ts';
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
>;

/** Wordings as they stand, in one order: not those that were removed. */
function listRecommendations(desk: Desk): readonly Recommendation[] {
  const evidence = readEvidence(desk);
  return desk
    .memory()
    .listRecords('recommendation')
    .filter((record) => !record.deleted)
    .map((record) => toRecommendation(record, evidence.get(record.id) ?? []))
    .sort(compareOrder);
}

/** Drafting recommendations and requests and changing, ordering and removing them. */
export function recommendationCommands(desk: Desk): RecommendationCommands {
  const read = (id: string): Recommendation => {
    const record = desk.memory().findRecord('recommendation', id);
    if (!record) throw new Error(`The wording ${id} was just written and is not there`);
    return toRecommendation(record, readEvidence(desk).get(id) ?? []);
  };

  const standing = (id: string): Result<StoredRecord, Failure> => {
    const record = desk.memory().findRecord('recommendation', id);
    if (!record) return failed(gone);
    return record.deleted ? failed(removed) : ok(record);
  };

  const write = (id: string, edits: readonly Edit[]): Result<Written<Recommendation>, Failure> => {
    if (edits.length > 0) desk.memory().write(edits);
    return ok({ answer: read(id), changed: edits.length > 0 });
  };

  return {
    listRecommendations: () => Promise.resolve(listRecommendations(desk)),

    addRecommendation: (fields, evidence) =>
      desk.change(['recommendations'], () => {
        const from =
          fields.question === null ? null : desk.memory().findRecord('question', fields.question);
        if (fields.question !== null && (!from || from.deleted)) return failed(noQuestion);
        const copied = (from && readEvidence(desk).get(from.id)) ?? [];
        const id = desk.nextId();
        return write(id, [
          ...editsOf('recommendation', id, {
            ...fields,
            state: 'draft',
            minuteNumber: '',
            order: orderAtEnd(listRecommendations(desk)),
          }),
          ...newEvidenceEdits(desk, id, [...copied, ...evidence]),
        ]);
      }),

    editRecommendation: (id, fields) =>
      desk.change(['recommendations'], () => {
        const found = standing(id);
        return found.ok
          ? write(id, editsOf('recommendation', id, changedFields(found.value, fields)))
          : found;
      }),

    setRecommendationState: (id, state, minuteNumber) =>
      desk.change(['recommendations'], () => {
        const found = standing(id);
        if (!found.ok) return found;
        const fields = changedFields(found.value, { state, minuteNumber });
        // A draft is the author's own; every later state is shared.
        const isShared = isSet(found.value, 'shared');
        const shares = state !== 'draft' && !isShared;
        const keeps = state === 'draft' && isShared;
        return write(id, [
          ...(keeps ? editsOf('recommendation', id, { shared: false }) : []),
          ...(shares ? sharingEdits(desk, 'recommendation', found.value, Object.keys(fields)) : []),
          ...editsOf('recommendation', id, fields),
        ]);
      }),

    moveRecommendation: (id, after) =>
      desk.change(['recommendations'], () => {
        const found = standing(id);
        if (!found.ok) return found;
        if (after === id) return write(id, []);
        const orders = ordersAfter(listRecommendations(desk), id, after);
        if (!orders) return failed(notBeside);
        return write(
          id,
          [...orders].flatMap(([one, order]) => editsOf('recommendation', one, { order })),
        );
      }),

    removeRecommendation: (id) =>
      desk.change(['recommendations'], () => {
        const record = desk.memory().findRecord('recommendation', id);
        if (!record) return failed(gone);
        if (record.deleted) return ok({ answer: null, changed: false });
        desk.memory().write(editsOf('recommendation', id, { deleted: true }));
        return ok({ answer: null, changed: true });
      }),

    restoreRecommendation: (id) =>
      desk.change(['recommendations'], () => {
        const record = desk.memory().findRecord('recommendation', id);
        if (!record) return failed(gone);
        return write(id, record.deleted ? editsOf('recommendation', id, { deleted: false }) : []);
      }),

    dropRecommendationEvidence: (id, evidence) =>
      desk.change(['recommendations'], () => {
        const found = standing(id);
        if (!found.ok) return found;
        const edits = dropEvidenceEdits(desk, id, evidence);
        return edits.ok ? write(id, edits.value) : edits;
      }),
  };
}
