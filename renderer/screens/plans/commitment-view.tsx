import { useRef } from 'react';
import { TimeLine } from '#renderer/charts/time-line.tsx';
import { citedLines } from '#renderer/components/cited-lines.ts';
import { AskButton, askable } from '#renderer/components/ask-context.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import { TopicLinks } from '#renderer/components/topic-links.tsx';
import { longDate } from '#shared/lib/dates.ts';
import { movementLine, type CommitmentDetail } from '#shared/model/commitment.ts';
import type { Question } from '#shared/model/question.ts';
import { askAboutTopic } from './ask-about-commitment.ts';
import { CommitmentBearing } from './commitment-bearing.tsx';
import { CommitmentEntries } from './commitment-entries.tsx';
import { CommitmentWordings } from './commitment-wordings.tsx';
import type { TopicPlace } from './places-of-topic.ts';
import { PlaceLink, type PaperNames } from './place-link.tsx';
import { stateWords } from './state-words.ts';
import { toDrawings } from './timeline.ts';
import { TimelineTable } from './timeline-table.tsx';
import { TopicPlaces } from './topic-places.tsx';
import styles from './commitment.module.css';

const aimWords = {
  lower: 'The council aims for lower.',
  higher: 'The council aims for higher.',
  none: 'No aim is stated, so no figure is judged.',
} as const;

/** One topic: the sentence, the line of time and its table, each entry, the wordings, what bears on it, your questions. */
export function CommitmentView({
  detail,
  names,
  places,
  questions,
}: {
  readonly detail: CommitmentDetail;
  readonly names: PaperNames;
  /** Where the plans print it; null when they could not be read. */
  readonly places: readonly TopicPlace[] | null;
  /** Null when they could not be read. */
  readonly questions: readonly Question[] | null;
}) {
  const { commitment, wordings } = detail;
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  const about = askAboutTopic(commitment);
  const drawings = toDrawings(commitment);
  const [place] = commitment.latest?.sources ?? [];
  return (
    <div ref={screen} className={styles['screen']} {...askable(about)}>
      <PageHead
        back={{ href: href(routes.commitments()), label: 'All commitments' }}
        title={commitment.topic}
        lead={
          <p>
            {aimWords[commitment.aim]} As at the pack of {longDate(commitment.asAt)}.
          </p>
        }
        actions={<AskButton look="primary" about={about} />}
      />
      <div className={styles['headline']}>
        <p className={styles['state']}>{stateWords(commitment.state)}</p>
        <p>{commitment.why}</p>
        {place ? (
          <p>
            <PlaceLink place={place} names={names} what={`the figure for ${commitment.topic}`} />
          </p>
        ) : null}
        {commitment.movement.length > 0 ? (
          <p className={styles['quiet']}>{movementLine(commitment)}</p>
        ) : null}
        <TopicLinks of={commitment.key} />
        <p className={styles['quiet']}>
          Whether the papers measure the same thing: {citedLines(commitment.comparability)}.
        </p>
      </div>
      <section aria-labelledby="time">
        <h2 id="time">What was set and what came</h2>
        {drawings.map((drawing) => (
          <div key={drawing.measure}>
            {drawings.length > 1 ? <h3>{drawing.name}</h3> : null}
            <TimeLine
              figures={drawing.figures}
              levels={drawing.levels}
              mark={drawing.mark}
              words={`${commitment.topic}: what was set and what came.`}
            />
            {drawing.apart.length > 0 ? (
              <p className={styles['quiet']}>
                Set in another unit, so not drawn: {drawing.apart.join('; ')}.
              </p>
            ) : null}
          </div>
        ))}
        {commitment.comparable ? null : (
          <p>
            Nothing is drawn: figures on one scale would say that the papers measure the same thing.
          </p>
        )}
        <TimelineTable commitment={commitment} names={names} />
      </section>
      <CommitmentEntries commitment={commitment} names={names} />
      <CommitmentWordings commitment={commitment} wordings={wordings} />
      <TopicPlaces places={places} />
      <CommitmentBearing detail={detail} questions={questions} />
    </div>
  );
}
