import { preparePaper, type PreparedPaper } from '#shared/domain/anchoring/prepare-paper.ts';
import type { PaperDocument } from '#shared/model/document.ts';
import type { Note } from '#shared/model/note.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { Workspace } from '#electron/services/workspace/workspace.ts';
import { placeNote } from './place-note.ts';
import type { PreparedPapers } from './resolve-note-target.ts';

const readyByLibrary = new WeakMap<Library, PreparedPapers>();

/** The papers of a library made ready, each once: they never change while it is open. */
export function preparedPapers(library: Library): PreparedPapers {
  const known = readyByLibrary.get(library);
  if (known) return known;
  const ready = new Map<string, Promise<PreparedPaper>>();
  const made: PreparedPapers = (document) => {
    const paper =
      ready.get(document) ??
      library.listBlocks(document, 0, Number.MAX_SAFE_INTEGER).then(preparePaper);
    ready.set(document, paper);
    return paper;
  };
  readyByLibrary.set(library, made);
  return made;
}

/** By paper and by place in it; a note on a whole paper first, one that stands nowhere last, oldest first. */
function compareNotes(papers: readonly PaperDocument[]) {
  const paperOf = (note: Note) => {
    const index = papers.findIndex(({ id }) => id === note.target.source.document);
    return index < 0 ? papers.length : index;
  };
  const ordinalOf = ({ place, target }: Note) =>
    place?.ordinal ?? (target.kind === 'paper' ? -1 : Number.POSITIVE_INFINITY);
  return (a: Note, b: Note): number => {
    const byPaper = paperOf(a) - paperOf(b);
    if (byPaper !== 0) return byPaper;
    const [left, right] = [ordinalOf(a), ordinalOf(b)];
    if (left !== right) return left < right ? -1 : 1;
    return (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0);
  };
}

/** Every note with where it stands today, by place. */
export async function listPlacedNotes(
  library: Library,
  workspace: Workspace,
  prepared: PreparedPapers,
): Promise<readonly Note[]> {
  const [notes, papers] = await Promise.all([workspace.listNotes(), library.listDocuments()]);
  const placed: Note[] = [];
  for (const note of notes) placed.push(await placeNote(library, prepared, note));
  return placed.sort(compareNotes(papers));
}

/** Where the words of notes stand in the whole text of their paper, by note; those that stand nowhere are left out. */
export async function listNotePositions(
  notes: readonly Note[],
  prepared: PreparedPapers,
): Promise<ReadonlyMap<string, { readonly start: number; readonly end: number }>> {
  const positions = new Map<string, { readonly start: number; readonly end: number }>();
  for (const { id, place } of notes) {
    if (!place?.end) continue;
    const paper = await prepared(place.document);
    const [first, last] = [paper.startOf(place.start.block), paper.startOf(place.end.block)];
    if (first === null || last === null) continue;
    positions.set(id, { start: first + place.start.offset, end: last + place.end.offset });
  }
  return positions;
}
