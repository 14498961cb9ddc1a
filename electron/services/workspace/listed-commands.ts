import { stepField, stepMark } from '#shared/domain/lifecycle/wording-steps.ts';
import { assert } from '#shared/lib/assert.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import type { Failure } from '#shared/model/failure.ts';
import { keepWhileUnchanged, type Desk, type Written } from './desk.ts';
import { dropEvidenceEdits, editsOf, sharingEdits } from './evidence-commands.ts';
import type { Edit } from './memory.ts';
import { isSet, type Fields } from './record-fields.ts';
import { ordersAfter, type Ordered } from './record-order.ts';
import type { StoredRecord } from './stored-changes.ts';

/** What sets one kind of listed record apart from another. */
interface ListedKind<T extends Ordered> {
  readonly kind:
    'question' | 'recommendation' | 'line' | 'note' | 'link' | 'meaning' | 'programme item';
  readonly area: 'questions' | 'recommendations' | 'notes' | 'links' | 'meanings' | 'programme';
  /** Reads what stands beside records once, and answers how to read any of them. */
  readonly reader: () => (record: StoredRecord) => T;
  /** Whether a record is listed; all of them are where it is not given. */
  readonly listed?: () => (record: StoredRecord) => boolean;
  readonly compare: (a: T, b: T) => number;
  /** Whether two of them are ordered among each other. */
  readonly areBeside: (a: T, b: T) => boolean;
  /** Opens each step, where the kind has a history that is shown. */
  readonly marksSteps?: boolean;
  readonly gone: Failure;
  readonly removed: Failure;
  readonly notBeside: Failure;
}

/** What can be done alike to every record that stands in a list, is ordered, shared, removed and rests on evidence. */
export function listedCommands<T extends Ordered>(desk: Desk, of: ListedKind<T>) {
  const { kind, area } = of;

  /** As they stand: not those that were removed. */
  const list = keepWhileUnchanged(desk, (): readonly T[] => {
    const isListed = of.listed?.() ?? (() => true);
    return desk
      .memory()
      .listRecords(kind)
      .filter((record) => !record.deleted && isListed(record))
      .map(of.reader())
      .sort(of.compare);
  });

  const known = (id: string): Result<StoredRecord, Failure> => {
    const record = desk.memory().findRecord(kind, id);
    return record ? ok(record) : failed(of.gone);
  };

  const standing = (id: string): Result<StoredRecord, Failure> => {
    const found = known(id);
    return found.ok && found.value.deleted ? failed(of.removed) : found;
  };

  /** Writes what is done at once; nothing where there are no edits. */
  const writeStep = (id: string, edits: readonly Edit[], mark: string): void => {
    if (edits.length === 0) return;
    const opening = of.marksSteps === true ? editsOf(kind, id, { [stepField]: mark }) : [];
    desk.memory().write([...opening, ...edits]);
  };

  const write = (
    id: string,
    edits: readonly Edit[],
    mark: string = stepMark('step'),
  ): Result<Written<T>, Failure> => {
    writeStep(id, edits, mark);
    const record = desk.memory().findRecord(kind, id);
    assert(record, `The ${kind} ${id} was just written and is there`);
    return ok({ answer: of.reader()(record), changed: edits.length > 0 });
  };

  /** Writes what `edits` says of a record that stands. */
  const change = (id: string, edits: (record: StoredRecord) => Result<readonly Edit[], Failure>) =>
    desk.change<T>([area], () => {
      const found = standing(id);
      if (!found.ok) return found;
      const wanted = edits(found.value);
      return wanted.ok ? write(id, wanted.value) : wanted;
    });

  return {
    list,
    known,
    standing,
    write,
    change,

    /** The edits that write fields and bring a record to be shared or not; sharing writes its present values anew. */
    sharedEdits: (record: StoredRecord, share: boolean, fields: Fields): readonly Edit[] => {
      const isShared = isSet(record, 'shared');
      return [
        ...(!share && isShared ? editsOf(kind, record.id, { shared: false }) : []),
        ...(share && !isShared ? sharingEdits(desk, kind, record, Object.keys(fields)) : []),
        ...editsOf(kind, record.id, fields),
      ];
    },

    move: (id: string, after: string | null) =>
      change(id, (record) => {
        if (after === id) return ok([]);
        const moved = of.reader()(record);
        const orders = ordersAfter(
          list().filter((other) => of.areBeside(other, moved)),
          id,
          after,
        );
        return orders
          ? ok([...orders].flatMap(([one, order]) => editsOf(kind, one, { order })))
          : failed(of.notBeside);
      }),

    remove: (id: string) =>
      desk.change<null>([area], () => {
        const found = known(id);
        if (!found.ok) return found;
        if (found.value.deleted) return ok({ answer: null, changed: false });
        writeStep(id, editsOf(kind, id, { deleted: true }), stepMark('step'));
        return ok({ answer: null, changed: true });
      }),

    restore: (id: string) =>
      desk.change<T>([area], () => {
        const found = known(id);
        if (!found.ok) return found;
        return write(id, found.value.deleted ? editsOf(kind, id, { deleted: false }) : []);
      }),

    dropEvidence: (id: string, evidence: string) =>
      change(id, () => dropEvidenceEdits(desk, id, evidence)),
  };
}
