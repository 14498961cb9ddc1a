import {
  measureReading,
  type NotToRead,
  type Readable,
} from '#shared/domain/meeting/measure-reading.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import type { PaperDocument } from '#shared/model/document.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { Reading } from '#shared/model/reading.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { KeptReading } from '#electron/services/settings/reading-store.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';

const noSuchPaper = failure(
  'not-found',
  'The app does not hold this paper. Choose one from the list.',
);

const nothing: KeptReading = { place: null, bookmarks: [], read: new Set() };

/** Of an agenda pack its front matter and its glossary; of any other paper nothing. */
async function notToRead(library: Library, paper: PaperDocument): Promise<NotToRead> {
  const { acronyms, terms } = await library.getGlossary();
  const glossaryPages = new Set<number>();
  for (const { document, page } of [...acronyms, ...terms]) {
    if (document !== paper.id || page.kind === 'unknown') continue;
    for (let at = page.from; at <= page.to; at += 1) glossaryPages.add(at);
  }
  return { frontMatter: paper.kind === 'agenda pack', glossaryPages };
}

/** What this computer remembers of reading the papers: where one was, how much was on screen, and bookmarks. */
export function readingHandlers({ library, reading }: Stores): HandlersOf<'reading'> {
  /** What is to be read of each paper, which never changes while the app runs. */
  const readable = new Map<string, readonly Readable[]>();

  const toReading = async (held: Library, paper: PaperDocument): Promise<Reading> => {
    const blocks =
      readable.get(paper.id) ??
      (await held.listBlocks(paper.id, 0, paper.blocks)).map(
        ({ ordinal, kind, agendaItem, page }) => ({
          ordinal,
          kind,
          agendaItem,
          page,
        }),
      );
    readable.set(paper.id, blocks);
    const { place, bookmarks, read } = reading.get(paper);
    const progress = measureReading(
      blocks,
      (ordinal) => read.has(ordinal),
      await notToRead(held, paper),
    );
    return { document: paper.id, place, bookmarks, progress };
  };

  /** Changes what is remembered of a paper and answers it as it then stands. */
  const change = async (
    document: string,
    by: (kept: KeptReading) => KeptReading,
  ): Promise<Result<Reading, Failure>> => {
    if (!library.ok) return library;
    const paper = (await library.value.listDocuments()).find(({ id }) => id === document);
    if (!paper) return failed(noSuchPaper);
    const before = reading.get(paper);
    const after = by(before);
    if (after !== before) reading.set(paper, after);
    return ok(await toReading(library.value, paper));
  };

  return {
    'reading:list': async () => {
      if (!library.ok) return library;
      const held = library.value;
      const papers = (await held.listDocuments()).filter((paper) => paper.blocks > 0);
      return ok(await Promise.all(papers.map((paper) => toReading(held, paper))));
    },
    'reading:get': ({ document }) => change(document, (kept) => kept),
    'reading:keep': ({ document, place, read }) =>
      change(document, (kept) => ({ ...kept, place, read: new Set([...kept.read, ...read]) })),
    'reading:bookmark': ({ document, block, set }) =>
      change(document, (kept) => {
        const others = kept.bookmarks.filter((one) => one !== block);
        return { ...kept, bookmarks: set ? [...others, block] : others };
      }),
    'reading:forget': ({ document }) =>
      change(document, ({ bookmarks }) => ({ ...nothing, bookmarks })),
  };
}
