import { memo } from 'react';
import { href, routes } from '#renderer/components/routes.ts';
import { movementLine, type StandingCommitment } from '#shared/model/commitment.ts';
import { PlaceLink, type PaperNames } from './place-link.tsx';
import { stateWords } from './state-words.ts';
import styles from './commitments.module.css';

/** One topic of the list: its name, where it stands and why, how what was set moved, and where the figure is printed. */
export const CommitmentRow = memo(function CommitmentRow({
  commitment,
  names,
}: {
  readonly commitment: StandingCommitment;
  readonly names: PaperNames;
}) {
  const { key, topic, state, why, movement, latest } = commitment;
  const [place] = latest?.sources ?? [];
  return (
    <li className={styles['row']}>
      <h2 className={styles['topic']}>
        <a href={href(routes.commitment(key))}>{topic}</a>
      </h2>
      <p className={styles['state']}>{stateWords(state)}</p>
      <div className={styles['why']}>
        <p>{why}</p>
        {movement.length > 0 ? <p className={styles['quiet']}>{movementLine(commitment)}</p> : null}
        {place ? (
          <p className={styles['quiet']}>
            <PlaceLink place={place} names={names} what={`the figure for ${topic}`} />
          </p>
        ) : null}
      </div>
    </li>
  );
});
