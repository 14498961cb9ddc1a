import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** A message that stands in the page. `alert` interrupts a screen reader; use it only for what cannot wait. */
export function Notice({
  tone = 'plain',
  title,
  alert = false,
  children,
}: {
  readonly tone?: 'plain' | 'warning';
  readonly title?: string;
  readonly alert?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={`${styles['notice']} ${styles[tone]}`} role={alert ? 'alert' : undefined}>
      {title ? <p className={styles['title']}>{title}</p> : null}
      {children}
    </div>
  );
}
