import { layOutProgramme } from '#shared/domain/lifecycle/lay-out-programme.ts';
import type { Programme } from '#shared/model/programme.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { Workspace } from '#electron/services/workspace/workspace.ts';
import { readMonitor } from './read-monitor.ts';

/** The work programme, from what the papers print and what was written. */
export async function readProgramme(library: Library, workspace: Workspace): Promise<Programme> {
  const [meeting, asks, items, marks, authors, monitor] = await Promise.all([
    library.getMeeting(),
    library.listRecords('ask'),
    workspace.listProgrammeItems(),
    workspace.listSuggestionMarks(),
    workspace.listAuthors(),
    readMonitor(library, workspace, null),
  ]);
  // Something may have been moved here at a later meeting than the pack's.
  const latest = monitor.meetings.at(-1) ?? null;
  const { entries } = await readMonitor(library, workspace, latest);
  return layOutProgramme({ meeting, asks, items, marks, authors, monitored: entries });
}
