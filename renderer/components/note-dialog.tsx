import { useState } from 'react';
import type { Failure } from '#shared/model/failure.ts';
import { noteCategories, type NoteCategory } from '#shared/model/note.ts';
import type { Visibility } from '#shared/model/question.ts';
import { markLabel } from './category-mark.tsx';
import { Button } from './button.tsx';
import { DialogBox } from './dialog-box.tsx';
import { ChoiceField, TextField } from './field.tsx';
import { Notice } from './notice.tsx';
import { VisibilityField } from './visibility-field.tsx';
import styles from './wording-dialog.module.css';

/** What is typed of a note. */
export interface NoteForm {
  readonly text: string;
  readonly category: NoteCategory;
  readonly visibility: Visibility;
}

/** How a note begins: only here, to be checked. */
export const emptyNote: NoteForm = {
  text: '',
  category: 'check',
  visibility: 'only on this computer',
};

/** Writes or edits a note. Nothing typed is lost when a save fails: the failure is shown in place. */
export function NoteDialog({
  title,
  about,
  start,
  onSave,
  onClose,
}: {
  readonly title: string;
  /** The words or place it stands at. */
  readonly about: string;
  readonly start: NoteForm;
  /** Answers what went wrong, or null when it was saved. */
  readonly onSave: (form: NoteForm) => Promise<Failure | null>;
  readonly onClose: () => void;
}) {
  const [form, setForm] = useState(start);
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<NoteForm>) => setForm((before) => ({ ...before, ...part }));

  const save = async () => {
    if (busy) return;
    if (form.text.trim() === '') {
      setError('Type the note first.');
      return;
    }
    setBusy(true);
    setProblem(await onSave({ ...form, text: form.text.trim() }));
    setBusy(false);
  };

  return (
    <DialogBox title={title} isOpen onClose={onClose}>
      <p className={styles['question']}>{about}</p>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label="Your note"
          rows={4}
          value={form.text}
          maxLength={20_000}
          error={error}
          autoFocus
          onChange={(text) => {
            setError(null);
            change({ text });
          }}
        />
        <ChoiceField<NoteCategory>
          legend="What it is for"
          inline
          value={form.category}
          onChange={(category) => change({ category })}
          options={noteCategories.map((value) => ({ value, label: markLabel(value) }))}
        />
        <VisibilityField
          value={form.visibility}
          onChange={(visibility) => change({ visibility })}
        />
        {problem ? (
          <Notice tone="warning" title="Not saved" alert>
            <p>{problem.message}</p>
          </Notice>
        ) : null}
        <div className={styles['buttons']}>
          <Button type="submit" look="primary" isDisabled={busy}>
            Save note
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </div>
      </form>
    </DialogBox>
  );
}
