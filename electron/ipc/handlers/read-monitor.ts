import { layOutMonitor } from '#shared/domain/lifecycle/lay-out-monitor.ts';
import type { Monitor } from '#shared/model/monitor.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { Workspace } from '#electron/services/workspace/workspace.ts';

/** The monitoring list as at a meeting, from what the paper prints and what was entered. */
export async function readMonitor(
  library: Library,
  workspace: Workspace,
  asAt: string | null,
): Promise<Monitor> {
  const [meeting, rows, recommendations, entered, authors] = await Promise.all([
    library.getMeeting(),
    library.listMonitoringRows(),
    workspace.listRecommendations(),
    workspace.listEnteredFacts(),
    workspace.listAuthors(),
  ]);
  return layOutMonitor({ meeting, rows, recommendations, entered, authors, asAt });
}
