import { href, routes } from '#renderer/components/routes.ts';
import type { CommitmentRef } from '#shared/model/plans.ts';
import { stateWords } from './state-words.ts';

/** The commitments that cite a part of a plan, each with where it stands; nothing where none does. */
export function CommitmentLinks({
  commitments,
}: {
  readonly commitments: readonly CommitmentRef[];
}) {
  if (commitments.length === 0) return null;
  return (
    <ul>
      {commitments.map(({ key, topic, state }) => (
        <li key={key}>
          Commitment: <a href={href(routes.commitment(key))}>{topic}</a>. {stateWords(state)}.
        </li>
      ))}
    </ul>
  );
}
