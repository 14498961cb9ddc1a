import { reanchorFigure } from '#shared/domain/anchoring/reanchor-figure.ts';
import { reanchorWords } from '#shared/domain/anchoring/reanchor-words.ts';
import type { PreparedPaper } from '#shared/domain/anchoring/prepare-paper.ts';
import type { FoundWords, Reanchored, WordsAnchor } from '#shared/model/anchor.ts';
import type { Block } from '#shared/model/document.ts';
import type {
  Note,
  NoteChoice,
  NotePlace,
  NoteReviewReason,
  NoteTarget,
  WrittenNote,
} from '#shared/model/note.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { PreparedPapers } from './resolve-note-target.ts';

type Standing = Pick<Note, 'standing' | 'place'>;
type TargetOf<K extends NoteTarget['kind']> = Extract<NoteTarget, { readonly kind: K }>;

function toReview(why: NoteReviewReason, choices: readonly NoteChoice[]): Standing {
  return { standing: { state: 'review', why, choices }, place: null };
}

const gone = toReview('gone', []);

function placeAt(block: Block, start = 0, end: NotePlace['end'] = null): NotePlace {
  const { document, ordinal, page, id } = block;
  return { document, ordinal, start: { block: id, offset: start }, end, page };
}

/** Whether the words stand exactly where they were written down. */
async function standsAsWritten(library: Library, target: TargetOf<'words' | 'table row'>) {
  const [first, last] = await Promise.all([
    library.findBlock(target.start.block),
    library.findBlock(target.end.block),
  ]);
  if (!first || !last) return null;
  const isSame =
    first === last || first.id === last.id
      ? first.text.slice(target.start.offset, target.end.offset) === target.quote
      : target.quote.startsWith(first.text.slice(target.start.offset)) &&
        target.quote.endsWith(last.text.slice(0, target.end.offset));
  return isSame ? placeAt(first, target.start.offset, target.end) : null;
}

async function toChoice(
  library: Library,
  kind: 'words' | 'table row',
  found: FoundWords,
): Promise<readonly NoteChoice[]> {
  const block = await library.findBlock(found.start.block);
  if (!block) return [];
  return [
    {
      words: found.words,
      page: block.page,
      document: block.document,
      block: block.id,
      target:
        kind === 'table row' && found.words === block.text
          ? { kind, block: block.id }
          : { kind: 'words', start: found.start, end: found.end },
    },
  ];
}

const foundIn = new WeakMap<PreparedPaper, Map<string, Reanchored>>();

/** Words are looked for once in a paper, however often their note is listed. */
function reanchorOnce(paper: PreparedPaper, anchor: WordsAnchor): Reanchored {
  const known = foundIn.get(paper) ?? new Map<string, Reanchored>();
  foundIn.set(paper, known);
  const key = JSON.stringify(anchor);
  const found = known.get(key) ?? reanchorWords(paper, anchor);
  known.set(key, found);
  return found;
}

async function placeWords(
  library: Library,
  prepared: PreparedPapers,
  target: TargetOf<'words' | 'table row'>,
  isSamePaper: boolean,
): Promise<Standing> {
  const asWritten = isSamePaper ? await standsAsWritten(library, target) : null;
  if (asWritten) return { standing: { state: 'stands' }, place: asWritten };
  const found = reanchorOnce(await prepared(target.source.document), target);
  if (found.outcome === 'orphaned') return gone;
  if (found.outcome === 'review') {
    const choices = await Promise.all(
      found.places.map((place) => toChoice(library, target.kind, place)),
    );
    return toReview(found.why, choices.flat());
  }
  const block = await library.findBlock(found.place.start.block);
  if (!block) return gone;
  const { start, end } = found.place;
  return { standing: { state: 'carried' }, place: placeAt(block, start.offset, end) };
}

async function placeFigure(
  library: Library,
  target: TargetOf<'figure'>,
  isSamePaper: boolean,
): Promise<Standing> {
  const [rows, blocks] = await Promise.all([library.listIndicatorRows(), library.listRowBlocks()]);
  const found = reanchorFigure(rows, target);
  if (found.outcome === 'orphaned') return gone;
  const blockOf = (row: string) => library.findBlock(blocks.get(row) ?? '');
  if (found.outcome === 'carried') {
    const block = await blockOf(found.figure.row);
    return block
      ? { standing: { state: isSamePaper ? 'stands' : 'carried' }, place: placeAt(block) }
      : gone;
  }
  const choices = await Promise.all(
    found.figures.map(async ({ row, printed }): Promise<readonly NoteChoice[]> => {
      const block = await blockOf(row);
      if (!block) return [];
      return [
        {
          words: `${printed} in ${target.month}`,
          page: block.page,
          document: block.document,
          block: block.id,
          target: { kind: 'figure', row, month: target.month },
        },
      ];
    }),
  );
  return toReview(found.why, choices.flat());
}

async function placePage(
  library: Library,
  { page, source }: TargetOf<'page'>,
  isSamePaper: boolean,
): Promise<Standing> {
  const { document } = source;
  const place = await library.findPlace(document, { kind: 'page', page });
  const block = place && (await library.findBlock(place.block));
  if (!block) return gone;
  if (isSamePaper) return { standing: { state: 'stands' }, place: placeAt(block) };
  return toReview('another copy of the paper', [
    {
      words: block.text,
      page: block.page,
      document,
      block: block.id,
      target: { kind: 'page', document, page },
    },
  ]);
}

/** Says where a note stands in the papers of today. Worked out each time and never stored. */
export async function placeNote(
  library: Library,
  prepared: PreparedPapers,
  note: WrittenNote,
): Promise<Note> {
  const { target } = note;
  const papers = await library.listDocuments();
  const paper = papers.find(({ id }) => id === target.source.document);
  const standing = async (): Promise<Standing> => {
    if (note.detached) return { standing: { state: 'detached' }, place: null };
    const isSamePaper = paper?.sha256 === target.source.documentHash;
    if (target.kind === 'figure') return placeFigure(library, target, isSamePaper);
    if (!paper) return gone;
    if (target.kind === 'paper') {
      return { standing: { state: isSamePaper ? 'stands' : 'carried' }, place: null };
    }
    return target.kind === 'page'
      ? placePage(library, target, isSamePaper)
      : placeWords(library, prepared, target, isSamePaper);
  };
  return { ...note, ...(await standing()) };
}
