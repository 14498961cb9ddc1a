import type { ReactNode } from 'react';
import { Notice } from '#renderer/components/notice.tsx';

/** What could not be opened at the start, each with what to do. */
export function StartFailures({
  status,
}: {
  readonly status: {
    readonly libraryFailure: { readonly message: string } | null;
    readonly workspaceFailure: { readonly message: string } | null;
  } | null;
}): ReactNode {
  const failures = [
    { title: 'The papers could not be opened', failure: status?.libraryFailure },
    { title: 'Your questions and wordings could not be opened', failure: status?.workspaceFailure },
  ].filter((entry) => entry.failure);
  return failures.map(({ title, failure }) => (
    <Notice key={title} tone="warning" title={title} alert>
      <p>{failure?.message}</p>
    </Notice>
  ));
}
