import {
  layOutMonitor,
  monitorMeetings,
  type MonitorFacts,
} from '#shared/domain/lifecycle/lay-out-monitor.ts';
import type { EnteredFacts, Monitor } from '#shared/model/monitor.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { Workspace } from '#electron/services/workspace/workspace.ts';

async function readFacts(
  library: Library,
  workspace: Workspace,
): Promise<Omit<MonitorFacts, 'asAt'>> {
  const [meeting, rows, recommendations, entered, authors] = await Promise.all([
    library.getMeeting(),
    library.listMonitoringRows(),
    workspace.listRecommendations(),
    workspace.listEnteredFacts(),
    workspace.listAuthors(),
  ]);
  return { meeting, rows, recommendations, entered, authors };
}

/** The monitoring list as at a meeting, from what the paper prints and what was entered. */
export async function readMonitor(
  library: Library,
  workspace: Workspace,
  asAt: string | null,
): Promise<Monitor> {
  return layOutMonitor({ ...(await readFacts(library, workspace)), asAt });
}

/** The list as at the last of its meetings, so that nothing that was entered is left out. */
export async function readLatestMonitor(library: Library, workspace: Workspace): Promise<Monitor> {
  const facts = await readFacts(library, workspace);
  return layOutMonitor({ ...facts, asAt: monitorMeetings(facts.meeting).at(-1) ?? null });
}

/** The day something was entered for, of everything that was entered. */
function enteredDays({ response, progress, decisions, closings }: EnteredFacts): readonly string[] {
  return [
    response.date ?? '',
    response.reportedAt ?? '',
    ...progress.map(({ meeting }) => meeting),
    ...decisions.map(({ meeting }) => meeting),
    ...closings.flatMap(({ date, reversed }) => [date, reversed?.date ?? '']),
  ];
}

/**
 * The list as it goes out under the council's title: as at the first meeting by which everything entered was known, and
 * without decisions that carry no minute number, which are notes of the meeting.
 */
export async function readMinutedMonitor(library: Library, workspace: Workspace): Promise<Monitor> {
  const facts = await readFacts(library, workspace);
  const entered = facts.entered.map((one) => ({
    ...one,
    decisions: one.decisions.filter(({ check }) => check.kind === 'minute'),
  }));
  const meetings = monitorMeetings(facts.meeting);
  const latest = entered.flatMap(enteredDays).reduce((a, b) => (a > b ? a : b), '');
  const asAt = meetings.find((date) => date >= latest) ?? meetings.at(-1) ?? null;
  return layOutMonitor({ ...facts, entered, asAt });
}
