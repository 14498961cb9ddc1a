import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Empty } from '#renderer/components/answer-states.tsx';
import { Button } from '#renderer/components/button.tsx';
import { CheckField, SelectField, TextField } from '#renderer/components/field.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import { longDate } from '#shared/lib/dates.ts';
import { counted } from '#shared/lib/text.ts';
import { topicStates, type StandingCommitment } from '#shared/model/commitment.ts';
import { CommitmentRow } from './commitment-row.tsx';
import {
  findCommitments,
  getCommitmentChoices,
  keepCommitmentChoices,
  toFindable,
  traitLabels,
  traits,
  type CommitmentChoices,
} from './find-commitments.ts';
import type { PaperNames } from './place-link.tsx';
import { PlansNav } from './plans-nav.tsx';
import { stateWords } from './state-words.ts';
import styles from './commitments.module.css';

/** The list of commitments, with what it takes to find one. */
export function CommitmentsView({
  commitments,
  names,
}: {
  readonly commitments: readonly StandingCommitment[];
  readonly names: PaperNames;
}) {
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  const [choices, setChoices] = useState(getCommitmentChoices);
  useEffect(() => keepCommitmentChoices(choices), [choices]);
  const change = (part: Partial<CommitmentChoices>) =>
    setChoices((before) => ({ ...before, ...part }));

  // The field answers at once; the rows follow when there is time.
  const shown = useDeferredValue(choices);
  const findable = useMemo(() => toFindable(commitments), [commitments]);
  const found = useMemo(() => findCommitments(findable, shown), [findable, shown]);

  const announce = useAnnounce();
  const said = useRef(found.length);
  useEffect(() => {
    if (said.current === found.length) return;
    said.current = found.length;
    announce(`${found.length} of ${counted(commitments.length, 'commitment')}`);
  }, [announce, found.length, commitments.length]);

  const asAt = commitments[0]?.asAt ?? '';
  return (
    <div ref={screen}>
      <PlansNav here="commitments" />
      <PageHead
        title="Commitments"
        lead={
          <p>
            What the plans of 2020, 2023 and 2026 undertook and what the tables of figures set as
            targets, with the figures that came. Where each stands is our arithmetic on printed
            figures, as at the pack of {longDate(asAt)}.
          </p>
        }
      />
      <search className={styles['toolbar']} aria-label="Commitments" data-print="no">
        <TextField
          label="Find a commitment"
          type="search"
          value={choices.typed}
          maxLength={100}
          onChange={(typed) => change({ typed })}
        />
        <SelectField
          label="State"
          value={choices.state}
          onChange={(state) => change({ state })}
          options={[
            { value: '', label: 'Every state' },
            ...topicStates.map((state) => ({
              value: state,
              label: stateWords(state),
            })),
          ]}
        />
        <fieldset className={styles['ticks']}>
          <legend className="visually-hidden">Show only</legend>
          {traits.map((trait) => (
            <CheckField
              key={trait}
              label={traitLabels[trait]}
              checked={choices.only.includes(trait)}
              onChange={(isOn) =>
                change({
                  only: traits.filter((other) =>
                    other === trait ? isOn : choices.only.includes(other),
                  ),
                })
              }
            />
          ))}
        </fieldset>
      </search>
      <p className={styles['count']}>
        <strong>
          {found.length} of {counted(commitments.length, 'commitment')}
        </strong>
      </p>
      {found.length === 0 ? (
        <Empty>
          <p>No commitment is like this. Try a shorter word or another state.</p>
          <Button onPress={() => setChoices({ typed: '', state: '', only: [] })}>
            Show all {commitments.length}
          </Button>
        </Empty>
      ) : (
        <ul className={styles['list']}>
          {found.map((commitment) => (
            <CommitmentRow key={commitment.key} commitment={commitment} names={names} />
          ))}
        </ul>
      )}
    </div>
  );
}
