import { href, routes } from '#renderer/components/routes.ts';
import type { ActionPage, Alignment, ColumnEntry } from '#shared/model/plan.ts';
import styles from './action-pages.module.css';

const alignmentWords: Readonly<Record<Alignment, string>> = {
  certain: 'certain',
  'by order': 'by order only',
  uncertain: 'uncertain',
};

/** One action page of a plan. */
export function ActionPageView({ page }: { readonly page: ActionPage }) {
  const id = `actions-${page.page}`;
  return (
    <section aria-labelledby={id} className={styles['page']}>
      <h2 id={id}>
        {page.page}. {page.title}
      </h2>
      <p className={styles['quiet']}>
        {page.area}, lines {page.lines[0]} to {page.lines[1]} of the text,{' '}
        <a href={href(routes.paperAtLine(page.document, page.lines[0]))}>
          open in the paper<span className="visually-hidden">: {page.title}</span>
        </a>
      </p>
      <div className={styles['lists']}>
        <Column title="Outcomes" entries={page.outcomes} />
        <Column title="Responsible officers" entries={page.officers} />
        <Column title="Linked plans" entries={page.linkedPlans} />
        <Column title="Core recommendations" entries={page.coreRecommendations} />
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
            <Column title="Actions" entries={page.actions} />
            <Column title="Target dates" entries={page.dates} />
            <Column title="Performance measures" entries={page.performanceMeasures} />
            <Column title="Partners" entries={page.partners} />
          </div>
        </>
      )}
    </section>
  );
}

function Column({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly ColumnEntry[];
}) {
  if (entries.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
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
