import type { Block } from '#shared/model/document.ts';
import type { NoteTargetRequest } from '#shared/model/note.ts';
import type { SelectedWords } from './selected-words.ts';

type Blocks = ReadonlyMap<string, Block>;

/** What a mark at selected words stands at: a row of a table where all of it is selected, else the words. */
export function toNoteTarget({ start, end }: SelectedWords, byId: Blocks): NoteTargetRequest {
  const block = byId.get(start.block);
  const isWholeRow =
    block?.kind === 'table row' &&
    end.block === block.id &&
    start.offset === 0 &&
    end.offset === block.text.length;
  return isWholeRow ? { kind: 'table row', block: block.id } : { kind: 'words', start, end };
}

/** Whether selected words lie in any of some blocks. */
export function touchesAny(
  { start, end }: SelectedWords,
  byId: Blocks,
  blocks: ReadonlySet<string>,
): boolean {
  const [first, last] = [byId.get(start.block)?.ordinal, byId.get(end.block)?.ordinal];
  if (first === undefined || last === undefined) return false;
  return [...blocks].some((block) => {
    const ordinal = byId.get(block)?.ordinal ?? -1;
    return ordinal >= first && ordinal <= last;
  });
}
