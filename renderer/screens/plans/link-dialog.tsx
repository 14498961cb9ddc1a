import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { SelectField, TextField } from '#renderer/components/field.tsx';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useForm } from '#renderer/components/use-form.ts';
import { isKeptInMemory } from '#shared/model/failure.ts';
import type { LinkEnd } from '#shared/model/plan-link.ts';

/** Ties a topic or a cell of a plan to an indicator, with the reason. */
export function LinkDialog({
  from,
  name,
  onClose,
}: {
  readonly from: LinkEnd;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const indicators = useAnswer('indicators:list', {});
  const announce = useAnnounce();
  const form = useForm({ indicator: '', reason: '' }, async ({ indicator, reason }) => {
    const result = await callApp('links:add', { from, indicator, reason: reason.trim() });
    if (!result.ok && !isKeptInMemory(result.failure)) return result.failure;
    announce(result.ok ? 'Link saved.' : 'Link kept, but not on disk yet.');
    onClose();
    return null;
  });
  const rows = indicators.state === 'ready' ? indicators.value.map(({ row }) => row) : [];
  const { indicator, reason } = form.fields;
  const missing =
    indicator === ''
      ? 'Choose an indicator.'
      : reason.trim() === ''
        ? 'Say why the two belong together.'
        : null;
  return (
    <FormDialog
      title="Link an indicator"
      about={<p>{name}. Yours, only on this computer: no export takes it along.</p>}
      saveLabel="Save link"
      problem={indicators.state === 'failed' ? indicators.failure : form.problem}
      isBusy={form.busy}
      onSubmit={() => void form.submit(missing)}
      onClose={onClose}
    >
      <SelectField
        label="Indicator"
        value={indicator}
        error={indicator === '' ? form.error : null}
        onChange={(value) => form.set({ indicator: value })}
        options={[
          { value: '', label: 'Choose' },
          ...rows.map((row) => ({ value: row.id, label: `${row.name} (${row.tableTitle})` })),
        ]}
      />
      <TextField
        label="Why they belong together"
        value={reason}
        maxLength={500}
        error={indicator === '' ? null : form.error}
        onChange={(value) => form.set({ reason: value })}
      />
    </FormDialog>
  );
}
