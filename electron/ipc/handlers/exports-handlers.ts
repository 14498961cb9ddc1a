import { failed, ok, type Result } from '#shared/lib/result.ts';
import type { RequestOf } from '#shared/contract/contract.ts';
import type { Failure } from '#shared/model/failure.ts';
import { prepareParts } from '#electron/services/transfer/export-parts.ts';
import {
  nothingToExport,
  prepareExport,
  type PreparedExport,
} from '#electron/services/transfer/prepare-export.ts';
import { todayOf, type Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';
import { partReaders } from './part-readers.ts';

/** Takes an export together from the papers and from what was written. */
async function prepare(
  { library, workspace, shell }: Stores,
  { kind, includeOnlyHere, topic }: RequestOf<'exports:preview'>,
): Promise<Result<PreparedExport, Failure>> {
  if (!library.ok) return library;
  if (!workspace.ok) return workspace;
  const meeting = await library.value.getMeeting();
  const [monitoring, glossary, recommendations, questions, lines, sitting, authors] =
    await Promise.all([
      library.value.listMonitoringRows(),
      library.value.getGlossary(),
      workspace.value.listRecommendations(),
      workspace.value.listQuestions(),
      workspace.value.listLines(),
      workspace.value.getSitting(meeting.date),
      workspace.value.listAuthors(),
    ]);
  return prepareExport(kind, {
    ...(await prepareParts(kind, partReaders(library.value, workspace.value, includeOnlyHere))),
    sitting,
    ...(topic === undefined ? {} : { topic }),
    meeting,
    monitoring,
    recommendations,
    questions,
    lines,
    minutesAvailable: sitting.minutesAvailable,
    authors,
    includeOnlyHere,
    madeOn: todayOf(shell),
    acronyms: glossary.acronyms,
  });
}

/** What leaves the app: shown first exactly as it will be, then written where the person chooses. */
export function exportsHandlers(stores: Stores): HandlersOf<'exports' | 'workspace'> {
  const { workspace, shell } = stores;
  return {
    'exports:preview': async (wanted) => {
      const prepared = await prepare(stores, wanted);
      return prepared.ok ? ok(prepared.value.preview) : prepared;
    },
    'exports:save': async (wanted) => {
      const prepared = await prepare(stores, wanted);
      if (!prepared.ok) return prepared;
      const { preview, mediaType } = prepared.value;
      if (preview.leaving.length === 0) return failed(nothingToExport(wanted.kind));
      return shell.picker.saveFile({
        suggestedName: preview.fileName,
        mediaType,
        bytes: await prepared.value.bytes(),
      });
    },
    'workspace:save-copy': async () => {
      if (!workspace.ok) return workspace;
      return shell.picker.saveFile({
        suggestedName: `Critical Friend copy ${todayOf(shell)}.sqlite`,
        mediaType: 'application/vnd.sqlite3',
        bytes: await workspace.value.exportCopy(),
      });
    },
  };
}
