import { mergeRoots } from '#shared/domain/merge/merge-roots.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { Desk } from './desk.ts';
import { editsOf } from './evidence-commands.ts';
import type { Edit } from './memory.ts';
import { isSet, textField } from './record-fields.ts';
import type { StoredRecord } from './stored-changes.ts';

/** Fields of a question that are its own and no other's. */
const ownFields = new Set(['wording', 'shared', 'deleted', 'mergedInto', 'madeByMerging']);

const notMerged = failure(
  'rule',
  'That question was not put together from others, so there is nothing to take apart.',
);

/** Whether a question stands for itself in the lists: one that was merged is shown with what it became. */
export function readStandsAlone(desk: Desk): (record: StoredRecord) => boolean {
  const records = desk.memory().listRecords('question');
  const roots = mergeRoots(
    new Map(records.map((record) => [record.id, textField(record, 'mergedInto') || null])),
  );
  return (record) => roots.get(record.id) === record.id;
}

/** Evidence of several questions, the same piece once. */
function copiedEvidence(desk: Desk, from: readonly string[], to: string): readonly Edit[] {
  const contents = desk
    .memory()
    .listRecords('evidence')
    .filter((record) => !record.deleted && from.includes(textField(record, 'owner')))
    .map((record) => textField(record, 'content'));
  return [...new Set(contents)].flatMap((content) =>
    editsOf('evidence', desk.nextId(), { owner: to, content }),
  );
}

/**
 * The edits that put questions together under one wording: a new question, prepared and placed as the first of them,
 * with the evidence of all. Those it was made from are kept as they are, each with its asker, wording and visibility.
 * It is shared only where all of them are, so that merging makes nothing leave.
 */
export function mergeEdits(
  desk: Desk,
  id: string,
  questions: readonly StoredRecord[],
  wording: string,
): readonly Edit[] {
  const [first] = questions;
  const prepared = [...(first?.fields ?? [])].filter(([field]) => !ownFields.has(field));
  return [
    ...(questions.every((one) => isSet(one, 'shared'))
      ? editsOf('question', id, { shared: true })
      : []),
    ...editsOf('question', id, { ...Object.fromEntries(prepared), wording, madeByMerging: true }),
    ...copiedEvidence(
      desk,
      questions.map((one) => one.id),
      id,
    ),
    ...questions.flatMap((one) => editsOf('question', one.id, { mergedInto: id })),
  ];
}

/** The edits that take a merged question apart again: it goes, and what it was made from stands for itself. */
export function unmergeEdits(desk: Desk, record: StoredRecord): Result<readonly Edit[], Failure> {
  if (!isSet(record, 'madeByMerging')) return failed(notMerged);
  const members = desk
    .memory()
    .listRecords('question')
    .filter((one) => textField(one, 'mergedInto') === record.id);
  return ok([
    ...editsOf('question', record.id, { deleted: true }),
    ...members.flatMap((one) => editsOf('question', one.id, { mergedInto: null })),
  ]);
}
