/** The numbers of the notes that stand at the end of a block, by block. */
export type NoteRefsByBlock = ReadonlyMap<string, readonly number[]>;

/** Says which notes, by number, are about the words before. */
export function NoteRefs({
  of,
  refs,
}: {
  /** The block. */
  readonly of: string;
  readonly refs: NoteRefsByBlock | undefined;
}) {
  const numbers = refs?.get(of);
  if (!numbers) return null;
  return (
    <span data-note-refs="">
      {' '}
      [{numbers.length === 1 ? 'note' : 'notes'} {numbers.join(', ')}]
    </span>
  );
}
