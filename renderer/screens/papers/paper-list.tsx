import { href, routes } from '#renderer/components/routes.ts';
import { longDate } from '#shared/lib/dates.ts';
import type { PaperDocument } from '#shared/model/document.ts';
import styles from './papers.module.css';

/** The papers that can be read. */
export function PaperList({ papers }: { readonly papers: readonly PaperDocument[] }) {
  return (
    <ul className={styles['paperList']}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <a href={href(routes.paper(paper.id))}>{paper.title}</a>
          <p className={styles['quiet']}>
            {paper.kind}, {longDate(paper.date)}
            {paper.pages === null ? '' : `, ${paper.pages} pages`}
          </p>
        </li>
      ))}
    </ul>
  );
}
