import { useAnswer } from '#renderer/api/use-answer.ts';
import { SelectField } from '#renderer/components/field.tsx';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useForm } from '#renderer/components/use-form.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { TopicTrail } from '#shared/model/topic.ts';

/** Puts one of the person's questions or wordings under a topic. */
export function PlaceDialog({
  trail,
  onSave,
  onClose,
}: {
  readonly trail: TopicTrail;
  readonly onSave: (record: string) => Promise<Failure | null>;
  readonly onClose: () => void;
}) {
  const questions = useAnswer('questions:list', {});
  const wordings = useAnswer('recommendations:list', {});
  const written = [
    ...(questions.state === 'ready' ? questions.value : []).map(({ id, wording }) => ({
      value: id,
      label: `Question: ${wording}`.slice(0, 120),
    })),
    ...(wordings.state === 'ready' ? wordings.value : []).map(({ id, wording }) => ({
      value: id,
      label: `Wording: ${wording}`.slice(0, 120),
    })),
  ].filter(({ value }) => !trail.members.includes(value));
  const form = useForm({ record: '' }, ({ record }) => onSave(record));
  return (
    <FormDialog
      title="Put a question or wording here"
      about={
        <p>
          It stands under “{trail.name}” on this computer, and under no other topic by your own
          choice.
        </p>
      }
      saveLabel="Put it here"
      problem={form.problem}
      isBusy={form.busy}
      onSubmit={() =>
        void form.submit(form.fields.record === '' ? 'Choose a question or wording.' : null)
      }
      onClose={onClose}
    >
      {written.length === 0 ? (
        <p>There is no question or wording that is not here already. Write one first.</p>
      ) : (
        <SelectField
          label="Question or wording"
          value={form.fields.record}
          options={[{ value: '', label: 'Choose one' }, ...written]}
          error={form.error}
          onChange={(record) => form.set({ record })}
        />
      )}
    </FormDialog>
  );
}
