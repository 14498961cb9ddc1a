import { memo, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { EvidenceList } from '#renderer/components/evidence-list.tsx';
import { CheckField } from '#renderer/components/field.tsx';
import { OrderButtons, type EntryPlace } from '#renderer/components/order-buttons.tsx';
import { TopicLinks } from '#renderer/components/topic-links.tsx';
import { longDate } from '#shared/lib/dates.ts';
import type { LineOfEnquiry } from '#shared/model/line-of-enquiry.ts';
import type { AgendaItem } from '#shared/model/meeting.ts';
import { askedBy, askersInWords } from '#shared/model/question-askers.ts';
import type { Question } from '#shared/model/question.ts';
import type { Author } from '#shared/model/workspace.ts';
import type { QuestionActions } from './question-actions.ts';
import { QuestionForm } from './question-form.tsx';
import { preparedInWords } from '#renderer/components/question-words.ts';
import styles from './questions-view.module.css';

/** What every entry of the list is given alike. */
export interface EntryGround {
  readonly agenda: readonly AgendaItem[];
  readonly posts: readonly string[];
  readonly members: readonly string[];
  readonly lines: readonly LineOfEnquiry[];
  readonly authors: readonly Author[];
  readonly actions: QuestionActions;
}

interface EntryProps {
  readonly question: Question;
  readonly ground: EntryGround;
  readonly isOpen: boolean;
  readonly place: EntryPlace;
  /** Whether it is chosen to be put together with others; null while nothing is being chosen. */
  readonly chosen: boolean | null;
  readonly onChoose: (id: string, chosen: boolean) => void;
}

/** One question: read it, edit it in place, move it, remove it, draft from it, choose it for merging. */
export const QuestionEntry = memo(function QuestionEntry({
  question,
  ground,
  isOpen,
  place,
  chosen,
  onChoose,
}: EntryProps) {
  const [editing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const { actions } = ground;
  const stopEditing = () => setEditing(false);
  const wasEditing = useRef(false);
  // Where the form was, the button that opened it takes the focus as soon as it stands there again.
  useLayoutEffect(() => {
    if (!editing && wasEditing.current) editButton.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  if (editing) {
    return (
      <QuestionForm
        question={question}
        {...ground}
        onSave={async (change) => {
          const failure = await actions.edit(question.id, change);
          if (!failure) stopEditing();
          return failure;
        }}
        onCancel={stopEditing}
      />
    );
  }
  const short = question.wording.slice(0, 60);
  return (
    <div
      className={styles['body']}
      data-open={isOpen ? 'yes' : 'no'}
      tabIndex={isOpen ? -1 : undefined}
    >
      {chosen === null ? null : (
        <CheckField
          label={
            <>
              Choose<span className="visually-hidden">: {short}</span>
            </>
          }
          checked={chosen}
          onChange={(next) => onChoose(question.id, next)}
        />
      )}
      <QuestionWords question={question} ground={ground} />
      <div className={styles['buttons']} data-print="no">
        <Button
          look="plain"
          ref={editButton}
          onPress={() => setEditing(true)}
          aria-label={`Edit: ${short}`}
        >
          Edit
        </Button>
        <Button
          look="plain"
          onPress={() => actions.draft(question)}
          aria-label={`Draft a recommendation from: ${short}`}
        >
          Draft a recommendation
        </Button>
        <OrderButtons
          place={place}
          short={short}
          onMove={(after, words) => actions.move(question.id, after, words)}
        />
        {question.merged.length > 0 ? (
          <Button
            look="plain"
            onPress={() => void actions.takeApart(question)}
            aria-label={`Take apart: ${short}`}
          >
            Take apart
          </Button>
        ) : null}
        <Button
          look="plain"
          onPress={() => void actions.remove(question)}
          aria-label={`Remove: ${short}`}
        >
          Remove
        </Button>
      </div>
    </div>
  );
}, isSameEntry);

function isSameEntry(before: EntryProps, after: EntryProps): boolean {
  const { place: one, ...rest } = before;
  const { place: other, ...now } = after;
  return (
    Object.entries(rest).every(([key, value]) => now[key as keyof typeof now] === value) &&
    Object.entries(one).every(([key, value]) => other[key as keyof typeof other] === value)
  );
}

function QuestionWords({
  question,
  ground: { lines, authors, actions },
}: {
  readonly question: Question;
  readonly ground: EntryGround;
}) {
  const line = lines.find(({ id }) => id === question.line);
  return (
    <>
      <p className={styles['wording']}>{question.wording}</p>
      {question.addressee ? <p>To: {question.addressee}</p> : null}
      {line ? <p>Line of enquiry: {line.theme}</p> : null}
      <p className={styles['facts']}>{preparedInWords(question)}</p>
      {question.goodAnswer ? <p>A good answer would contain: {question.goodAnswer}</p> : null}
      {question.fallback ? <p>If there is none, request: {question.fallback}</p> : null}
      {question.answer ? <p className={styles['answer']}>Answer noted: {question.answer}</p> : null}
      <EvidenceList
        evidence={question.evidence}
        onDrop={(evidence) => void actions.dropEvidence(question.id, evidence)}
      />
      <TopicLinks of={question.id} />
      {question.merged.length > 0 ? (
        <details>
          <summary>Put together from {question.merged.length} questions</summary>
          <ul className={styles['merged']}>
            {question.merged.map((one) => (
              <li key={one.id}>
                “{one.wording}” {askedBy(one, authors)}, {longDate(one.createdAt)}
                {one.visibility === 'shared' ? '' : ' (only on this computer)'}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <p className={styles['facts']}>
        {question.visibility === 'shared' ? 'Shared' : 'Only on this computer'}, by{' '}
        {askersInWords(question, authors)}, {longDate(question.createdAt)}
      </p>
    </>
  );
}
