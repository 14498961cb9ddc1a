import { layOutProgramme } from '#shared/domain/lifecycle/lay-out-programme.ts';
import type { Programme } from '#shared/model/programme.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { Workspace } from '#electron/services/workspace/workspace.ts';
import { readLatestMonitor } from './read-monitor.ts';

/** The work programme, from what the papers print and what was written. */
export async function readProgramme(library: Library, workspace: Workspace): Promise<Programme> {
  const [meeting, asks, items, marks, authors, { entries }] = await Promise.all([
    library.getMeeting(),
    library.listRecords('ask'),
    workspace.listProgrammeItems(),
    workspace.listSuggestionMarks(),
    workspace.listAuthors(),
    // Something may have been moved here at a later meeting than the pack's.
    readLatestMonitor(library, workspace),
  ]);
  return layOutProgramme({ meeting, asks, items, marks, authors, monitored: entries });
}
