import { useEffect, useRef } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import styles from './removed-notice.module.css';

/** Says what was removed and offers to put it back; takes the focus, since what had it is gone. Stays until dismissed. */
export function RemovedNotice({
  what,
  onUndo,
  onDismiss,
}: {
  readonly what: string;
  readonly onUndo: () => Promise<void>;
  readonly onDismiss: () => void;
}) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div className={styles['place']} data-print="no">
      <Notice>
        <p aria-live="polite">{what}</p>
        <div className={styles['buttons']}>
          <Button ref={undo} onPress={() => void onUndo()}>
            Undo
          </Button>
          <Button look="plain" onPress={onDismiss}>
            Dismiss
          </Button>
        </div>
      </Notice>
    </div>
  );
}
