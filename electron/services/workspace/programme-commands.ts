import { instantOf } from '#shared/domain/merge/hybrid-clock.ts';
import { ok } from '#shared/lib/result.ts';
import { failure } from '#shared/model/failure.ts';
import {
  programmeOrigins,
  suggestionVerdicts,
  type ProgrammeItem,
  type SuggestionMark,
} from '#shared/model/programme.ts';
import type { Desk } from './desk.ts';
import { changedFields, editsOf } from './evidence-commands.ts';
import { listedCommands } from './listed-commands.ts';
import { choiceField, textField } from './record-fields.ts';
import { compareOrder, orderAtEnd } from './record-order.ts';
import type { StoredRecord } from './stored-changes.ts';
import type { Workspace } from './workspace.ts';

function toProgrammeItem(record: StoredRecord): ProgrammeItem {
  return {
    id: record.id,
    title: textField(record, 'title'),
    origin: choiceField(record, 'origin', programmeOrigins, 'member'),
    meeting: textField(record, 'meeting'),
    lead: textField(record, 'lead'),
    witnesses: textField(record, 'witnesses'),
    source: textField(record, 'source'),
    order: textField(record, 'order'),
    author: record.author,
    createdAt: instantOf(record.createdAt),
    changedAt: instantOf(record.changedAt),
  };
}

function toMark(record: StoredRecord): SuggestionMark {
  return {
    ask: textField(record, 'ask'),
    verdict: choiceField(record, 'verdict', suggestionVerdicts, 'open'),
    reason: textField(record, 'reason'),
  };
}

/** One record a suggestion, so that marks made on two computers are of one suggestion. */
function markOf(ask: string): string {
  return `suggestion/${ask}`;
}

type ProgrammeCommands = Pick<
  Workspace,
  | 'listProgrammeItems'
  | 'listSuggestionMarks'
  | 'addProgrammeItem'
  | 'editProgrammeItem'
  | 'moveProgrammeItem'
  | 'removeProgrammeItem'
  | 'restoreProgrammeItem'
  | 'markSuggestion'
>;

/** The work programme and what was done with officers' suggestions. It is the Panel's own and is shared from the start. */
export function programmeCommands(desk: Desk): ProgrammeCommands {
  const items = listedCommands<ProgrammeItem>(desk, {
    kind: 'programme item',
    area: 'programme',
    reader: () => toProgrammeItem,
    compare: compareOrder,
    areBeside: (one, other) => one.meeting === other.meeting,
    gone: failure('not-found', 'That item of the work programme is no longer there.'),
    removed: failure(
      'not-found',
      'That item of the work programme was removed. Undo the removal first.',
    ),
    notBeside: failure(
      'not-found',
      'The item it should follow is no longer at that meeting. Nothing was moved.',
    ),
  });

  return {
    listProgrammeItems: () => Promise.resolve(items.list()),

    listSuggestionMarks: () =>
      Promise.resolve(
        desk
          .memory()
          .listRecords('suggestion mark')
          .filter((record) => !record.deleted)
          .map(toMark),
      ),

    addProgrammeItem: (fields) =>
      desk.change(['programme'], () => {
        // Taken in twice, by two presses or on two screens, it is there once.
        const taken = items
          .list()
          .find(({ source }) => fields.source !== '' && source === fields.source);
        if (taken) return ok({ answer: taken, changed: false });
        const id = desk.nextId();
        return items.write(
          id,
          editsOf('programme item', id, {
            shared: true,
            ...fields,
            order: orderAtEnd(items.list()),
          }),
        );
      }),

    editProgrammeItem: (id, fields) =>
      items.change(id, (record) => {
        const changed = changedFields(record, fields);
        // At another meeting it comes last.
        const order = 'meeting' in changed ? { order: orderAtEnd(items.list()) } : {};
        return ok(editsOf('programme item', id, { ...changed, ...order }));
      }),

    moveProgrammeItem: items.move,
    removeProgrammeItem: items.remove,
    restoreProgrammeItem: items.restore,

    markSuggestion: (ask, given) =>
      desk.change(['programme'], () => {
        const id = markOf(ask);
        const present = desk.memory().findRecord('suggestion mark', id);
        const fields = present ? changedFields(present, given) : { shared: true, ask, ...given };
        const edits = editsOf('suggestion mark', id, fields);
        if (edits.length > 0) desk.memory().write(edits);
        return ok({ answer: { ask, ...given }, changed: edits.length > 0 });
      }),
  };
}
