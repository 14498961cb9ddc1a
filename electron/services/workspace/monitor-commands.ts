import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { EnteredFacts } from '#shared/model/monitor.ts';
import { keepWhileUnchanged, type Desk } from './desk.ts';
import { changedFields, editsOf } from './evidence-commands.ts';
import type { Edit } from './memory.ts';
import {
  monitorKinds,
  monitoredRecord,
  toEnteredFacts,
  type MonitorKind,
} from './monitor-record.ts';
import { textField, type Fields } from './record-fields.ts';
import type { StoredRecord } from './stored-changes.ts';
import type { Workspace } from './workspace.ts';

const gone = failure('not-found', 'That entry is no longer there. Nothing was changed.');

type MonitorCommands = Pick<
  Workspace,
  | 'listEnteredFacts'
  | 'editMonitored'
  | 'addProgress'
  | 'noteDecision'
  | 'checkDecision'
  | 'closeMonitored'
  | 'reverseClosing'
  | 'removeMonitorEntry'
  | 'restoreMonitorEntry'
>;

function standing(desk: Desk, kind: MonitorKind): readonly StoredRecord[] {
  return desk
    .memory()
    .listRecords(kind)
    .filter((record) => !record.deleted);
}

function groupByOwner(desk: Desk, kind: MonitorKind): ReadonlyMap<string, readonly StoredRecord[]> {
  const owners = new Map<string, StoredRecord[]>();
  for (const record of standing(desk, kind)) {
    const owner = textField(record, 'owner');
    const others = owners.get(owner);
    if (others) others.push(record);
    else owners.set(owner, [record]);
  }
  return owners;
}

/**
 * What is entered about the items of the monitoring list: whom they are addressed to and what was answered, progress,
 * everybody's notes of the Panel's decisions, closings. It is about a public list and is shared from the start.
 */
export function monitorCommands(desk: Desk): MonitorCommands {
  const ownedBy = (kind: MonitorKind, item: string): readonly StoredRecord[] =>
    standing(desk, kind).filter((record) => textField(record, 'owner') === item);

  const read = (item: string): EnteredFacts => toEnteredFacts(item, (kind) => ownedBy(kind, item));

  const write = (item: string, edits: readonly Edit[]) => {
    if (edits.length > 0) desk.memory().write(edits);
    return ok({ answer: read(item), changed: edits.length > 0 });
  };

  const add = (kind: MonitorKind, item: string, fields: Fields) =>
    desk.change(['monitor'], () =>
      write(item, editsOf(kind, desk.nextId(), { shared: true, owner: item, ...fields })),
    );

  const change = (
    kind: MonitorKind,
    id: string,
    edits: (record: StoredRecord) => Result<readonly Edit[], Failure>,
  ) =>
    desk.change(['monitor'], () => {
      const record = desk.memory().findRecord(kind, id);
      if (!record || record.deleted) return failed(gone);
      const wanted = edits(record);
      return wanted.ok ? write(textField(record, 'owner'), wanted.value) : wanted;
    });

  const setDeleted = (kind: 'progress' | 'decision', id: string, deleted: boolean) =>
    desk.change(['monitor'], () => {
      const record = desk.memory().findRecord(kind, id);
      if (!record) return failed(gone);
      return write(
        textField(record, 'owner'),
        record.deleted === deleted ? [] : editsOf(kind, id, { deleted }),
      );
    });

  const entered = keepWhileUnchanged(desk, () => {
    // Each kind is grouped once, however many items there are.
    const byOwner = new Map(monitorKinds.map((kind) => [kind, groupByOwner(desk, kind)]));
    const items = new Set([...byOwner.values()].flatMap((owners) => [...owners.keys()]));
    return [...items].map((item) =>
      toEnteredFacts(item, (kind) => byOwner.get(kind)?.get(item) ?? []),
    );
  });

  return {
    listEnteredFacts: () => Promise.resolve(entered()),

    editMonitored: (item, given) =>
      desk.change(['monitor'], () => {
        const id = monitoredRecord(item);
        const present = desk.memory().findRecord('monitored', id);
        const fields = present
          ? changedFields(present, given)
          : { shared: true, owner: item, ...given };
        return write(item, editsOf('monitored', id, fields));
      }),

    addProgress: (item, fields) => add('progress', item, { ...fields }),

    noteDecision: (item, fields) =>
      desk.change(['monitor'], () => {
        // One note a person and meeting: noting it again changes it, and another person's stays beside it.
        const mine = ownedBy('decision', item).find(
          (record) =>
            record.author === desk.memory().author &&
            textField(record, 'meeting') === fields.meeting &&
            textField(record, 'notedFor') === fields.notedFor,
        );
        const unchecked = { minuteNumber: '', differs: false, minute: '' };
        if (!mine) {
          const id = desk.nextId();
          return write(
            item,
            editsOf('decision', id, { shared: true, owner: item, ...fields, ...unchecked }),
          );
        }
        const changed = changedFields(mine, { ...fields });
        // What was checked was the decision noted before.
        return write(
          item,
          Object.keys(changed).length === 0
            ? []
            : editsOf('decision', mine.id, { ...changed, ...changedFields(mine, unchecked) }),
        );
      }),

    checkDecision: (id, { check, minute }) =>
      change('decision', id, (record) =>
        ok(
          editsOf(
            'decision',
            id,
            changedFields(record, {
              minuteNumber: check.kind === 'minute' ? check.number : '',
              differs: check.kind === 'differs from the minute',
              minute,
            }),
          ),
        ),
      ),

    closeMonitored: (item, fields) => add('closing', item, { ...fields }),

    reverseClosing: (id, { date, why }) =>
      change('closing', id, (record) =>
        textField(record, 'reversedOn') === ''
          ? ok(
              editsOf('closing', id, {
                reversedOn: date,
                reversedBy: desk.memory().author,
                reversedWhy: why,
              }),
            )
          : ok([]),
      ),

    removeMonitorEntry: (kind, id) => setDeleted(kind, id, true),
    restoreMonitorEntry: (kind, id) => setDeleted(kind, id, false),
  };
}
