import { z } from 'zod';
import { call } from '../call.ts';
import { id, nothing } from '../request-parts.ts';
import type { TopicNames, TopicPlacing, TopicTrail } from '#shared/model/topic.ts';

/** What the Panel follows, topic by topic. */
export const topicsCalls = {
  'topics:list': call<readonly TopicTrail[]>()(
    nothing,
    'What the Panel follows, topic by topic: what was asked, when, and what came back.',
  ),
  'topics:names': call<readonly TopicNames[]>()(
    nothing,
    'What the Panel follows by name, each topic with the ids of what belongs to it and without its trail.',
  ),
  'topics:place': call<TopicPlacing>()(
    z.strictObject({
      record: id,
      /** "" takes it off its topic. */
      topic: z.string().max(200),
    }),
    'Puts a question or wording under a topic, or takes it off.',
  ),
} as const;
