import { useEffect, useEffectEvent, type RefObject } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import type { AnswerOf } from '#shared/contract/contract.ts';
import type { Block } from '#shared/model/document.ts';
import type { Reading } from '#shared/model/reading.ts';
import { scrollerOf } from '#renderer/components/scroller-of.ts';
import { listInView } from './reading-place.ts';

/** What this computer remembers of a paper, and what can be done about it. */
export interface ReadingMemory {
  /** Null until it is known, and where it cannot be. */
  readonly reading: Reading | null;
  readonly setBookmark: (block: string, set: boolean) => Promise<void>;
  readonly forget: () => Promise<void>;
}

/**
 * Remembers what has stood on screen and where: each time the paper comes to rest, not while it runs past, since what
 * runs past is not read.
 */
export function useReading(
  document: string,
  article: RefObject<HTMLElement | null>,
  blocks: ReadonlyMap<string, Block>,
): ReadingMemory {
  const client = useQueryClient();
  const answer = useAnswer('reading:get', { document });
  const take = (reading: AnswerOf<'reading:get'>) => {
    client.setQueryData(['reading:get', { document }], reading);
    void client.invalidateQueries({ queryKey: ['reading:list'] });
  };

  const onRest = useEffectEvent(async () => {
    const inView = article.current ? listInView(article.current) : [];
    const shown = inView.flatMap((element) => blocks.get(element.dataset['block'] ?? '') ?? []);
    const [head] = shown;
    if (!head) return;
    const read = shown.map(({ ordinal }) => ordinal);
    const result = await callApp('reading:keep', { document, place: head.id, read });
    if (result.ok) take(result.value);
  });
  useEffect(() => {
    const scroller = article.current ? scrollerOf(article.current) : null;
    const rest = () => void onRest();
    const first = requestIdleCallback(rest);
    scroller?.addEventListener('scrollend', rest);
    return () => {
      cancelIdleCallback(first);
      scroller?.removeEventListener('scrollend', rest);
    };
  }, [article]);

  return {
    reading: answer.state === 'ready' ? answer.value : null,
    setBookmark: async (block, set) => {
      const result = await callApp('reading:bookmark', { document, block, set });
      if (result.ok) take(result.value);
    },
    forget: async () => {
      const result = await callApp('reading:forget', { document });
      if (result.ok) take(result.value);
    },
  };
}
