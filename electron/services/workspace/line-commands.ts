import { instantOf } from '#shared/domain/merge/hybrid-clock.ts';
import { ok } from '#shared/lib/result.ts';
import { failure } from '#shared/model/failure.ts';
import type { LineOfEnquiry } from '#shared/model/line-of-enquiry.ts';
import type { Desk } from './desk.ts';
import { changedFields, editsOf } from './evidence-commands.ts';
import { listedCommands } from './listed-commands.ts';
import { isSet, textField } from './record-fields.ts';
import { compareOrder, orderAtEnd } from './record-order.ts';
import type { StoredRecord } from './stored-changes.ts';
import type { Workspace } from './workspace.ts';

function toLine(record: StoredRecord): LineOfEnquiry {
  return {
    id: record.id,
    theme: textField(record, 'theme'),
    wantToKnow: textField(record, 'wantToKnow'),
    visibility: isSet(record, 'shared') ? 'shared' : 'only on this computer',
    order: textField(record, 'order'),
    author: record.author,
    createdAt: instantOf(record.createdAt),
    changedAt: instantOf(record.changedAt),
  };
}

type LineCommands = Pick<
  Workspace,
  'listLines' | 'addLine' | 'editLine' | 'removeLine' | 'restoreLine'
>;

/** Writing lines of enquiry. A line that is removed leaves its questions where they are, in no line. */
export function lineCommands(desk: Desk): LineCommands {
  const lines = listedCommands<LineOfEnquiry>(desk, {
    kind: 'line',
    area: 'questions',
    reader: () => toLine,
    compare: compareOrder,
    areBeside: () => true,
    gone: failure('not-found', 'That line of enquiry is no longer there.'),
    removed: failure('not-found', 'That line of enquiry was removed. Undo the removal first.'),
    notBeside: failure('not-found', 'The line it should follow is no longer there.'),
  });

  return {
    listLines: () => Promise.resolve(lines.list()),

    addLine: ({ visibility, ...fields }) =>
      desk.change(['questions'], () => {
        const id = desk.nextId();
        return lines.write(id, [
          ...(visibility === 'shared' ? editsOf('line', id, { shared: true }) : []),
          ...editsOf('line', id, { ...fields, order: orderAtEnd(lines.list()) }),
        ]);
      }),

    editLine: (id, { visibility, ...given }) =>
      lines.change(id, (record) => {
        const fields = changedFields(record, given);
        return ok(
          visibility === undefined
            ? editsOf('line', id, fields)
            : lines.sharedEdits(record, visibility === 'shared', fields),
        );
      }),

    removeLine: lines.remove,
    restoreLine: lines.restore,
  };
}
