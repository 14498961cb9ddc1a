import { createContext, useContext, type ReactNode } from 'react';
import { href, routes } from './routes.ts';

/** A topic that something belongs to. */
export interface NamedTopic {
  readonly key: string;
  readonly name: string;
}

const Topics = createContext<ReadonlyMap<string, readonly NamedTopic[]>>(new Map());

/** Says which topics a record, row or commitment belongs to, for everything under it. */
export function TopicsProvider({
  topics,
  children,
}: {
  /** By the id of what belongs to them. */
  readonly topics: ReadonlyMap<string, readonly NamedTopic[]>;
  readonly children: ReactNode;
}) {
  return <Topics value={topics}>{children}</Topics>;
}

/** The ways to the trails that something is part of; nothing where it is part of none. */
export function TopicLinks({ of }: { readonly of: string }) {
  const topics = useContext(Topics).get(of) ?? [];
  if (topics.length === 0) return null;
  return (
    <p>
      Topic trail:{' '}
      {topics.map(({ key, name }, index) => (
        <span key={key}>
          {index > 0 ? ', ' : ''}
          <a href={href(routes.topic(key))}>{name}</a>
        </span>
      ))}
    </p>
  );
}
