import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';
import { useFocusBack } from './use-focus-back.ts';
import styles from './dialog-box.module.css';

interface DialogBoxProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Asks before something that cannot be put back at once: clicking outside does not close it. */
  readonly mustAnswer?: boolean;
}

/** A dialog over the page: focus goes in, stays in and comes back; Escape closes it. */
export function DialogBox({ title, isOpen, onClose, children, mustAnswer }: DialogBoxProps) {
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!mustAnswer}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''} role={mustAnswer ? 'alertdialog' : 'dialog'}>
          <div className={styles['head']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            <Button look="plain" onPress={onClose}>
              Close
            </Button>
          </div>
          {children}
        </Dialog>
        <FocusBack />
      </Modal>
    </ModalOverlay>
  );
}

/** Stands on the page exactly as long as the dialog does. */
function FocusBack() {
  useFocusBack();
  return null;
}
