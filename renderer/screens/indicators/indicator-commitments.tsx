import type { ReactNode } from 'react';
import { PageLink } from '#renderer/components/page-link.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { longDate } from '#shared/lib/dates.ts';
import { movementLine, type StandingCommitment } from '#shared/model/commitment.ts';
import { asSentence } from './measure-words.ts';
import styles from './indicator-detail.module.css';

/** What the plans undertook or set on what this row measures, and where each stands as at the newest pack. */
export function IndicatorCommitments({
  commitments,
  own,
}: {
  /** Those that rest on this row; null when they could not be read. */
  readonly commitments: readonly StandingCommitment[] | null;
  /** What the person tied to it by hand. */
  readonly own: ReactNode;
}) {
  const asAt = commitments?.[0]?.asAt;
  return (
    <section aria-labelledby="commitments">
      <h2 id="commitments">Commitments that rest on it</h2>
      {commitments === null ? <p>The commitments could not be opened.</p> : null}
      {commitments?.length === 0 ? (
        <p className={styles['quiet']}>No plan’s commitment or target is tied to this row.</p>
      ) : null}
      {asAt === undefined ? null : (
        <p className={styles['quiet']}>
          Worked out from printed figures, as at the pack of {longDate(asAt)}.
        </p>
      )}
      {commitments?.map(({ key, topic, entries, movement }) => (
        <div key={key} className={styles['topic']}>
          <h3>
            <a href={href(routes.commitment(key))}>{topic}</a>
          </h3>
          {movement.length > 0 ? <p>{movementLine({ movement })}</p> : null}
          <ul className={styles['entries']}>
            {entries.map((entry, index) => (
              // The entries of a topic never change places.
              <li key={`${entry.plan} ${index}`}>
                <p>
                  <strong>{entry.plan}</strong> ({entry.kind}): {entry.targetWords}. “{entry.words}”
                </p>
                <p className={styles['quiet']}>
                  {asSentence(entry.state)} {entry.why}{' '}
                  {entry.sources.slice(0, 1).map((source) => (
                    <PageLink
                      key={source.block}
                      page={source.page}
                      document={source.document}
                      block={source.block}
                      line={source.lineFrom}
                      what={`where “${entry.words}” is printed`}
                    />
                  ))}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {own}
    </section>
  );
}
