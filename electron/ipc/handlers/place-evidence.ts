import { reanchorQuote } from '#shared/domain/anchoring/reanchor-quote.ts';
import { standFigure } from '#shared/domain/anchoring/stand-figure.ts';
import { standMonitoring } from '#shared/domain/anchoring/stand-monitoring.ts';
import { ok } from '#shared/lib/result.ts';
import type { FoundWords } from '#shared/model/anchor.ts';
import type {
  Evidence,
  EvidencePlace,
  EvidenceToday,
  QuoteEvidence,
} from '#shared/model/evidence.ts';
import { pageLabel } from '#shared/model/page.ts';
import type { Library } from '#electron/services/library/library.ts';
import { preparedPapers } from './list-placed-notes.ts';
import { quoteWords } from './quote-words.ts';

type Standing = EvidenceToday | null;

interface KnownStandings {
  /** By the piece of evidence's id. */
  readonly standings: Map<string, Promise<Standing>>;
  readonly blockIds: (document: string) => Promise<ReadonlySet<string>>;
}

async function toPlaces(
  library: Library,
  { start, end }: FoundWords,
): Promise<readonly EvidencePlace[]> {
  const within = start.block === end.block ? await library.findBlock(start.block) : null;
  const found = within ? ok(within) : await quoteWords(library, start, end);
  if (!found.ok) return [];
  const { page, lineFrom, lineTo } = found.value;
  return [{ page, lineFrom, lineTo, words: { start, end } }];
}

/**
 * Whether the paper, which is the very one the words were taken from, is still taken apart as it was then. A block's id is
 * made of the hash of its text, so that no text needs to be read.
 */
async function hasItsBlocks(
  { blockIds }: KnownStandings,
  { source, start, end }: QuoteEvidence,
): Promise<boolean> {
  const ids = await blockIds(source.document);
  return ids.has(start.block) && ids.has(end.block);
}

async function standQuote(
  library: Library,
  known: KnownStandings,
  quote: QuoteEvidence,
  isReplaced: boolean,
): Promise<Standing> {
  const { source } = quote;
  if (!isReplaced && (await hasItsBlocks(known, quote))) return null;
  const gone = { isReplaced, state: 'gone', what: 'evidence' } as const;
  const found = reanchorQuote(await preparedPapers(library)(source.document), quote);
  if (found.outcome === 'orphaned') return gone;
  if (found.outcome === 'review') {
    const places = await Promise.all(found.places.map((place) => toPlaces(library, place)));
    return places.flat().length > 0 ? { isReplaced, state: 'unsure', places: places.flat() } : gone;
  }
  const [place] = await toPlaces(library, found.place);
  if (!place?.words) return gone;
  if (found.place.words !== quote.quote) {
    return { isReplaced, state: 'changed', place, now: found.place.words };
  }
  const isSame =
    JSON.stringify([place.words.start, place.words.end]) ===
      JSON.stringify([quote.start, quote.end]) &&
    place.lineFrom === source.lineFrom &&
    place.lineTo === source.lineTo &&
    pageLabel(place.page) === pageLabel(source.page);
  return isSame ? null : { isReplaced, state: 'moved', place };
}

async function standOf(
  library: Library,
  known: KnownStandings,
  piece: Evidence,
): Promise<Standing> {
  const { document, documentHash } = piece.source;
  const paper = (await library.listDocuments()).find(({ id }) => id === document);
  const isReplaced = paper?.sha256 !== documentHash;
  if (!paper) return { isReplaced, state: 'gone', what: 'paper' };
  switch (piece.kind) {
    case 'figure':
      return standFigure(piece, await library.listIndicatorRows(), isReplaced);
    case 'quote':
      return standQuote(library, known, piece, isReplaced);
    case 'monitoring':
      return standMonitoring(piece, await library.listMonitoringRows(), isReplaced);
  }
}

const knownByLibrary = new WeakMap<Library, KnownStandings>();

/** What was found of a library, which never changes while it is open. */
function knownOf(library: Library): KnownStandings {
  const known = knownByLibrary.get(library);
  if (known) return known;
  const ids = new Map<string, Promise<ReadonlySet<string>>>();
  const made: KnownStandings = {
    standings: new Map(),
    blockIds: (document) => {
      const found = ids.get(document) ?? library.listBlockIds(document);
      ids.set(document, found);
      return found;
    },
  };
  knownByLibrary.set(library, made);
  return made;
}

/**
 * The same evidence (the very list where all of it stands as it was taken) with where it stands in the papers of today.
 * A library never changes while it is open and evidence is never edited, so each piece is looked for once; a paper is
 * read only where the words do not stand as they were taken.
 */
export async function placeEvidence(
  library: Library,
  evidence: readonly Evidence[],
): Promise<readonly Evidence[]> {
  const known = knownOf(library);
  let placed = evidence;
  for (const [index, piece] of evidence.entries()) {
    const standing = known.standings.get(piece.id) ?? standOf(library, known, piece);
    known.standings.set(piece.id, standing);
    const today = await standing;
    if (today) placed = placed.with(index, { ...piece, today });
  }
  return placed;
}
