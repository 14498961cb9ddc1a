import type { ReactNode } from 'react';
import { href, routes } from './routes.ts';
import type { ActionPage, Alignment, ColumnEntry } from '#shared/model/plan.ts';
import styles from './action-page-view.module.css';

const alignmentWords: Readonly<Record<Alignment, string>> = {
  certain: 'certain',
  'by order': 'by order only',
  uncertain: 'uncertain',
};

/** One action page of a plan. */
export function ActionPageView({
  page,
  level = 2,
  children = null,
}: {
  readonly page: ActionPage;
  /** Of its heading, under what stands above it. */
  readonly level?: 2 | 3;
  /** What else is to be said of it, under its place. */
  readonly children?: ReactNode;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const id = `actions-${page.page}`;
  return (
    <section aria-labelledby={id} className={styles['page']}>
      <Heading id={id}>
        {page.page}. {page.title}
      </Heading>
      <p className={styles['quiet']}>
        {page.area}, lines {page.lines[0]} to {page.lines[1]} of the text,{' '}
        <a href={href(routes.paperAtLine(page.document, page.lines[0]))}>
          open in the paper<span className="visually-hidden">: {page.title}</span>
        </a>
      </p>
      {children}
      <div className={styles['lists']}>
        <Column level={level} title="Outcomes" entries={page.outcomes} />
        <Column level={level} title="Responsible officers" entries={page.officers} />
        <Column level={level} title="Linked plans" entries={page.linkedPlans} />
        <Column level={level} title="Core recommendations" entries={page.coreRecommendations} />
      </div>
      {page.rowsClaimed ? (
        <Rows page={page} />
      ) : (
        <>
          <p>
            The columns of this page do not line up in the text, so they stand side by side as they
            were read.
          </p>
          {page.alignmentNote ? (
            <details className={styles['note']}>
              <summary>How the columns compare</summary>
              <p>{page.alignmentNote}</p>
            </details>
          ) : null}
          <div className={styles['lists']}>
            <Column level={level} title="Actions" entries={page.actions} />
            <Column level={level} title="Target dates" entries={page.dates} />
            <Column level={level} title="Performance measures" entries={page.performanceMeasures} />
            <Column level={level} title="Partners" entries={page.partners} />
          </div>
        </>
      )}
    </section>
  );
}

function Column({
  level,
  title,
  entries,
}: {
  /** Of the page's own heading. */
  readonly level: 2 | 3;
  readonly title: string;
  readonly entries: readonly ColumnEntry[];
}) {
  if (entries.length === 0) return null;
  const Heading = level === 2 ? 'h3' : 'h4';
  return (
    <div>
      <Heading>{title}</Heading>
      <ol className={styles['column']}>
        {entries.map((entry) => (
          <li key={`${entry.lines[0]}-${entry.text}`}>{entry.text}</li>
        ))}
      </ol>
    </div>
  );
}

function Rows({ page }: { readonly page: ActionPage }) {
  return (
    <section className={styles['scroll']} tabIndex={0} aria-label={`Actions of page ${page.page}`}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Action</th>
            <th scope="col">Target date</th>
            <th scope="col">Performance measure</th>
            <th scope="col">Partners</th>
            <th scope="col">Row</th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.action}</th>
              <td>{row.dates.join('; ') || 'none printed'}</td>
              <td>{row.performanceMeasures.join('; ') || 'none printed'}</td>
              <td>{row.partners.join('; ') || 'none printed'}</td>
              <td>{alignmentWords[row.alignment]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
