import { failed, ok } from '#shared/lib/result.ts';
import { failure } from '#shared/model/failure.ts';
import type { Question } from '#shared/model/question.ts';
import type { Desk } from './desk.ts';
import { changedFields, editsOf, newEvidenceEdits, readEvidence } from './evidence-commands.ts';
import { listedCommands } from './listed-commands.ts';
import { askerEdits, readAskers } from './asker-commands.ts';
import { mergeEdits, readStandsAlone, unmergeEdits } from './merge-commands.ts';
import { mergedByRoot, toQuestion } from './question-record.ts';
import { isSet } from './record-fields.ts';
import { compareOrder, orderAtEnd } from './record-order.ts';
import type { Workspace } from './workspace.ts';

const gone = failure('not-found', 'That question is no longer there.');
const removed = failure('not-found', 'That question was removed. Undo the removal first.');
const notBeside = failure(
  'not-found',
  'The question it should follow is no longer under that agenda item. Nothing was moved.',
);

const tooFew = failure(
  'rule',
  'Putting questions together takes two or more that still stand. Nothing was changed.',
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
  | 'mergeQuestions'
  | 'unmergeQuestion'
>;

/** By agenda item, those of none last; within an item by their own order. */
function compareQuestions(a: Question, b: Question): number {
  const item = (question: Question) => question.agendaItem ?? Number.POSITIVE_INFINITY;
  return item(a) === item(b) ? compareOrder(a, b) : item(a) - item(b);
}

/** Writing questions down and changing, ordering, sharing, merging and removing them. */
export function questionCommands(desk: Desk): QuestionCommands {
  const questions = listedCommands<Question>(desk, {
    kind: 'question',
    area: 'questions',
    reader: () => {
      const evidence = readEvidence(desk);
      const askers = readAskers(desk);
      const merged = mergedByRoot(desk.memory().listRecords('question'), askers);
      return (record) =>
        toQuestion(record, {
          evidence: evidence.get(record.id) ?? [],
          askers: askers(record.id),
          merged: merged.get(record.id) ?? [],
        });
    },
    listed: () => readStandsAlone(desk),
    compare: compareQuestions,
    areBeside: (a, b) => a.agendaItem === b.agendaItem,
    gone,
    removed,
    notBeside,
  });
  const orderAtEndOf = (agendaItem: number | null) =>
    orderAtEnd(questions.list().filter((question) => question.agendaItem === agendaItem));

  return {
    listQuestions: () => Promise.resolve(questions.list()),

    addQuestion: ({ visibility, askers = [], ...fields }, evidence) =>
      desk.change(['questions'], () => {
        const id = desk.nextId();
        return questions.write(id, [
          ...(visibility === 'shared' ? editsOf('question', id, { shared: true }) : []),
          ...editsOf('question', id, { ...fields, order: orderAtEndOf(fields.agendaItem) }),
          ...askerEdits(desk, id, askers),
          ...newEvidenceEdits(desk, id, evidence),
        ]);
      }),

    editQuestion: (id, { visibility, askers, ...given }) =>
      questions.change(id, (record) => {
        const fields = changedFields(record, given);
        const { agendaItem } = fields;
        // Under another item it comes last: its old place meant something among others.
        const placed =
          typeof agendaItem === 'number' || agendaItem === null
            ? { ...fields, order: orderAtEndOf(agendaItem) }
            : fields;
        const names = askers ? askerEdits(desk, id, askers) : [];
        const sharesNow = visibility === 'shared' && !isSet(record, 'shared');
        // Before the mark, so that a name that is taken off while sharing does not leave.
        if (sharesNow && names.length > 0) desk.memory().write(names);
        return ok([
          ...(sharesNow ? [] : names),
          ...(visibility === undefined
            ? editsOf('question', id, placed)
            : questions.sharedEdits(record, visibility === 'shared', placed)),
        ]);
      }),

    mergeQuestions: (ids, wording) =>
      desk.change(['questions'], () => {
        const standsAlone = readStandsAlone(desk);
        const chosen = [...new Set(ids)].flatMap((id) => {
          const record = desk.memory().findRecord('question', id);
          return record && !record.deleted && standsAlone(record) ? [record] : [];
        });
        if (chosen.length < 2 || chosen.length < new Set(ids).size) return failed(tooFew);
        const id = desk.nextId();
        return questions.write(id, mergeEdits(desk, id, chosen, wording));
      }),

    unmergeQuestion: (id) =>
      desk.change(['questions'], () => {
        const record = desk.memory().findRecord('question', id);
        if (!record) return failed(gone);
        if (record.deleted) return ok({ answer: null, changed: false });
        const edits = unmergeEdits(desk, record);
        if (!edits.ok) return edits;
        desk.memory().write(edits.value);
        return ok({ answer: null, changed: true });
      }),

    moveQuestion: questions.move,
    removeQuestion: questions.remove,
    restoreQuestion: questions.restore,
    dropQuestionEvidence: questions.dropEvidence,
  };
}
