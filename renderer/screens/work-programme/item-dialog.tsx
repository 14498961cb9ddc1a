import { SelectField, TextField } from '#renderer/components/field.tsx';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useForm } from '#renderer/components/use-form.ts';
import type { Failure } from '#shared/model/failure.ts';
import {
  programmeOrigins,
  type ProgrammeItem,
  type ProgrammeSlot,
} from '#shared/model/programme.ts';
import { meetingChoices, originChoices } from './programme-words.ts';

/** What is filled in of an item. */
export type ItemForm = Pick<ProgrammeItem, 'title' | 'origin' | 'meeting' | 'lead' | 'witnesses'>;

/** Writes an item of the work programme, or changes one. */
export function ItemDialog({
  title,
  start,
  slots,
  posts,
  saveLabel,
  onSave,
  onClose,
}: {
  readonly title: string;
  readonly start: ItemForm;
  readonly slots: readonly ProgrammeSlot[];
  readonly posts: readonly string[];
  readonly saveLabel: string;
  readonly onSave: (form: ItemForm) => Promise<Failure | null>;
  readonly onClose: () => void;
}) {
  const form = useForm<ItemForm>(start, onSave);
  return (
    <FormDialog
      title={title}
      saveLabel={saveLabel}
      problem={form.problem}
      isBusy={form.busy}
      onSubmit={() =>
        void form.submit(
          form.fields.title.trim() === '' ? 'Type what the Panel is to look at.' : null,
        )
      }
      onClose={onClose}
    >
      <TextField
        label="Item"
        hint="What the Panel is to look at."
        rows={3}
        value={form.fields.title}
        maxLength={20_000}
        error={form.error}
        autoFocus
        onChange={(words) => form.set({ title: words })}
      />
      <SelectField
        label="Where it comes from"
        value={form.fields.origin}
        options={originChoices}
        onChange={(value) =>
          form.set({ origin: programmeOrigins.find((one) => one === value) ?? 'member' })
        }
      />
      <SelectField
        label="Meeting"
        value={form.fields.meeting}
        options={meetingChoices(slots)}
        onChange={(meeting) => form.set({ meeting })}
      />
      <TextField
        label="Lead"
        hint="A member, or a post."
        value={form.fields.lead}
        maxLength={500}
        suggestions={posts}
        onChange={(lead) => form.set({ lead })}
      />
      <TextField
        label="Witnesses"
        hint="Who is to be heard: posts and bodies, not children or families by name."
        value={form.fields.witnesses}
        maxLength={500}
        onChange={(witnesses) => form.set({ witnesses })}
      />
    </FormDialog>
  );
}
