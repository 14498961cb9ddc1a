import type { AnswerOf } from '#shared/contract/contract.ts';
import styles from './monitor.module.css';

type Runs = AnswerOf<'monitor:compare'>;

/** The minute and the list's wording under each other, with what stands in one of them only marked. */
export function ComparedWordings({ runs }: { readonly runs: Runs }) {
  const same = runs.every((run) => run.in === 'both');
  return (
    <div className={styles['compared']} aria-live="polite">
      <p className={styles['label']}>
        {same
          ? 'Word for word the same.'
          : 'Words that stand in one of them only are marked and underlined.'}
      </p>
      <p>
        <strong>The minute: </strong>
        <Side runs={runs} side="left" />
      </p>
      <p>
        <strong>On the list: </strong>
        <Side runs={runs} side="right" />
      </p>
    </div>
  );
}

function Side({ runs, side }: { readonly runs: Runs; readonly side: 'left' | 'right' }) {
  return runs
    .filter((run) => run.in === 'both' || run.in === side)
    .map((run, index) => (
      // The runs of one comparison never change places.
      <span key={index}>
        {run.in === 'both' ? (
          run.text
        ) : (
          <mark className={styles['only']}>
            <span className="visually-hidden">only here: </span>
            {run.text}
          </mark>
        )}{' '}
      </span>
    ));
}
