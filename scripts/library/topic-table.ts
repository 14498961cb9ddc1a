import { z } from 'zod';
import { topicPartKinds } from '#shared/model/topic.ts';
import type { CuratedTopic } from '#shared/parse/place-topics.ts';

const citation = z.string().regex(/^\d{3}:\d+$/);

const topic: z.ZodType<CuratedTopic> = z.strictObject({
  key: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: z.string().min(1),
  entries: z.array(
    z.strictObject({
      kind: z.enum(topicPartKinds),
      date: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/),
      source: citation,
      quote: z.string().min(1),
      remark: z.string(),
    }),
  ),
  monitoring: z.array(citation),
  asks: z.array(citation),
  commitments: z.array(z.string().min(1)),
  indicators: z.array(z.int().min(1)),
  remark: z.string(),
});

/** What the Panel follows, topic by topic. */
export const topicsFile = z.object({ topics: z.array(topic).min(1) });
