import type { Desk } from './desk.ts';
import { editsOf } from './evidence-commands.ts';
import type { Edit } from './memory.ts';
import { askersByOwner } from './question-record.ts';
import { textField } from './record-fields.ts';
import type { StoredRecord } from './stored-changes.ts';

function nameOf(record: StoredRecord): string {
  return textField(record, 'name');
}

/** The names of the members each question was entered for, read once. */
export function readAskers(desk: Desk): (question: string) => readonly string[] {
  const byOwner = askersByOwner(desk.memory().listRecords('asker'));
  return (question) => (byOwner.get(question) ?? []).map(nameOf);
}

/** The edits that bring the members a question was entered for to these names: each is a record of its own. */
export function askerEdits(
  desk: Desk,
  question: string,
  names: readonly string[],
): readonly Edit[] {
  const wanted = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  const present = askersByOwner(desk.memory().listRecords('asker')).get(question) ?? [];
  const isThere = new Set(present.map(nameOf));
  return [
    ...present
      .filter((record) => !wanted.includes(nameOf(record)))
      .flatMap((record) => editsOf('asker', record.id, { deleted: true })),
    ...wanted
      .filter((name) => !isThere.has(name))
      .flatMap((name) => editsOf('asker', desk.nextId(), { owner: question, name })),
  ];
}
