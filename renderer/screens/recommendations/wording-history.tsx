import { useId } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { Button } from '#renderer/components/button.tsx';
import { ComparedWordings } from '#renderer/components/compared-wordings.tsx';
import { EvidenceList } from '#renderer/components/evidence-list.tsx';
import type { Author } from '#shared/model/workspace.ts';
import {
  fieldLabel,
  shownFields,
  stepTime,
  stepTitle,
  valueInWords,
  type Step,
} from './step-words.ts';
import followed from '#renderer/components/followed.module.css';
import styles from './wording-history.module.css';

/** Everything that was done to a wording, the latest first, with undo and redo. */
export function WordingHistory({
  wording,
  short,
  me,
  onTake,
}: {
  readonly wording: string;
  /** The beginning of its words, for people who hear a button on its own. */
  readonly short: string;
  readonly me: Author | null;
  readonly onTake: (which: 'undo' | 'redo') => Promise<void>;
}) {
  const history = useAnswer('recommendations:history', { id: wording });
  const authors = useAnswer('people:list', {});
  const heading = useId();
  if (history.state === 'loading') return <Loading label="Loading the history" lines={2} />;
  if (history.state === 'failed') return <Failed failure={history.failure} retry={history.retry} />;
  const { steps, undo, redo } = history.value;
  const nameOf = (author: string): string => {
    const name =
      authors.state === 'ready' ? authors.value.find(({ id }) => id === author)?.name : undefined;
    return name || (author === me?.id ? 'you' : 'another author');
  };
  const titleOf = (id: string | null): string => {
    const step = steps.find((one) => one.id === id);
    return step ? stepTitle(step, steps) : '';
  };
  return (
    <section className={styles['history']} aria-labelledby={heading}>
      <h3 id={heading}>History</h3>
      <div className={followed['buttons']} data-print="no">
        <Button
          isDisabled={undo.step === null}
          onPress={() => void onTake('undo')}
          aria-label={`Undo${undo.step === null ? '' : ` “${titleOf(undo.step)}”`}: ${short}`}
        >
          Undo
        </Button>
        <Button
          isDisabled={redo.step === null}
          onPress={() => void onTake('redo')}
          aria-label={`Redo${redo.step === null ? '' : ` “${titleOf(redo.step)}”`}: ${short}`}
        >
          Redo
        </Button>
        <span className={followed['quiet']}>
          Or Ctrl+Z and Ctrl+Y while this wording has the focus.
        </span>
      </div>
      <p>
        {undo.step === null ? undo.refusal : `Undo takes back “${titleOf(undo.step)}”.`}
        {redo.step === null ? '' : ` Redo does “${titleOf(redo.step)}” again.`}
      </p>
      <ol className={styles['steps']} reversed>
        {steps.toReversed().map((step) => (
          <li key={step.id} className={styles['step']}>
            <p className={followed['sentence']}>
              {stepTitle(step, steps)}
              {step.isUndone ? ' (undone since)' : ''}
            </p>
            <p className={followed['quiet']}>
              <time dateTime={step.at}>{stepTime(step.at)}</time>, by {nameOf(step.author)}
            </p>
            <StepChanges step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What each field held and holds. */
function StepChanges({ step }: { readonly step: Step }) {
  return (
    <>
      {shownFields(step).map(({ field, before, after, runs }) =>
        runs ? (
          <ComparedWordings
            key={field}
            runs={runs}
            left={`${fieldLabel(field)} before`}
            right={`${fieldLabel(field)} after`}
          />
        ) : (
          <p key={field} className={styles['words']}>
            <strong>{fieldLabel(field)}: </strong>
            {valueInWords(field, after)}
            {before === '' ? '' : ` (before: ${valueInWords(field, before)})`}
          </p>
        ),
      )}
      {[true, false].map((isTakenOff) => {
        const evidence = step.evidence.filter((one) => one.isTakenOff === isTakenOff);
        return evidence.length === 0 ? null : (
          <div key={String(isTakenOff)}>
            <p>
              <strong>{isTakenOff ? 'Evidence taken off:' : 'Evidence put with it:'}</strong>
            </p>
            <EvidenceList evidence={evidence.map((one) => one.evidence)} />
          </div>
        );
      })}
    </>
  );
}
