import { failed, ok } from '#shared/lib/result.ts';
import { failure } from '#shared/model/failure.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';

const noSuchPaper = failure(
  'not-found',
  'The app does not hold this paper. Choose one from the list.',
);
const noSuchPlace = failure(
  'not-found',
  'This place is not in the paper as the app holds it. Open the paper and look for it in the contents.',
);

async function holds(library: Library, document: string): Promise<boolean> {
  return (await library.listDocuments()).some((paper) => paper.id === document);
}

/** The papers: which there are, their contents, their text by range, and where something stands. */
export function papersHandlers({ library }: Stores): HandlersOf<'papers'> {
  return {
    'papers:list': async () => (library.ok ? ok(await library.value.listDocuments()) : library),
    'papers:outline': async ({ document }) => {
      if (!library.ok) return library;
      if (!(await holds(library.value, document))) return failed(noSuchPaper);
      return ok(await library.value.listOutline(document));
    },
    'papers:blocks': async ({ document, from, to }) => {
      if (!library.ok) return library;
      if (!(await holds(library.value, document))) return failed(noSuchPaper);
      return ok(await library.value.listBlocks(document, from, to));
    },
    'papers:find-place': async ({ document, at }) => {
      if (!library.ok) return library;
      const place = await library.value.findPlace(document, at);
      return place ? ok(place) : failed(noSuchPlace);
    },
    'papers:case-examples': async ({ document }) =>
      library.ok ? ok(await library.value.listCaseExamples(document)) : library,
    'papers:action-pages': async ({ document }) => {
      if (!library.ok) return library;
      if (!(await holds(library.value, document))) return failed(noSuchPaper);
      const pages = await library.value.listRecords('action page');
      return ok(pages.filter((page) => page.document === document));
    },
  };
}
