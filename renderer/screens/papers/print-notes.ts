import type { Block } from '#shared/model/document.ts';
import type { Note } from '#shared/model/note.ts';

/** A note as it is printed: by its number. */
export interface NumberedNote {
  readonly number: number;
  readonly note: Note;
}

/** The notes and highlights of what is printed. */
export interface PrintedNotes {
  /** In reading order; what is said of the paper as a whole comes first. */
  readonly printed: readonly NumberedNote[];
  /** Those that are only on this computer, whether they are ticked to be printed or not. */
  readonly onlyHere: readonly Note[];
  /** The numbers that stand at each block: at its end, where the words of a note end. */
  readonly refs: ReadonlyMap<string, readonly number[]>;
  /** How many notes of this paper have lost their place, so that nobody knows whether they belong here. */
  readonly astray: number;
}

/**
 * Chooses the notes that stand at blocks that are printed. One only on this computer is printed when it is ticked and
 * not otherwise; one that touches lines about a child or a family never is.
 */
export function choosePrintedNotes({
  notes,
  document,
  blocks,
  chosen,
  caseExamples,
  ticked,
}: {
  readonly notes: readonly Note[];
  readonly document: string;
  readonly blocks: readonly Block[];
  /** The blocks that are printed. */
  readonly chosen: readonly Block[];
  readonly caseExamples: ReadonlySet<string>;
  readonly ticked: ReadonlySet<string>;
}): PrintedNotes {
  const ordinals = new Map(blocks.map(({ id, ordinal }) => [id, ordinal]));
  const printedBlocks = new Set(chosen.map(({ id }) => id));
  const isWhole = chosen.length === blocks.length;
  const here = notes
    .filter((note) => note.target.source.document === document || note.place?.document === document)
    .flatMap((note): readonly Placed[] => {
      const touched = blocksAt(note, document, blocks, ordinals);
      if (note.target.kind === 'paper') return isWhole ? [{ note, at: null }] : [];
      if (note.target.kind !== 'page' && touched.some((block) => caseExamples.has(block)))
        return [];
      const at = touched.findLast((block) => printedBlocks.has(block));
      return at === undefined ? [] : [{ note, at }];
    })
    .toSorted((a, b) => startOf(a.note) - startOf(b.note) || offsetOf(a.note) - offsetOf(b.note));
  const leaving = here.filter(({ note }) => note.visibility === 'shared' || ticked.has(note.id));
  const refs = new Map<string, number[]>();
  leaving.forEach(({ note, at }, index) => {
    // A note on a page or a paper stands at no words of it.
    if (at === null || note.target.kind === 'page' || caseExamples.has(at)) return;
    refs.set(at, [...(refs.get(at) ?? []), index + 1]);
  });
  return {
    printed: leaving.map(({ note }, index) => ({ number: index + 1, note })),
    onlyHere: here.flatMap(({ note }) => (note.visibility === 'shared' ? [] : [note])),
    refs,
    astray: notes.filter(
      ({ target, place, standing }) =>
        target.source.document === document && place === null && standing.state === 'review',
    ).length,
  };
}

/** A note with the last of its blocks that is printed; null where it stands at the paper as a whole. */
interface Placed {
  readonly note: Note;
  readonly at: string | null;
}

/** The blocks a note stands at, in reading order; none where it has no place in this paper. */
function blocksAt(
  { place }: Note,
  document: string,
  blocks: readonly Block[],
  ordinals: ReadonlyMap<string, number>,
): readonly string[] {
  if (place?.document !== document) return [];
  const first = ordinals.get(place.start.block);
  if (first === undefined) return [];
  const last = (place.end && ordinals.get(place.end.block)) ?? first;
  return blocks.filter(({ ordinal }) => ordinal >= first && ordinal <= last).map(({ id }) => id);
}

function startOf({ place }: Note): number {
  return place?.ordinal ?? -1;
}

function offsetOf({ place }: Note): number {
  return place?.start.offset ?? -1;
}
