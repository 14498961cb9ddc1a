import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import type { PaperDocument } from '#shared/model/document.ts';
import styles from './reader-head.module.css';

/** The head of the screen of one paper: how it is read, and what else can be done with it. */
export function ReaderHead({
  paper,
  hasActionPages,
}: {
  readonly paper: PaperDocument;
  /** Whether the paper's actions can also be read as columns. */
  readonly hasActionPages: boolean;
}) {
  return (
    <PageHead
      title="Papers"
      back={{ href: href(routes.papers()), label: 'All papers' }}
      lead={
        <p>
          {paper.title}
          {paper.pages === null ? '' : `, ${paper.pages} printed pages`}. Select words to highlight,
          note or ask. From the keyboard, step through with the up and down arrows, choose a
          sentence with <kbd>Enter</kbd>, and go to what can be done with <kbd>Tab</kbd>; with no
          sentence chosen, <kbd>Tab</kbd> goes to the explained words.
        </p>
      }
      actions={
        <>
          {hasActionPages ? (
            <a className={styles['actionsLink']} href={href(routes.actionPages(paper.id))}>
              Action pages as columns
            </a>
          ) : null}
          <a className={styles['actionsLink']} href={href(routes.printPaper(paper.id))}>
            Print
          </a>
        </>
      }
    />
  );
}
