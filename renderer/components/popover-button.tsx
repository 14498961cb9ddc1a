import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import styles from './popover-button.module.css';

/** A button that opens a few more choices beside it; Escape and a press elsewhere close them and give the focus back. */
export function PopoverButton({
  label,
  title,
  children,
}: {
  readonly label: ReactNode;
  /** What the choices are, for people who hear them. */
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <DialogTrigger>
      <Button>{label}</Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom start">
        <Dialog className={styles['dialog'] ?? ''} aria-label={title}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
