import { ok } from '#shared/lib/result.ts';
import { failure } from '#shared/model/failure.ts';
import type { Question } from '#shared/model/question.ts';
import type { Desk } from './desk.ts';
import { changedFields, editsOf, newEvidenceEdits } from './evidence-commands.ts';
import { listedCommands } from './listed-commands.ts';
import { toQuestion } from './question-record.ts';
import { compareOrder, orderAtEnd } from './record-order.ts';
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

/** Writing questions down and changing, ordering, sharing and removing them. */
export function questionCommands(desk: Desk): QuestionCommands {
  const questions = listedCommands<Question>(desk, {
    kind: 'question',
    area: 'questions',
    toValue: toQuestion,
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

    addQuestion: ({ visibility, ...fields }, evidence) =>
      desk.change(['questions'], () => {
        const id = desk.nextId();
        return questions.write(id, [
          ...(visibility === 'shared' ? editsOf('question', id, { shared: true }) : []),
          ...editsOf('question', id, { ...fields, order: orderAtEndOf(fields.agendaItem) }),
          ...newEvidenceEdits(desk, id, evidence),
        ]);
      }),

    editQuestion: (id, { visibility, ...given }) =>
      questions.change(id, (record) => {
        const fields = changedFields(record, given);
        const { agendaItem } = fields;
        // Under another item it comes last: its old place meant something among others.
        const placed =
          typeof agendaItem === 'number' || agendaItem === null
            ? { ...fields, order: orderAtEndOf(agendaItem) }
            : fields;
        return ok(
          visibility === undefined
            ? editsOf('question', id, placed)
            : questions.sharedEdits(record, visibility === 'shared', placed),
        );
      }),

    moveQuestion: questions.move,
    removeQuestion: questions.remove,
    restoreQuestion: questions.restore,
    dropQuestionEvidence: questions.dropEvidence,
  };
}
