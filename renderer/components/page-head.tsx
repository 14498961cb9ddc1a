import type { ReactNode } from 'react';
import styles from './page-head.module.css';

/** The top of every screen: its name, one line about it, and what can be done here. */
export function PageHead({
  title,
  lead,
  actions,
  back,
}: {
  /** Its words; the glossary's among them may be openable. */
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly back?: { readonly href: string; readonly label: string };
}) {
  return (
    <header className={styles['head']}>
      {back ? (
        <a className={styles['back']} href={back.href} data-print="no">
          {back.label}
        </a>
      ) : null}
      <div className={styles['row']}>
        <h1 tabIndex={-1}>{title}</h1>
        {actions ? (
          <div className={styles['actions']} data-print="no">
            {actions}
          </div>
        ) : null}
      </div>
      {lead ? <div className={styles['lead']}>{lead}</div> : null}
    </header>
  );
}
