import { href } from '#renderer/components/routes.ts';
import type { PaperDocument } from '#shared/model/document.ts';
import styles from './beside.module.css';

/** The papers as links; the one that is read already is named as another place of it. */
export function PaperLinks({
  papers,
  here,
  routeTo,
  onFollow,
}: {
  readonly papers: readonly PaperDocument[];
  /** The paper that is read, by its id. */
  readonly here: string;
  readonly routeTo: (document: string) => string;
  readonly onFollow?: () => void;
}) {
  return (
    <ul className={styles['papers']}>
      {papers
        .filter(({ blocks }) => blocks > 0)
        .map(({ id, title }) => (
          <li key={id}>
            <a href={href(routeTo(id))} onClick={onFollow}>
              {id === here ? `Another place in this paper (${title})` : title}
            </a>
          </li>
        ))}
    </ul>
  );
}
