import { ChoiceField, DateField, SelectField, TextField } from '#renderer/components/field.tsx';
import { longDate } from '#shared/lib/dates.ts';
import type { ResponseAnswer } from '#shared/model/monitor-item.ts';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import type { DialogProps } from './monitor-dialogs.ts';
import { answerChoices } from './monitor-words.ts';
import { useForm } from '#renderer/components/use-form.ts';

/** Whom an item is addressed to and what they answered. */
export function ResponseDialog({
  entry,
  asAt,
  posts,
  write,
  onClose,
}: DialogProps & { readonly posts: readonly string[] }) {
  const { response } = entry;
  const form = useForm(
    {
      addressee: entry.addressee,
      answer: response.answer,
      by: response.by,
      date: response.date ?? '',
      reasons: response.reasons,
      reportedAt: response.reportedAt ?? '',
    },
    ({ answer, by, ...fields }) =>
      write(
        'monitor:edit',
        {
          item: entry.id,
          ...fields,
          answer,
          by: answer !== 'awaited' && by.trim() === '' ? fields.addressee : by,
        },
        'Response saved.',
      ),
  );
  const { fields, set } = form;
  const isAnswered = fields.answer !== 'awaited' && fields.answer !== 'not required';
  return (
    <FormDialog
      title="Who was asked, and what they answered"
      about={entry.wording}
      saveLabel="Save response"
      problem={form.problem}
      onSubmit={() =>
        void form.submit(
          fields.answer === 'not agreed' && fields.reasons.trim() === ''
            ? 'Type the reasons that were given.'
            : null,
        )
      }
      onClose={onClose}
    >
      <TextField
        label="Addressed to"
        hint="A post, for example the Cabinet Member or the Director."
        value={fields.addressee}
        maxLength={500}
        suggestions={posts}
        onChange={(addressee) => set({ addressee })}
      />
      <ChoiceField<ResponseAnswer>
        legend="Response"
        value={fields.answer}
        options={answerChoices}
        onChange={(answer) => set({ answer })}
      />
      {isAnswered ? (
        <>
          <TextField
            label="Answered by"
            hint="Only the body addressed can say that it is not agreed. Left empty, it is whoever it is addressed to."
            value={fields.by}
            maxLength={500}
            suggestions={posts}
            onChange={(by) => set({ by })}
          />
          <DateField
            label="Answered on"
            hint="An answer counts from its day on."
            value={fields.date}
            onChange={(date) => set({ date })}
          />
        </>
      ) : null}
      {fields.answer === 'not agreed' ? (
        <>
          <TextField
            label="Reasons given"
            rows={4}
            value={fields.reasons}
            maxLength={20_000}
            error={form.error}
            onChange={(reasons) => set({ reasons })}
          />
          <SelectField
            label="Reported to the Panel"
            hint="It leaves the list only once the answer was reported to the Panel."
            value={fields.reportedAt}
            onChange={(reportedAt) => set({ reportedAt })}
            options={[
              { value: '', label: 'Not yet' },
              { value: asAt, label: `At the meeting of ${longDate(asAt)}` },
              ...(response.reportedAt !== null && response.reportedAt !== asAt
                ? [
                    {
                      value: response.reportedAt,
                      label: `At the meeting of ${longDate(response.reportedAt)}`,
                    },
                  ]
                : []),
            ]}
          />
        </>
      ) : null}
    </FormDialog>
  );
}
