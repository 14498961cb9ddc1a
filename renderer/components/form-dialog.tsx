import type { ReactNode } from 'react';
import type { Failure } from '#shared/model/failure.ts';
import { Button } from './button.tsx';
import { DialogBox } from './dialog-box.tsx';
import { FailureNotice } from './failure-notice.tsx';
import styles from './form-dialog.module.css';

/** A form in a dialog. Nothing typed is lost when a save fails: the failure is shown in place. */
export function FormDialog({
  title,
  about = null,
  saveLabel,
  problem,
  isBusy = false,
  onSubmit,
  onClose,
  children,
}: {
  readonly title: string;
  /** What the form is about, whose words stand over it. */
  readonly about?: ReactNode;
  readonly saveLabel: string;
  readonly problem: Failure | null;
  readonly isBusy?: boolean;
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
        {about === null ? null : <div className={styles['about']}>{about}</div>}
        {children}
        <FailureNotice title="Not saved" failure={problem} />
        <div className={styles['buttons']}>
          <Button type="submit" look="primary" isDisabled={isBusy}>
            {saveLabel}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </div>
      </form>
    </DialogBox>
  );
}
