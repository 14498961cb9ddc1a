import { useState } from 'react';
import { AgendaItemField } from '#renderer/components/agenda-item-field.tsx';
import { Button } from '#renderer/components/button.tsx';
import { ChoiceField, SelectField, TextField } from '#renderer/components/field.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { VisibilityField } from '#renderer/components/visibility-field.tsx';
import type { Failure } from '#shared/model/failure.ts';
import type { LineOfEnquiry } from '#shared/model/line-of-enquiry.ts';
import type { AgendaItem } from '#shared/model/meeting.ts';
import type { Question, QuestionState } from '#shared/model/question.ts';
import type { QuestionChange } from './question-actions.ts';
import {
  kindLabels,
  optionsOf,
  priorityLabels,
  stateLabels,
  timeLabels,
} from '#renderer/components/question-words.ts';
import styles from './questions-view.module.css';

/** A person's names, one a line or comma, as a list. */
function namesIn(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Edits a question in place: its words first, then how it is prepared, then what came of it. */
export function QuestionForm({
  question,
  agenda,
  posts,
  members,
  lines,
  onSave,
  onCancel,
}: {
  readonly question: Question;
  readonly agenda: readonly AgendaItem[];
  readonly posts: readonly string[];
  readonly members: readonly string[];
  readonly lines: readonly LineOfEnquiry[];
  readonly onSave: (change: QuestionChange) => Promise<Failure | null>;
  readonly onCancel: () => void;
}) {
  const [form, setForm] = useState(question);
  const [askers, setAskers] = useState(question.askers.join(', '));
  const [minutes, setMinutes] = useState(String(question.minutes));
  const [error, setError] = useState<string | null>(null);
  const [minutesError, setMinutesError] = useState<string | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const change = (part: Partial<Question>) => setForm((before) => ({ ...before, ...part }));

  const save = async () => {
    const time = Number(minutes);
    const isTime = /^\d{1,3}$/.test(minutes.trim()) && time <= 600;
    if (form.wording.trim() === '') setError('Type the question, or remove it.');
    if (!isTime) setMinutesError('Type a whole number of minutes, for example 5.');
    if (form.wording.trim() === '' || !isTime) return;
    const { agendaItem, visibility, line, kind, priority, when, state } = form;
    setProblem(
      await onSave({
        wording: form.wording.trim(),
        agendaItem,
        addressee: form.addressee.trim(),
        visibility,
        line,
        lead: form.lead.trim(),
        minutes: time,
        goodAnswer: form.goodAnswer.trim(),
        fallback: form.fallback.trim(),
        kind,
        priority,
        when,
        state,
        answer: form.answer.trim(),
        askers: namesIn(askers),
      }),
    );
  };

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label="Question"
        rows={4}
        value={form.wording}
        maxLength={20_000}
        error={error}
        autoFocus
        onChange={(wording) => {
          setError(null);
          change({ wording });
        }}
      />
      <AgendaItemField
        agenda={agenda}
        value={form.agendaItem}
        onChange={(agendaItem) => change({ agendaItem })}
      />
      <TextField
        label="Who should answer (a post)"
        value={form.addressee}
        maxLength={500}
        suggestions={posts}
        onChange={(addressee) => change({ addressee })}
      />
      <SelectField
        label="Line of enquiry"
        value={form.line ?? ''}
        onChange={(line) => change({ line: line === '' ? null : line })}
        options={[
          { value: '', label: 'None yet' },
          ...lines.map(({ id, theme }) => ({ value: id, label: theme })),
        ]}
      />
      <ChoiceField
        legend="When"
        inline
        value={form.when}
        onChange={(when) => change({ when })}
        options={optionsOf(timeLabels)}
      />
      <ChoiceField
        legend="How much it is wanted"
        inline
        value={form.priority}
        onChange={(priority) => change({ priority })}
        options={optionsOf(priorityLabels)}
      />
      <ChoiceField
        legend="What it is for"
        inline
        value={form.kind}
        onChange={(kind) => change({ kind })}
        options={optionsOf(kindLabels)}
      />
      <TextField
        label="Minutes"
        value={minutes}
        maxLength={3}
        error={minutesError}
        onChange={(value) => {
          setMinutesError(null);
          setMinutes(value);
        }}
      />
      <TextField
        label="Who leads on it at the table"
        value={form.lead}
        maxLength={500}
        suggestions={members}
        onChange={(lead) => change({ lead })}
      />
      <TextField
        label="Entered for (names, with commas between)"
        hint="Leave it empty where the question is your own. Your name is kept as well."
        value={askers}
        maxLength={2_000}
        suggestions={members}
        onChange={setAskers}
      />
      <TextField
        label="What a good answer would contain"
        rows={2}
        value={form.goodAnswer}
        maxLength={20_000}
        onChange={(goodAnswer) => change({ goodAnswer })}
      />
      <TextField
        label="What to request if there is none"
        rows={2}
        value={form.fallback}
        maxLength={20_000}
        onChange={(fallback) => change({ fallback })}
      />
      <SelectField
        label="What came of it"
        value={form.state}
        // The options are the states and nothing else.
        onChange={(state) => change({ state: state as QuestionState })}
        options={optionsOf(stateLabels)}
      />
      <TextField
        label="The answer or reply, as you noted it"
        rows={3}
        value={form.answer}
        maxLength={20_000}
        onChange={(answer) => change({ answer })}
      />
      <VisibilityField value={form.visibility} onChange={(visibility) => change({ visibility })} />
      <FailureNotice title="Not saved" failure={problem} />
      <div className={styles['buttons']}>
        <Button type="submit" look="primary">
          Save
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
