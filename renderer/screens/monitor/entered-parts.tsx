import { Button } from '#renderer/components/button.tsx';
import { decisionLabel } from '#renderer/components/decision-words.ts';
import { longDate } from '#shared/lib/dates.ts';
import type { MonitorEntry } from '#shared/model/monitor.ts';
import type { EntryActions } from './monitor-item.tsx';
import { checkInWords } from './monitor-words.ts';
import styles from './monitor.module.css';

/** What was entered about an item: progress by meeting, everybody's notes of decisions, closings. */
export function EnteredParts({
  entry,
  actions,
}: {
  readonly entry: MonitorEntry;
  readonly actions: EntryActions;
}) {
  const short = entry.wording.slice(0, 60);
  return (
    <>
      {entry.progress.length > 0 ? (
        <div>
          <p className={styles['label']}>Progress entered since</p>
          <ul className={styles['facts']}>
            {entry.progress.map(({ id, meeting, status, said }) => (
              <li key={id}>
                For {longDate(meeting)}: {status || 'no status given'}.
                {said === '' ? '' : ` ${said}`}{' '}
                <Button
                  look="plain"
                  aria-label={`Remove the progress for ${longDate(meeting)}: ${short}`}
                  onPress={() => actions.remove('progress', id, 'Progress removed')}
                >
                  Remove
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {entry.decisions.length > 0 ? (
        <div>
          <p className={styles['label']}>The Panel’s decision, as noted</p>
          <ul className={styles['facts']}>
            {entry.decisions.map((decision) => (
              <li key={decision.id}>
                {decisionLabel(decision.decision)}, {longDate(decision.meeting)}, noted by{' '}
                {decision.notedBy}. {checkInWords(decision.check)}{' '}
                <Button
                  look="plain"
                  aria-label={`Check the note of ${decision.notedBy}, ${longDate(decision.meeting)}, against the minutes: ${short}`}
                  onPress={() => actions.open({ kind: 'check', entry, decision })}
                >
                  Check against the minutes
                </Button>{' '}
                <Button
                  look="plain"
                  aria-label={`Remove the note of ${decision.notedBy}, ${longDate(decision.meeting)}: ${short}`}
                  onPress={() => actions.remove('decision', decision.id, 'Note removed')}
                >
                  Remove
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {entry.closings.length > 0 ? (
        <div>
          <p className={styles['label']}>Closed by hand</p>
          <ul className={styles['facts']}>
            {entry.closings.map(({ id, reason, author, date, why, reversed }) => (
              <li key={id}>
                {longDate(date)}, {author}: {reason}. {why}
                {reversed
                  ? ` Reversed ${longDate(reversed.date)}, ${reversed.author}${reversed.why === '' ? '.' : `: ${reversed.why}`}`
                  : ''}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
