import { pageLabel, type PageRef } from '#shared/model/page.ts';
import { href, routes } from './routes.ts';
import styles from './page-link.module.css';

/** Where something is printed, as a link to that place in the paper: "p. 61", "p. 61 (inferred)". */
export function PageLink({
  page,
  document,
  block,
  line,
  what,
}: {
  readonly page: PageRef;
  readonly document: string;
  /** Opens at this block when given, else at the line. */
  readonly block?: string;
  readonly line: number;
  /** What stands there, for people who hear the link on its own. */
  readonly what: string;
}) {
  const route = block ? routes.paperAtBlock(document, block) : routes.paperAtLine(document, line);
  return (
    <a className={styles['link']} href={href(route)} title={page.basis}>
      {pageLabel(page)}
      <span className="visually-hidden">, {what}, open in the paper</span>
    </a>
  );
}
