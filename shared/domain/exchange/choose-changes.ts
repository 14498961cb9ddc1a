import { carriedKinds, type CarriedKind, type CarriedRecord } from '#shared/model/work-file.ts';
import type { Change } from '../merge/change.ts';
import { foldChanges, groupBy, type FoldedRecord } from '../merge/fold-changes.ts';
import { recordWords } from './record-words.ts';

/** What a file of the Panel's work holds, and what would be in it only if it were ticked. */
export interface ChosenChanges {
  /** In the order of events. */
  readonly changes: readonly Change[];
  readonly leaving: readonly CarriedRecord[];
  readonly staying: readonly CarriedRecord[];
}

function carriedKind(record: FoldedRecord): CarriedKind | null {
  return carriedKinds.find((kind) => kind === record.kind) ?? null;
}

/** Whether a change makes the record it belongs to one that everybody may read; null where it says nothing of that. */
function makesShared({ kind, field, value }: Change): boolean | null {
  if (kind === 'recommendation') return field === 'state' ? value !== 'draft' : null;
  return field === 'shared' ? value === true : null;
}

/** Kinds that begin on this computer alone. */
const privateAtFirst: ReadonlySet<string> = new Set(['question', 'line', 'note', 'recommendation']);

function shownValue(record: FoldedRecord, field: string): unknown {
  return record.fields.get(field)?.value;
}

/** The record that a piece of evidence or an asker belongs to; null for a record that stands on its own. */
export function ownerOf(record: FoldedRecord | null): string | null {
  if (record?.kind !== 'evidence' && record?.kind !== 'asker') return null;
  return String(shownValue(record, 'owner'));
}

/**
 * The stamp since which everybody may read a record: "" where they always could, null where they may not. What was
 * written before stays here, but for what of it still stands.
 */
function sharedSince(record: FoldedRecord, changes: readonly Change[]): string | null {
  if (!privateAtFirst.has(record.kind)) return '';
  let since: string | null = null;
  for (const change of changes) {
    const makes = makesShared(change);
    if (makes === true) since ??= change.at;
    if (makes === false) since = null;
  }
  const field = record.kind === 'recommendation' ? 'state' : 'shared';
  const shown = record.fields.get(field)?.shown;
  return shown && makesShared(shown) === true ? (since ?? shown.at) : null;
}

/**
 * Chooses what of everything written may leave: what is shared, and of what is only on this computer that which was
 * ticked. Of a record that began here alone its earlier wordings do not leave, only what stands and what was written
 * since it was shared. What was removed stays, and so do kinds that are a person's own: links, local meanings, the note
 * of the meeting and where a question was put under a topic. Names leave with what their owners wrote.
 */
export function chooseChanges(all: readonly Change[], ticked: ReadonlySet<string>): ChosenChanges {
  const byRecord = groupBy(all, ({ record }) => record);
  const records = foldChanges(all);
  const since = new Map<string, string | null>();
  const leaving: CarriedRecord[] = [];
  const staying: CarriedRecord[] = [];
  for (const [id, record] of records) {
    const kind = carriedKind(record);
    if (!kind || record.deleted || kind === 'person' || ownerOf(record) !== null) continue;
    const from = sharedSince(record, byRecord.get(id) ?? []);
    const words = recordWords(kind, record.fields);
    const one = { id, kind, words, onlyOnThisComputer: from === null };
    if (from === null && !ticked.has(id)) staying.push(one);
    else {
      leaving.push(one);
      since.set(id, from);
    }
  }
  const chosen = new Set<string>();
  const authors = new Set<string>();
  const choose = (record: FoldedRecord, from: string | null) => {
    for (const { shown, others } of record.fields.values()) {
      for (const { id, author } of [shown, ...others]) {
        chosen.add(id);
        authors.add(author);
      }
    }
    if (from === null) return;
    for (const { id, at, author } of byRecord.get(record.id) ?? []) {
      if (at < from) continue;
      chosen.add(id);
      authors.add(author);
    }
  };
  for (const record of records.values()) {
    if (!carriedKind(record) || record.deleted) continue;
    const owner = ownerOf(record) ?? record.id;
    const from = since.get(owner);
    if (from !== undefined) choose(record, from);
  }
  for (const author of authors) {
    const person = records.get(author);
    if (person?.kind === 'person') choose(person, '');
  }
  return { changes: all.filter(({ id }) => chosen.has(id)), leaving, staying };
}
