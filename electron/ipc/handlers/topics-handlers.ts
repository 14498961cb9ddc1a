import { nameTopics } from '#shared/domain/lifecycle/topic-members.ts';
import { failed, ok } from '#shared/lib/result.ts';
import { failure } from '#shared/model/failure.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';
import { readLatestMonitor } from './read-monitor.ts';
import { readTrails } from './read-trails.ts';

const noSuchTopic = failure(
  'not-found',
  'This topic is not in the papers the app holds. Choose one from the list.',
);
const notThere = failure(
  'not-found',
  'This question or wording is not there any more. It may have been removed; undo that first.',
);

/** What the Panel follows, topic by topic, and what a person puts under one. */
export function topicsHandlers({ library, workspace }: Stores): HandlersOf<'topics'> {
  return {
    'topics:list': async () => {
      if (!library.ok) return library;
      if (!workspace.ok) return workspace;
      const monitor = await readLatestMonitor(library.value, workspace.value);
      return ok(await readTrails(library.value, workspace.value, monitor));
    },
    'topics:names': async () => {
      if (!library.ok) return library;
      if (!workspace.ok) return workspace;
      const [topics, questions, recommendations, placings] = await Promise.all([
        library.value.listRecords('topic'),
        workspace.value.listQuestions(),
        workspace.value.listRecommendations(),
        workspace.value.listPlacings(),
      ]);
      return ok(nameTopics({ topics, questions, recommendations, placings }));
    },
    'topics:place': async ({ record, topic }) => {
      if (!library.ok) return library;
      if (!workspace.ok) return workspace;
      const topics = await library.value.listRecords('topic');
      if (topic !== '' && !topics.some(({ key }) => key === topic)) return failed(noSuchTopic);
      const written = [
        ...(await workspace.value.listQuestions()),
        ...(await workspace.value.listRecommendations()),
      ];
      return written.some(({ id }) => id === record)
        ? workspace.value.placeUnder(record, topic)
        : failed(notThere);
    },
  };
}
