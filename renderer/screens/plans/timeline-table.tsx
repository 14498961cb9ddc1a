import { AskButton } from '#renderer/components/ask-context.tsx';
import { longDate, longMonth } from '#shared/lib/dates.ts';
import type { StandingCommitment } from '#shared/model/commitment.ts';
import { askAboutEntry, askAboutFigure } from './ask-about-commitment.ts';
import { PlaceLink, type PaperNames } from './place-link.tsx';
import { toTimeline, type TimelineLine } from './timeline.ts';
import styles from './commitment.module.css';

/** What was set and what came, in order of time: the same as the drawing, and what cannot be drawn. */
export function TimelineTable({
  commitment,
  names,
}: {
  readonly commitment: StandingCommitment;
  readonly names: PaperNames;
}) {
  return (
    <section className={styles['scroll']} tabIndex={0} aria-label="Table of what was set and came">
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">As printed</th>
            <th scope="col">Where</th>
            <th scope="col" data-print="no">
              Ask
            </th>
          </tr>
        </thead>
        <tbody>
          {toTimeline(commitment).map((line, index) => (
            // The order of a topic's lines never changes.
            <TimelineRow key={index} line={line} commitment={commitment} names={names} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TimelineRow({
  line,
  commitment,
  names,
}: {
  readonly line: TimelineLine;
  readonly commitment: StandingCommitment;
  readonly names: PaperNames;
}) {
  const isSet = line.kind === 'set';
  const { sources } = isSet ? line.entry : line.figure;
  const about = isSet
    ? askAboutEntry(commitment.topic, line.entry)
    : askAboutFigure(commitment, line.figure);
  return (
    <tr>
      <th scope="row">{isSet ? longDate(line.month) : longMonth(line.figure.period)}</th>
      <td>{isSet ? `${line.entry.plan}: ${line.entry.kind}` : figureWords(line.figure)}</td>
      <td>
        {isSet ? (
          <strong>{line.entry.targetWords}</strong>
        ) : line.figure.quote === null ? (
          line.figure.printed
        ) : (
          `“${line.figure.quote}”`
        )}
      </td>
      <td>
        <ul>
          {sources.map((place) => (
            <li key={`${place.document}-${place.lineFrom}`}>
              <PlaceLink place={place} names={names} what={about.label.slice(0, 80)} />
            </li>
          ))}
        </ul>
      </td>
      <td data-print="no">
        <AskButton about={about} />
      </td>
    </tr>
  );
}

function figureWords({
  isBaseline,
  note,
  workedOut,
  value,
}: StandingCommitment['figures'][number]): string {
  const kind = isBaseline
    ? 'Figure beside the baseline of 2020'
    : value === null
      ? 'What was said'
      : 'Figure';
  return [kind, note, workedOut].filter((part) => part !== null).join('; ');
}
