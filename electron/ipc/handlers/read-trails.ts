import { layOutTrails } from '#shared/domain/lifecycle/lay-out-trails.ts';
import type { Monitor } from '#shared/model/monitor.ts';
import type { TopicTrail } from '#shared/model/topic.ts';
import type { Library } from '#electron/services/library/library.ts';
import { standCommitments } from '#electron/services/library/stand-commitments.ts';
import type { Workspace } from '#electron/services/workspace/workspace.ts';
import { followFigures } from './follow-figures.ts';
import { readFigures } from './read-figures.ts';

/** The trail of each topic, from what the papers print and what was written, over one state of the monitor. */
export async function readTrails(
  library: Library,
  workspace: Workspace,
  monitor: Monitor,
): Promise<readonly TopicTrail[]> {
  const [topics, asks, figures, commitments, followed, meeting, documents] = await Promise.all([
    library.listRecords('topic'),
    library.listRecords('ask'),
    readFigures(library),
    standCommitments(library),
    followFigures(library, workspace),
    library.getMeeting(),
    library.listDocuments(),
  ]);
  const [questions, recommendations, programme, placings, authors] = await Promise.all([
    workspace.listQuestions(),
    workspace.listRecommendations(),
    workspace.listProgrammeItems(),
    workspace.listPlacings(),
    workspace.listAuthors(),
  ]);
  const title = documents.find(({ id }) => id === meeting.document)?.title ?? meeting.document;
  return layOutTrails({
    topics,
    monitor,
    pack: { date: meeting.date, document: meeting.document, title },
    asks,
    indicators: figures.summaries,
    commitments,
    questions,
    recommendations,
    programme,
    followed,
    placings,
    authors,
  });
}
