import { href, routes } from '#renderer/components/routes.ts';
import { longDate } from '#shared/lib/dates.ts';
import type { PaperDocument } from '#shared/model/document.ts';
import { percentRead, type Reading } from '#shared/model/reading.ts';
import styles from './paper-list.module.css';

/** The papers that can be read. */
export function PaperList({
  papers,
  readings,
}: {
  readonly papers: readonly PaperDocument[];
  /** What this computer remembers of reading them; empty until it is known. */
  readonly readings: readonly Reading[];
}) {
  return (
    <ul className={styles['paperList']}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <a href={href(routes.paper(paper.id))}>{paper.title}</a>
          <p className={styles['quiet']}>
            {paper.kind}, {longDate(paper.date)}
            {paper.pages === null ? '' : `, ${paper.pages} pages`}
            {readWords(readings.find((one) => one.document === paper.id))}
          </p>
        </li>
      ))}
    </ul>
  );
}

function readWords(reading: Reading | undefined): string {
  if (!reading || reading.progress.read === 0) return '';
  return `, ${percentRead(reading.progress)}% read. Opens where you left off`;
}
