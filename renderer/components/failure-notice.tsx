import type { Failure } from '#shared/model/failure.ts';
import { Notice } from './notice.tsx';

/** What could not be done and what to do next, where it was asked for; nothing where all went well. */
export function FailureNotice({
  failure,
  title,
}: {
  readonly failure: Failure | null;
  readonly title?: 'Not saved' | 'That was not saved' | 'Nothing was undone' | 'Nothing was redone';
}) {
  if (failure === null) return null;
  return (
    <Notice tone="warning" alert {...(title ? { title } : {})}>
      <p>{failure.message}</p>
    </Notice>
  );
}
