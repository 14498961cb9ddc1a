import type { StandingCommitment, WordingPair, WordingPart } from '#shared/model/commitment.ts';
import styles from './commitment.module.css';

/** Wordings of one plan beside those of the plan before it; what only one of them says is marked and said to be so. */
export function CommitmentWordings({
  commitment,
  wordings,
}: {
  readonly commitment: StandingCommitment;
  readonly wordings: readonly WordingPair[];
}) {
  if (wordings.length === 0) return null;
  return (
    <section aria-labelledby="wordings">
      <h2 id="wordings">How the wording changed</h2>
      <p className={styles['quiet']}>
        Struck through: only in the earlier. Underlined: only in the later.
      </p>
      {wordings.map(({ earlier, later, parts }) => (
        <div key={later} className={styles['pair']}>
          <Wording plan={commitment.entries[earlier]?.plan} parts={parts} side="left" />
          <Wording plan={commitment.entries[later]?.plan} parts={parts} side="right" />
        </div>
      ))}
    </section>
  );
}

function Wording({
  plan,
  parts,
  side,
}: {
  readonly plan: string | undefined;
  readonly parts: readonly WordingPart[];
  readonly side: 'left' | 'right';
}) {
  const Mark = side === 'left' ? 'del' : 'ins';
  return (
    <div>
      <h3>{plan}</h3>
      <p>
        {parts
          .filter((part) => part.in === 'both' || part.in === side)
          .map((part, index) => (
            // The parts of a wording never change places.
            <span key={index}>
              {index > 0 ? ' ' : ''}
              {part.in === 'both' ? part.text : <Mark>{part.text}</Mark>}
            </span>
          ))}
      </p>
    </div>
  );
}
