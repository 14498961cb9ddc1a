import {
  carriedKinds,
  kindWords,
  type CarriedKind,
  type ChangedRecord,
  type WorkSummary,
} from '#shared/model/work-file.ts';
import { counted, inOwnDirection } from '#shared/lib/text.ts';
import type { Change } from '../merge/change.ts';
import { foldChanges, type FoldedRecord } from '../merge/fold-changes.ts';
import { ownerOf } from './choose-changes.ts';
import { recordWords } from './record-words.ts';

/** What taking in a file would do. */
export interface WorkComparison extends WorkSummary {
  /** The changes that are not here yet. */
  readonly missing: readonly Change[];
  /** Why the file is refused; null where it can be taken in. */
  readonly refusal: string | null;
}

/** Kinds that a person does not count by themselves. */
const belonging: ReadonlySet<CarriedKind> = new Set(['evidence', 'asker', 'person']);

function refused(refusal: string): WorkComparison {
  return { fresh: [], same: 0, changed: [], missing: [], refusal };
}

function standsAs(record: FoldedRecord): string {
  const values = [...record.fields].map(([field, { value }]) => JSON.stringify([field, value]));
  return values.toSorted((a, b) => (a < b ? -1 : 1)).join();
}

/** A day, in milliseconds: how far another computer's clock may be ahead. */
const day = 86_400_000;

/** What is wrong with changes as a whole, in a sentence; null where nothing is. */
function findFault(
  here: readonly Change[],
  incoming: readonly Change[],
  now: number,
): string | null {
  const known = new Map(here.map((change) => [change.id, change]));
  const kinds = new Map(here.map(({ record, kind }) => [record, kind]));
  const latest = new Date(now + day).toISOString();
  const owners = new Set([...here, ...incoming].map(({ record }) => record));
  for (const change of incoming) {
    const same = known.get(change.id);
    if (same && inOwnDirection(JSON.stringify(same)) !== inOwnDirection(JSON.stringify(change))) {
      return 'A change in the file is not the change that stands here under the same id, so the file was altered. Ask for it again.';
    }
    const kind = kinds.get(change.record) ?? change.kind;
    if (kind !== change.kind) {
      return 'The file says of one record that it is two different things, so it was altered. Ask for it again.';
    }
    kinds.set(change.record, change.kind);
    if (change.at.slice(0, 24) > latest) {
      return 'The file was written on a computer whose clock is more than a day ahead of this one. Set the clocks right, then ask for it again.';
    }
    const owner = change.field === 'owner' ? String(change.value) : null;
    const mustBeThere = change.kind === 'evidence' || change.kind === 'asker';
    if (owner !== null && mustBeThere && !owners.has(owner)) {
      return 'The file holds evidence of something that is not in it and not here, so a part of it is missing. Ask for it again.';
    }
  }
  return null;
}

/**
 * Compares a file of the Panel's work with what is written here. Taking it in adds the changes that are not here yet and
 * takes nothing away: by the rule of `foldChanges` a change stands over those its author was looking at, two of which
 * neither knew the other are both kept, and taking in the same file twice does nothing. `now`: milliseconds since 1970;
 * `me` is the person who uses this copy, whose name no file changes.
 */
export function compareWork(
  here: readonly Change[],
  file: readonly Change[],
  { now, me }: { readonly now: number; readonly me: string },
): WorkComparison {
  const incoming = file.filter(({ kind, record }) => kind !== 'person' || record !== me);
  const fault = findFault(here, incoming, now);
  if (fault !== null) return refused(fault);
  const known = new Set(here.map(({ id }) => id));
  const missing = incoming.filter(({ id }) => !known.has(id));
  const before = foldChanges(here);
  const after = foldChanges([...here, ...missing]);
  /** Records that something new belongs to. */
  const joined = new Set(
    [...new Set(missing.map(({ record }) => record))].map((record) =>
      ownerOf(after.get(record) ?? null),
    ),
  );
  const fresh = new Map<CarriedKind, number>();
  const changed: ChangedRecord[] = [];
  let same = 0;
  for (const record of new Set(incoming.map((change) => change.record))) {
    const then = after.get(record);
    const kind = carriedKinds.find((one) => one === then?.kind);
    if (!then || !kind || belonging.has(kind)) continue;
    const was = before.get(record);
    if (!was) fresh.set(kind, (fresh.get(kind) ?? 0) + 1);
    else if (!joined.has(record) && standsAs(was) === standsAs(then)) same += 1;
    else {
      changed.push({
        kind: kindWords[kind][0],
        before: recordWords(kind, was.fields),
        after: recordWords(kind, then.fields),
      });
    }
  }
  return {
    fresh: carriedKinds.flatMap((kind) => {
      const count = fresh.get(kind) ?? 0;
      return count === 0 ? [] : [counted(count, ...kindWords[kind])];
    }),
    same,
    changed,
    missing,
    refusal: null,
  };
}
