import { AskButton, askable } from '#renderer/components/ask-context.tsx';
import type { StandingCommitment } from '#shared/model/commitment.ts';
import { askAboutEntry } from './ask-about-commitment.ts';
import { PlaceLink, type PaperNames } from './place-link.tsx';
import { dueWords, stateWords } from './state-words.ts';
import styles from './commitment.module.css';

/** Each entry in the words of its plan, with its date and where it stands. */
export function CommitmentEntries({
  commitment,
  names,
}: {
  readonly commitment: StandingCommitment;
  readonly names: PaperNames;
}) {
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">What each plan and table says</h2>
      <ol className={styles['entries']}>
        {commitment.entries.map((entry, index) => {
          const about = askAboutEntry(commitment.topic, entry);
          return (
            // The order of a topic's entries never changes.
            <li key={index} {...askable(about)}>
              <h3>
                {entry.plan}: {entry.kind}
              </h3>
              <blockquote>“{entry.words}”</blockquote>
              <p>
                <strong>{stateWords(entry.state)}.</strong> {entry.why}
              </p>
              <p className={styles['quiet']}>
                {`Sets ${entry.targetWords}; ${dueWords(entry)}.`}
                {entry.baseline ? ` Baseline ${entry.baseline}; July 2020 ${entry.july2020}.` : ''}
                {entry.reading === null ? '' : ` ${entry.reading}`}
              </p>
              <p className={styles['places']}>
                {entry.sources.map((place) => (
                  <PlaceLink
                    key={`${place.document}-${place.lineFrom}`}
                    place={place}
                    names={names}
                    what={`where it says “${entry.words.slice(0, 60)}”`}
                  />
                ))}
                <AskButton about={about} />
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
