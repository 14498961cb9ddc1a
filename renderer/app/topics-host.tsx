import { useMemo, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { routes } from '#renderer/components/routes.ts';
import { TopicsProvider, type NamedTopic } from '#renderer/components/topic-links.tsx';

const where = [
  routes.questions(),
  routes.recommendations(),
  routes.indicators(),
  routes.commitments(),
];

const none: readonly never[] = [];

/** Lets a monitored item, question, wording, indicator or commitment lead to the trail of its topic. */
export function TopicsHost({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  const enabled = where.some((route) => location.startsWith(route));
  const names = useAnswer('topics:names', {}, { enabled });
  // An answer is wrapped anew for each render; what it holds is the same until it changes.
  const list = names.state === 'ready' ? names.value : none;
  const topics = useMemo(() => {
    const found = new Map<string, NamedTopic[]>();
    for (const { key, name, members } of list) {
      for (const id of members) found.set(id, [...(found.get(id) ?? []), { key, name }]);
    }
    return found;
  }, [list]);
  return <TopicsProvider topics={topics}>{children}</TopicsProvider>;
}
