import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { Question } from '#shared/model/question.ts';
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
import { toQuestion } from './question-record.ts';
import { isSet } from './record-fields.ts';
import { compareOrder, orderAtEnd, ordersAfter } from './record-order.ts';
import type { StoredRecord } from './stored-changes.ts';
import type { Workspace } from './workspace.ts';

const gone = failure('not-found', 'That question is no longer there.');
const removed = failure('not-found', 'That question was removed. Undo the removal first.');
const notBeside = failure(
  'not-found',
  'The question it should follow is no longer under that agenda item. Nothing was moved.',
);

type QuestionCommands = Pick<
  Workspace,
  | 'listQuestions'
  | 'addQuestion'
  | 'editQuestion'
  | 'moveQuestion'
  | 'removeQuestion'
  | 'restoreQuestion'
  | 'dropQuestionEvidence'
>;

/** By agenda item, those of none last; within an item by their own order. */
function compareQuestions(a: Question, b: Question): number {
  const item = (question: Question) => question.agendaItem ?? Number.POSITIVE_INFINITY;
  return item(a) === item(b) ? compareOrder(a, b) : item(a) - item(b);
}

/** Questions as they stand: not those that were removed. */
function listQuestions(desk: Desk): readonly Question[] {
  const evidence = readEvidence(desk);
  return desk
    .memory()
    .listRecords('question')
    .filter((record) => !record.deleted)
    .map((record) => toQuestion(record, evidence.get(record.id) ?? []))
    .sort(compareQuestions);
}

/** Writing questions down and changing, ordering, sharing and removing them. */
export function questionCommands(desk: Desk): QuestionCommands {
  const read = (id: string): Question => {
    const record = desk.memory().findRecord('question', id);
    if (!record) throw new Error(`The question ${id} was just written and is not there`);
    return toQuestion(record, readEvidence(desk).get(id) ?? []);
  };

  const standing = (id: string): Result<StoredRecord, Failure> => {
    const record = desk.memory().findRecord('question', id);
    if (!record) return failed(gone);
    return record.deleted ? failed(removed) : ok(record);
  };

  const ofItem = (agendaItem: number | null) =>
    listQuestions(desk).filter((question) => question.agendaItem === agendaItem);

  const write = (id: string, edits: readonly Edit[]): Result<Written<Question>, Failure> => {
    if (edits.length > 0) desk.memory().write(edits);
    return ok({ answer: read(id), changed: edits.length > 0 });
  };

  return {
    listQuestions: () => Promise.resolve(listQuestions(desk)),

    addQuestion: ({ visibility, ...fields }, evidence) =>
      desk.change(['questions'], () => {
        const id = desk.nextId();
        return write(id, [
          ...(visibility === 'shared' ? editsOf('question', id, { shared: true }) : []),
          ...editsOf('question', id, { ...fields, order: orderAtEnd(ofItem(fields.agendaItem)) }),
          ...newEvidenceEdits(desk, id, evidence),
        ]);
      }),

    editQuestion: (id, { visibility, ...given }) =>
      desk.change(['questions'], () => {
        const found = standing(id);
        if (!found.ok) return found;
        const fields = changedFields(found.value, given);
        const { agendaItem } = fields;
        // Under another item it comes last: its old place meant something among others.
        const placed =
          typeof agendaItem === 'number' || agendaItem === null
            ? { ...fields, order: orderAtEnd(ofItem(agendaItem)) }
            : fields;
        const isShared = isSet(found.value, 'shared');
        const shares = visibility === 'shared' && !isShared;
        const keeps = visibility === 'only on this computer' && isShared;
        return write(id, [
          ...(keeps ? editsOf('question', id, { shared: false }) : []),
          ...(shares ? sharingEdits(desk, 'question', found.value, Object.keys(placed)) : []),
          ...editsOf('question', id, placed),
        ]);
      }),

    moveQuestion: (id, after) =>
      desk.change(['questions'], () => {
        const found = standing(id);
        if (!found.ok) return found;
        const question = toQuestion(found.value, []);
        if (after === id) return write(id, []);
        const orders = ordersAfter(ofItem(question.agendaItem), id, after);
        if (!orders) return failed(notBeside);
        return write(
          id,
          [...orders].flatMap(([one, order]) => editsOf('question', one, { order })),
        );
      }),

    removeQuestion: (id) =>
      desk.change(['questions'], () => {
        const record = desk.memory().findRecord('question', id);
        if (!record) return failed(gone);
        if (record.deleted) return ok({ answer: null, changed: false });
        desk.memory().write(editsOf('question', id, { deleted: true }));
        return ok({ answer: null, changed: true });
      }),

    restoreQuestion: (id) =>
      desk.change(['questions'], () => {
        const record = desk.memory().findRecord('question', id);
        if (!record) return failed(gone);
        return write(id, record.deleted ? editsOf('question', id, { deleted: false }) : []);
      }),

    dropQuestionEvidence: (id, evidence) =>
      desk.change(['questions'], () => {
        const found = standing(id);
        if (!found.ok) return found;
        const edits = dropEvidenceEdits(desk, id, evidence);
        return edits.ok ? write(id, edits.value) : edits;
      }),
  };
}
