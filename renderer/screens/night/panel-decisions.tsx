import { useRef } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { decisionChoices } from '#renderer/components/decision-words.ts';
import { ChoiceField } from '#renderer/components/field.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { PanelDecision } from '#shared/model/monitor-item.ts';
import type { Monitor, MonitorEntry, NamedDecision } from '#shared/model/monitor.ts';
import { useShownAtOnce } from './use-shown-at-once.ts';
import styles from './night.module.css';

type Decide = (item: string, meeting: string, decision: PanelDecision) => Promise<Failure | null>;

/** Each item of the monitoring list under the item it is taken at: what the Panel decided, one choice of four. */
export function PanelDecisions({
  monitor,
  me,
  onDecide,
  onTakeBack,
}: {
  readonly monitor: Monitor;
  /** My author id; null while it is not known. */
  readonly me: string | null;
  readonly onDecide: Decide;
  readonly onTakeBack: (id: string) => Promise<Failure | null>;
}) {
  const open = monitor.entries.filter(({ standing }) => standing.list !== 'history');
  return (
    <section aria-labelledby="decisions" className={styles['part']}>
      <h3 id="decisions">The Panel’s decision on each monitored item</h3>
      <p>
        My note of the meeting. It is checked against the minutes on the{' '}
        <a href={href(routes.monitor())}>monitor</a>.
      </p>
      {open.length === 0 ? <p>Nothing is on the list.</p> : null}
      <ul className={styles['words']}>
        {open.map((entry) => (
          <li key={entry.id}>
            <Decision
              entry={entry}
              meeting={monitor.asAt}
              mine={
                entry.decisions.find(
                  ({ author, notedFor, meeting }) =>
                    author === me && notedFor === '' && meeting === monitor.asAt,
                ) ?? null
              }
              onDecide={onDecide}
              onTakeBack={onTakeBack}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decision({
  entry,
  meeting,
  mine,
  onDecide,
  onTakeBack,
}: {
  readonly entry: MonitorEntry;
  readonly meeting: string;
  readonly mine: NamedDecision | null;
  readonly onDecide: Decide;
  readonly onTakeBack: (id: string) => Promise<Failure | null>;
}) {
  const short = entry.wording.slice(0, 60);
  const choice = useShownAtOnce<PanelDecision>(
    mine?.decision ?? 'not yet considered',
    (decision) =>
      mine && decision === 'not yet considered'
        ? onTakeBack(mine.id)
        : onDecide(entry.id, meeting, decision),
  );
  const place = useRef<HTMLDivElement>(null);
  const isChecked = mine !== null && mine.check.kind !== 'not checked';
  return (
    <div ref={place} tabIndex={-1} className={styles['decision']}>
      <p className={styles['proposed']}>{entry.wording}</p>
      <p>
        {nameOf(entry)}. {entry.standing.first} {entry.standing.next}
      </p>
      {isChecked ? (
        <p>My note was checked against the minutes. To change it, go to the monitor.</p>
      ) : (
        <>
          <ChoiceField<PanelDecision>
            legend={`The Panel’s decision: ${nameOf(entry)}`}
            inline
            value={choice.value}
            onChange={choice.choose}
            options={decisionChoices.map(({ value, label }) => ({ value, label }))}
          />
          {mine ? (
            <div>
              <Button
                look="plain"
                aria-label={`Take my note back: ${short}`}
                onPress={() => {
                  choice.choose('not yet considered');
                  // The button goes with the note.
                  place.current?.focus();
                }}
              >
                Take my note back
              </Button>
            </div>
          ) : null}
        </>
      )}
      <FailureNotice title="That was not saved" failure={choice.problem} />
    </div>
  );
}

/** The title with the number printed under it, where one is. */
function nameOf({ title, number }: MonitorEntry): string {
  const name = title || 'No title given';
  return number === null ? name : `${name}, ${number}`;
}
