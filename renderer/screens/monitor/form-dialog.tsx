import type { ReactNode } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { DialogBox } from '#renderer/components/dialog-box.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import type { Failure } from '#shared/model/failure.ts';
import styles from './monitor.module.css';

/** A form in a dialog about one item, whose words stand over it. */
export function FormDialog({
  title,
  about,
  saveLabel,
  problem,
  onSubmit,
  onClose,
  children,
}: {
  readonly title: string;
  readonly about: string;
  readonly saveLabel: string;
  readonly problem: Failure | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <DialogBox title={title} isOpen onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <p className={styles['about']}>{about}</p>
        {children}
        {problem ? (
          <Notice tone="warning" title="Not saved" alert>
            <p>{problem.message}</p>
          </Notice>
        ) : null}
        <div className={styles['buttons']}>
          <Button type="submit" look="primary">
            {saveLabel}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </div>
      </form>
    </DialogBox>
  );
}
