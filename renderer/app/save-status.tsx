import { useCallback, useEffect, useState } from 'react';
import { callApp } from '#renderer/api/use-command.ts';
import { useEvent } from '#renderer/api/use-event.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Button } from '#renderer/components/button.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import type { WorkspaceStatus } from '#shared/model/workspace.ts';
import styles from './save-status.module.css';

/** How saving stands, kept up to date by the app; null until it first said. */
export function useSaveStatus(first: WorkspaceStatus | null): WorkspaceStatus | null {
  const announce = useAnnounce();
  const [told, setTold] = useState<WorkspaceStatus | null>(null);
  const listener = useCallback((next: WorkspaceStatus) => setTold(next), []);
  useEvent('workspace:status', listener);
  const status = told ?? first;
  const generation = told?.state === 'saved' ? told.generation : null;
  useEffect(() => {
    if (generation !== null) announce('Saved.');
  }, [generation, announce]);
  return status;
}

const words: Readonly<Record<WorkspaceStatus['state'], string>> = {
  saved: 'Saved on this computer',
  saving: 'Saving…',
  'not saved': 'Not saved',
  'read only': 'Reading only: nothing can be saved',
};

/** The quiet line under the places. */
export function SavedLine({ status }: { readonly status: WorkspaceStatus | null }) {
  return <p className={styles['line']}>{status ? words[status.state] : ''}</p>;
}

/** The banner over the work when something is not on disk, with what to do about it. */
export function SaveBanner({ status }: { readonly status: WorkspaceStatus | null }) {
  const [dismissed, setDismissed] = useState<string | null>(null);
  if (!status) return null;
  if (status.state === 'not saved' || status.state === 'read only') {
    return (
      <div className={styles['banner']}>
        <Notice tone="warning" title={words[status.state]} alert>
          <p>
            {status.failure?.message ??
              'What you wrote is still here. Keep the app open while it tries again.'}
          </p>
          <div className={styles['buttons']}>
            <Button onPress={() => void callApp('app:retry-save', {})}>Try again now</Button>
            <Button onPress={() => void callApp('workspace:save-copy', {})}>
              Save a copy elsewhere…
            </Button>
          </div>
        </Notice>
      </div>
    );
  }
  if (status.recovered && dismissed !== status.recovered) {
    const recovered = status.recovered;
    return (
      <div className={styles['banner']}>
        <Notice title="Your work was recovered">
          <p>{recovered}</p>
          <div>
            <Button onPress={() => setDismissed(recovered)}>I have read this</Button>
          </div>
        </Notice>
      </div>
    );
  }
  return null;
}
