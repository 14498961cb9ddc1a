import { useRef, useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { EvidenceList } from '#renderer/components/evidence-list.tsx';
import { ChoiceField, SelectField, TextField } from '#renderer/components/field.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { longDate } from '#shared/lib/dates.ts';
import type { Failure } from '#shared/model/failure.ts';
import { agendaTitle, type AgendaItem } from '#shared/model/meeting.ts';
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
  after,
  actions,
}: {
  readonly question: Question;
  readonly agenda: readonly AgendaItem[];
  readonly posts: readonly string[];
  readonly me: Author | null;
  readonly isOpen: boolean;
  readonly place: { readonly index: number; readonly of: number };
  /** What it would stand after when moved; null is first. */
  readonly after: { readonly up: string | null; readonly down: string | null };
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
            {place.of > 1 ? (
              <>
                <Button
                  look="plain"
                  isDisabled={place.index === 0}
                  onPress={() => void actions.move(question.id, after.up, `Moved up: ${short}`)}
                  aria-label={`Move up: ${short}`}
                >
                  Move up
                </Button>
                <Button
                  look="plain"
                  isDisabled={place.index === place.of - 1}
                  onPress={() => void actions.move(question.id, after.down, `Moved down: ${short}`)}
                  aria-label={`Move down: ${short}`}
                >
                  Move down
                </Button>
              </>
            ) : null}
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
  const [item, setItem] = useState(question.agendaItem === null ? '' : String(question.agendaItem));
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
          agendaItem: item === '' ? null : Number(item),
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
      <SelectField
        label="Agenda item"
        value={item}
        onChange={setItem}
        options={[
          { value: '', label: 'None yet' },
          ...agenda.map((entry) => ({
            value: String(entry.item),
            label: `${entry.item}  ${agendaTitle(entry)}`,
          })),
        ]}
      />
      <TextField
        label="Who should answer (a post)"
        value={addressee}
        maxLength={500}
        suggestions={posts}
        onChange={setAddressee}
      />
      <ChoiceField<Visibility>
        legend="Who can see it"
        value={visibility}
        onChange={setVisibility}
        options={[
          { value: 'only on this computer', label: 'Only on this computer' },
          {
            value: 'shared',
            label: 'Shared',
            hint: 'May leave in exports. Do not name a child or a family.',
          },
        ]}
      />
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
