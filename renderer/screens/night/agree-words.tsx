import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { kindLabel } from '#renderer/components/wording-dialog.tsx';
import type { Failure } from '#shared/model/failure.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { ReadOutDialog, type ReadOut } from './read-out-dialog.tsx';
import styles from './night.module.css';

function stateInWords(wording: Recommendation, sitting: Sitting): string {
  const noted = sitting.words.find((one) => one.wording === wording.id);
  const outcome =
    wording.state === 'confirmed'
      ? `Confirmed by the minutes, ${wording.minuteNumber}`
      : noted?.outcome === 'not agreed' && wording.state === 'proposed'
        ? 'Not agreed'
        : wording.state === 'agreed'
          ? noted?.outcome === 'amended'
            ? 'Agreed as amended, to be confirmed by the minutes'
            : 'Agreed, to be confirmed by the minutes'
          : 'Proposed';
  return `${outcome}.${noted?.byWhen ? ` By when: ${noted.byWhen}.` : ''}`;
}

/** The wordings under an agenda item that are put to the Panel: read out, and what it did with them. */
export function AgreeWords({
  wordings,
  sitting,
  posts,
  onReadOut,
  onDraft,
}: {
  /** Those that are shared, under this item. */
  readonly wordings: readonly Recommendation[];
  readonly sitting: Sitting;
  readonly posts: readonly string[];
  readonly onReadOut: (wording: Recommendation, read: ReadOut) => Promise<Failure | null>;
  /** Proposes new words, typed at the table. */
  readonly onDraft: () => void;
}) {
  const [reading, setReading] = useState<string | null>(null);
  const read = wordings.find(({ id }) => id === reading);
  return (
    <section aria-labelledby="words" className={styles['part']}>
      <h3 id="words">Agree the words</h3>
      {wordings.length === 0 ? <p>No wording is proposed under this item.</p> : null}
      <ul className={styles['words']}>
        {wordings.map((wording) => (
          <li key={wording.id}>
            <p className={styles['proposed']}>{wording.wording}</p>
            <p>
              {kindLabel(wording.kind)}, to {wording.addressee || 'nobody named yet'}.{' '}
              {stateInWords(wording, sitting)}
            </p>
            <div>
              <Button
                isDisabled={wording.state === 'confirmed'}
                onPress={() => setReading(wording.id)}
                aria-label={`Read out: ${wording.wording.slice(0, 60)}`}
              >
                Read out
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={onDraft}>Propose new words</Button>
      </div>
      {read ? (
        <ReadOutDialog
          key={read.id}
          wording={read}
          noted={sitting.words.find((one) => one.wording === read.id) ?? null}
          posts={posts}
          onSave={async (outcome) => {
            const failure = await onReadOut(read, outcome);
            if (!failure) setReading(null);
            return failure;
          }}
          onClose={() => setReading(null)}
        />
      ) : null}
    </section>
  );
}
