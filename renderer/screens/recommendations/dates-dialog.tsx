import { DateField, SelectField } from '#renderer/components/field.tsx';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useForm } from '#renderer/components/use-form.ts';
import { longDate } from '#shared/lib/dates.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import { ReplySentences } from './reply-sentences.tsx';

/** What is entered of when an answer is due. */
export type DatesForm = Pick<Recommendation, 'dueMeeting' | 'received'>;

/** The meeting an answer is due at, and the day the body addressed received the wording. */
export function DatesDialog({
  wording,
  meetings,
  onSave,
  onClose,
}: {
  readonly wording: Recommendation;
  /** ISO dates of the Panel's meetings. */
  readonly meetings: readonly string[];
  readonly onSave: (form: DatesForm) => Promise<Failure | null>;
  readonly onClose: () => void;
}) {
  const { dueMeeting, received } = wording;
  const form = useForm<DatesForm>({ dueMeeting, received }, onSave);
  const dates = [...new Set([...meetings, dueMeeting])].filter(Boolean).toSorted();
  return (
    <FormDialog
      title="When an answer is due"
      about={wording.wording}
      saveLabel="Save dates"
      problem={form.problem}
      isBusy={form.busy}
      onSubmit={() => void form.submit()}
      onClose={onClose}
    >
      <SelectField
        label="Due at the meeting of"
        value={form.fields.dueMeeting}
        options={[
          { value: '', label: 'No meeting chosen' },
          ...dates.map((date) => ({ value: date, label: longDate(date) })),
        ]}
        onChange={(value) => form.set({ dueMeeting: value })}
      />
      <DateField
        label="Received on"
        hint="The day whoever is addressed received it, or if later the Panel’s notice. Leave empty until it is known."
        value={form.fields.received}
        onChange={(value) => form.set({ received: value })}
      />
      <ReplySentences wording={{ ...wording, ...form.fields }} />
    </FormDialog>
  );
}
