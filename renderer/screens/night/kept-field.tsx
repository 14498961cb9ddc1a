import { TextField } from '#renderer/components/field.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import type { Failure } from '#shared/model/failure.ts';
import { useKeptText } from './use-kept-text.ts';

/** A box for a note that keeps what is typed in it, whatever becomes of the page. */
export function KeptField({
  label,
  hint,
  rows = 3,
  draftKey,
  stored,
  onSave,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly draftKey: string;
  readonly stored: string;
  readonly onSave: (text: string) => Promise<Failure | null>;
}) {
  const kept = useKeptText(draftKey, stored, onSave);
  return (
    <>
      <TextField
        label={label}
        {...(hint ? { hint } : {})}
        rows={rows}
        value={kept.text}
        maxLength={20_000}
        onChange={kept.change}
        onLeave={() => void kept.commit()}
      />
      <FailureNotice title="Not saved" failure={kept.problem} />
    </>
  );
}
