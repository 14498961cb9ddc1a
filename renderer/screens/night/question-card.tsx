import { useRef, type KeyboardEvent } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { EvidenceList } from '#renderer/components/evidence-list.tsx';
import { ChoiceField } from '#renderer/components/field.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { optionsOf, priorityLabels, stateLabels } from '#renderer/components/question-words.ts';
import { counted } from '#shared/lib/text.ts';
import type { Failure } from '#shared/model/failure.ts';
import { askersInWords } from '#shared/model/question-askers.ts';
import type { Question, QuestionState } from '#shared/model/question.ts';
import type { Author } from '#shared/model/workspace.ts';
import { KeptField } from './kept-field.tsx';
import { useShownAtOnce } from './use-shown-at-once.ts';
import styles from './night.module.css';

const nightStates = optionsOf(stateLabels).filter(({ value }) => value !== 'answered before');

function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, select, summary') !== null;
}

/** One question, to be read at arm's length: what happened to it, and the answer as noted. */
export function QuestionCard({
  question,
  place,
  authors,
  onGo,
  onState,
  onAnswer,
}: {
  readonly question: Question;
  readonly place: { readonly index: number; readonly of: number };
  readonly authors: readonly Author[];
  /** Goes this many questions on; the focus follows to the next one. */
  readonly onGo: (by: 1 | -1) => void;
  readonly onState: (state: QuestionState) => Promise<Failure | null>;
  readonly onAnswer: (answer: string) => Promise<Failure | null>;
}) {
  const card = useRef<HTMLElement>(null);
  const hasBefore = place.index > 0;
  const hasNext = place.index < place.of - 1;
  const go = (by: 1 | -1) => {
    onGo(by);
    requestAnimationFrame(() => card.current?.focus());
  };
  const onKey = (event: KeyboardEvent) => {
    if (isTyping(event.target)) return;
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (by === null || (by === 1 ? !hasNext : !hasBefore)) return;
    event.preventDefault();
    go(by);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys go on; the buttons below do the same
    <section
      ref={card}
      className={styles['card']}
      aria-label={`Question ${place.index + 1} of ${place.of}`}
      tabIndex={-1}
      onKeyDown={onKey}
    >
      <p className={styles['place']}>
        Question {place.index + 1} of {place.of}. {priorityLabels[question.priority]},{' '}
        {counted(question.minutes, 'minute')}.
        {question.visibility === 'shared' ? '' : ' Only on this computer.'}
      </p>
      <p className={styles['wording']}>{question.wording}</p>
      <p className={styles['who']}>
        Lead: {question.lead || 'nobody named yet'}. Asked by {askersInWords(question, authors)}.
        {question.addressee ? ` To: ${question.addressee}.` : ''}
      </p>
      <EvidenceList evidence={question.evidence} />
      {question.goodAnswer || question.fallback ? (
        <details>
          <summary className={styles['summary']}>What a good answer would contain</summary>
          <p>{question.goodAnswer || 'Nothing is written down.'}</p>
          {question.fallback ? <p>If there is none, request: {question.fallback}</p> : null}
        </details>
      ) : null}
      <StateChoice key={`${question.id}-state`} stored={question.state} onState={onState} />
      <KeptField
        key={question.id}
        label="The answer, as I noted it"
        draftKey={`night/answer/${question.id}`}
        stored={question.answer}
        onSave={onAnswer}
      />
      <div className={styles['buttons']}>
        <Button isDisabled={!hasBefore} onPress={() => go(-1)}>
          Question before
        </Button>
        <Button look="primary" isDisabled={!hasNext} onPress={() => go(1)}>
          Next question
        </Button>
      </div>
    </section>
  );
}

function StateChoice({
  stored,
  onState,
}: {
  readonly stored: QuestionState;
  readonly onState: (state: QuestionState) => Promise<Failure | null>;
}) {
  const state = useShownAtOnce(stored, onState);
  return (
    <>
      <ChoiceField<QuestionState>
        legend="What happened"
        inline
        value={state.value}
        onChange={state.choose}
        options={nightStates}
      />
      <FailureNotice title="That was not saved" failure={state.problem} />
    </>
  );
}
