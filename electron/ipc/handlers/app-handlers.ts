import { ok } from '#shared/lib/result.ts';
import { meetingMode } from '#shared/domain/lifecycle/meeting-mode.ts';
import { todayOf, type Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';

/** How the app stands, what the library holds, and trying a failed save again. */
export function appHandlers({ library, workspace, shell }: Stores): HandlersOf<'app'> {
  return {
    'app:status': async () => {
      const today = todayOf(shell);
      const meeting = library.ok ? await library.value.getMeeting() : null;
      return ok({
        version: shell.version,
        shell: shell.kind,
        libraryFailure: library.ok ? null : library.failure,
        workspaceFailure: workspace.ok ? null : workspace.failure,
        workspace: workspace.ok ? workspace.value.status() : null,
        // With no meeting to stand against, what is offered first is what one does before a meeting.
        meetingMode: meeting ? meetingMode(meeting.date, today) : 'before',
        today,
        asAt: library.ok ? library.value.asAt : null,
      });
    },
    'app:about': async () => {
      if (!library.ok) return library;
      const [documents, counts, documentCounts, checks, notes] = await Promise.all([
        library.value.listDocuments(),
        library.value.getCounts(),
        library.value.getDocumentCounts(),
        library.value.listChecks(),
        library.value.listNotes(),
      ]);
      return ok({ sha256: library.value.sha256, documents, counts, documentCounts, checks, notes });
    },
    'app:retry-save': async () => (workspace.ok ? ok(await workspace.value.retry()) : workspace),
  };
}
