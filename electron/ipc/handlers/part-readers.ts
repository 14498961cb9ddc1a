import { chooseChanges } from '#shared/domain/exchange/choose-changes.ts';
import { returnByDate } from '#shared/domain/lifecycle/reply-dates.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { PartReaders } from '#electron/services/transfer/export-parts.ts';
import type { Workspace } from '#electron/services/workspace/workspace.ts';
import { listNotePositions, listPlacedNotes, preparedPapers } from './list-placed-notes.ts';
import { readHandover } from './read-handover.ts';
import { readMinutedMonitor, readMonitor } from './read-monitor.ts';
import { readProgramme } from './read-programme.ts';
import { readTrails } from './read-trails.ts';

/** A value worked out when it is first asked for, and once. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= work());
}

/** How the parts of one export are prepared; what several of them rest on is worked out once. */
export function partReaders(
  library: Library,
  workspace: Workspace,
  includeOnlyHere: readonly string[],
): PartReaders {
  const papers = preparedPapers(library);
  const monitor = once(() => readMinutedMonitor(library, workspace));
  const notes = once(() => listPlacedNotes(library, workspace, papers));
  return {
    monitor,
    notes,
    night: () => readMonitor(library, workspace, null),
    nextMeeting: async () => {
      const { meetings, asAt } = await monitor();
      const next = meetings.find((date) => date > asAt);
      return next === undefined ? null : { date: next, returnBy: returnByDate(next) };
    },
    programme: () => readProgramme(library, workspace),
    trails: async () => readTrails(library, workspace, await monitor()),
    handover: async () => readHandover(library, (await monitor()).agendaItem),
    work: async () =>
      chooseChanges((await workspace.listChanges()).changes, new Set(includeOnlyHere)),
    notePositions: async () => listNotePositions(await notes(), papers),
  };
}
