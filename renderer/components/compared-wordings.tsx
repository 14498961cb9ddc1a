import styles from './compared-wordings.module.css';

/** Words that stand in both wordings, or in one of them only. */
type Runs = readonly { readonly text: string; readonly in: 'both' | 'left' | 'right' }[];

/** Two wordings under each other, with what stands in one of them only marked. */
export function ComparedWordings({
  runs,
  left,
  right,
}: {
  readonly runs: Runs;
  /** What each of them is: "The minute". */
  readonly left: string;
  readonly right: string;
}) {
  const same = runs.every((run) => run.in === 'both');
  return (
    <div className={styles['compared']}>
      <p className={styles['note']}>
        {same
          ? 'Word for word the same.'
          : 'Words that stand in one of them only are marked and underlined.'}
      </p>
      <p>
        <strong>{left}: </strong>
        <Side runs={runs} side="left" />
      </p>
      <p>
        <strong>{right}: </strong>
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
