import { standPrintedRow } from '#shared/domain/lifecycle/stand-printed-row.ts';
import { ok } from '#shared/lib/result.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';
import { listUnexplained } from './list-unexplained.ts';

/** What the library answers as it stands: meeting, glossary, the printed monitoring rows, and its full text. */
export function libraryHandlers({
  library,
}: Stores): HandlersOf<'meeting' | 'glossary' | 'monitoring' | 'library'> {
  return {
    'meeting:get': async () => (library.ok ? ok(await library.value.getMeeting()) : library),
    'glossary:get': async () => (library.ok ? ok(await library.value.getGlossary()) : library),
    'glossary:list-unexplained': async () =>
      library.ok ? ok(await listUnexplained(library.value)) : library,
    'monitoring:list': async () => {
      if (!library.ok) return library;
      const [meeting, rows] = await Promise.all([
        library.value.getMeeting(),
        library.value.listMonitoringRows(),
      ]);
      return ok(rows.map((row) => standPrintedRow(row, meeting)));
    },
    'library:search': async ({ words, limit }) =>
      library.ok ? ok(await library.value.search(words, limit)) : library,
  };
}
