import { useRef, useState } from 'react';
import { AgendaItemField } from '#renderer/components/agenda-item-field.tsx';
import { Button } from '#renderer/components/button.tsx';
import { EvidenceList } from '#renderer/components/evidence-list.tsx';
import { TextField } from '#renderer/components/field.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { OrderButtons, type EntryPlace } from '#renderer/components/order-buttons.tsx';
import { VisibilityField } from '#renderer/components/visibility-field.tsx';
import { longDate } from '#shared/lib/dates.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { AgendaItem } from '#shared/model/meeting.ts';
import type { Question, Visibility } from '#shared/model/question.ts';
import type { Author } from '#shared/model/workspace.ts';
import type { QuestionActions, QuestionChange } from './questions-view.tsx';
import styles from './questions-view.module.css';

/** One question: read it, edit it in place, move it, remove it, draft from it. */
export function QuestionEntry({
  question,
  agenda,
  posts,
  me,
  isOpen,
  place,
  actions,
}: {
  readonly question: Question;
  readonly agenda: readonly AgendaItem[];
  readonly posts: readonly string[];
  readonly me: Author | null;
  readonly isOpen: boolean;
  readonly place: EntryPlace;
  readonly actions: QuestionActions;
}) {
  const [editing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const short = question.wording.slice(0, 60);
  const mine = me !== null && question.author === me.id;
  const author = mine ? me.name || 'you' : 'another author';
  return (
    <li
      className={styles['entry']}
      data-open={isOpen ? 'yes' : 'no'}
      tabIndex={isOpen ? -1 : undefined}
    >
      {editing ? (
        <QuestionForm
          question={question}
          agenda={agenda}
          posts={posts}
          onSave={async (change) => {
            const failure = await actions.edit(question.id, change);
            if (!failure) {
              setEditing(false);
              requestAnimationFrame(() => editButton.current?.focus());
            }
            return failure;
          }}
          onCancel={() => {
            setEditing(false);
            requestAnimationFrame(() => editButton.current?.focus());
          }}
        />
      ) : (
        <>
          <p className={styles['wording']}>{question.wording}</p>
          {question.addressee ? <p>To: {question.addressee}</p> : null}
          <EvidenceList
            evidence={question.evidence}
            onDrop={(evidence) => void actions.dropEvidence(question.id, evidence)}
          />
          <p className={styles['facts']}>
            {question.visibility === 'shared' ? 'Shared' : 'Only on this computer'}, by {author},{' '}
            {longDate(question.createdAt)}
          </p>
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
            <Button
              look="plain"
              onPress={() => void actions.remove(question)}
              aria-label={`Remove: ${short}`}
            >
              Remove
            </Button>
          </div>
        </>
      )}
    </li>
  );
}

function QuestionForm({
  question,
  agenda,
  posts,
  onSave,
  onCancel,
}: {
  readonly question: Question;
  readonly agenda: readonly AgendaItem[];
  readonly posts: readonly string[];
  readonly onSave: (change: QuestionChange) => Promise<Failure | null>;
  readonly onCancel: () => void;
}) {
  const [wording, setWording] = useState(question.wording);
  const [item, setItem] = useState(question.agendaItem);
  const [addressee, setAddressee] = useState(question.addressee);
  const [visibility, setVisibility] = useState<Visibility>(question.visibility);
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (wording.trim() === '') {
          setError('Type the question, or remove it.');
          return;
        }
        void onSave({
          wording: wording.trim(),
          agendaItem: item,
          addressee: addressee.trim(),
          visibility,
        }).then(setProblem);
      }}
    >
      <TextField
        label="Question"
        rows={4}
        value={wording}
        maxLength={20_000}
        error={error}
        autoFocus
        onChange={(value) => {
          setError(null);
          setWording(value);
        }}
      />
      <AgendaItemField agenda={agenda} value={item} onChange={setItem} />
      <TextField
        label="Who should answer (a post)"
        value={addressee}
        maxLength={500}
        suggestions={posts}
        onChange={setAddressee}
      />
      <VisibilityField value={visibility} onChange={setVisibility} />
      {problem ? (
        <Notice tone="warning" title="Not saved" alert>
          <p>{problem.message}</p>
        </Notice>
      ) : null}
      <div className={styles['buttons']}>
        <Button type="submit" look="primary">
          Save
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
