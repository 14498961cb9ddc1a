import { stepField } from '#shared/domain/lifecycle/wording-steps.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { Desk } from './desk.ts';
import { evidenceByOwner, evidenceFields } from './evidence-record.ts';
import type { Edit } from './memory.ts';
import { textField, type Fields } from './record-fields.ts';
import type { RecordKind, StoredRecord } from './stored-changes.ts';
import type { NewEvidence } from './workspace.ts';

/** Fields as edits of one record, in their order. */
export function editsOf(kind: RecordKind, record: string, fields: Fields): readonly Edit[] {
  return Object.entries(fields).map(([field, value]) => ({ record, kind, field, value }));
}

/** The edits that write down evidence for a record, each piece as a record of its own. */
export function newEvidenceEdits(
  desk: Desk,
  owner: string,
  evidence: readonly NewEvidence[],
): readonly Edit[] {
  return evidence.flatMap((one) => editsOf('evidence', desk.nextId(), evidenceFields(owner, one)));
}

/** The evidence of every record, by the record it belongs to. */
export function readEvidence(desk: Desk): ReadonlyMap<string, readonly Evidence[]> {
  return evidenceByOwner(desk.memory().listRecords('evidence'));
}

/** The edits that take a piece of evidence off the record it belongs to; none when it is off already. */
export function dropEvidenceEdits(
  desk: Desk,
  owner: string,
  evidence: string,
): Result<readonly Edit[], Failure> {
  const record = desk.memory().findRecord('evidence', evidence);
  if (!record || textField(record, 'owner') !== owner) {
    return failed(failure('not-found', 'That piece of evidence is no longer there.'));
  }
  return ok(record.deleted ? [] : editsOf('evidence', evidence, { deleted: true }));
}

/**
 * The edits that share a record: the mark first, then its present values and those of its evidence and askers as new
 * changes. Only changes from the mark on may ever leave, so nothing written before it does. Fields `about` to be written anew
 * are left out: their old value would otherwise leave with the history.
 */
export function sharingEdits(
  desk: Desk,
  kind: RecordKind,
  record: StoredRecord,
  about: readonly string[],
): readonly Edit[] {
  return [
    ...editsOf(kind, record.id, { shared: true }),
    ...presentValues(kind, record, ['shared', stepField, ...about]),
    ...(['evidence', 'asker'] as const).flatMap((owned) =>
      desk
        .memory()
        .listRecords(owned)
        .filter((one) => !one.deleted && textField(one, 'owner') === record.id)
        .flatMap((one) => presentValues(owned, one, [])),
    ),
  ];
}

function presentValues(
  kind: RecordKind,
  record: StoredRecord,
  without: readonly string[],
): readonly Edit[] {
  const fields = [...record.fields].filter(([field]) => !without.includes(field));
  return editsOf(kind, record.id, Object.fromEntries(fields));
}

/** The fields among some that do not hold what is given already. */
export function changedFields(record: StoredRecord, given: Fields): Fields {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([field, value]) => value !== undefined && record.fields.get(field) !== value,
    ),
  );
}
