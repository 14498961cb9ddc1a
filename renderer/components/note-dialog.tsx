import type { Failure } from '#shared/model/failure.ts';
import { noteCategories, type NoteCategory } from '#shared/model/note.ts';
import type { Visibility } from '#shared/model/question.ts';
import { markLabel } from './category-mark.tsx';
import { ChoiceField, TextField } from './field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useForm } from './use-form.ts';
import { VisibilityField } from './visibility-field.tsx';

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
  const form = useForm(start, (fields) => onSave({ ...fields, text: fields.text.trim() }));
  const { text, category, visibility } = form.fields;
  return (
    <FormDialog
      title={title}
      about={<p>{about}</p>}
      saveLabel="Save note"
      problem={form.problem}
      isBusy={form.busy}
      onSubmit={() => void form.submit(text.trim() === '' ? 'Type the note first.' : null)}
      onClose={onClose}
    >
      <TextField
        label="Your note"
        rows={4}
        value={text}
        maxLength={20_000}
        error={form.error}
        autoFocus
        onChange={(typed) => form.set({ text: typed })}
      />
      <ChoiceField<NoteCategory>
        legend="What it is for"
        inline
        value={category}
        onChange={(chosen) => form.set({ category: chosen })}
        options={noteCategories.map((value) => ({ value, label: markLabel(value) }))}
      />
      <VisibilityField value={visibility} onChange={(chosen) => form.set({ visibility: chosen })} />
    </FormDialog>
  );
}
