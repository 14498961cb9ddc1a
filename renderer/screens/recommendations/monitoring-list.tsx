import { AskButton, askable } from '#renderer/components/ask-context.tsx';
import { PageLink } from '#renderer/components/page-link.tsx';
import { longDate } from '#shared/lib/dates.ts';
import type { StandingRow } from '#shared/model/monitoring.ts';
import { pageLabel } from '#shared/model/page.ts';
import styles from './recommendations.module.css';

interface Group {
  readonly key: string;
  readonly date: string;
  readonly title: string;
  readonly rows: readonly StandingRow[];
}

function groupAsPrinted(rows: readonly StandingRow[]): Group[] {
  const groups = new Map<string, StandingRow[]>();
  for (const row of rows) {
    const key = `${row.date} ${row.title}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, members]) => ({
    key,
    date: members[0]?.date ?? '',
    title: members[0]?.title ?? '',
    rows: members,
  }));
}

/** The monitoring rows in the paper's own groups and numbers, each with where it stands first. */
export function MonitoringList({ rows }: { readonly rows: readonly StandingRow[] }) {
  return (
    <div className={styles['groups']}>
      {groupAsPrinted(rows).map((group) => (
        <section key={group.key} aria-label={`${group.title}, ${longDate(group.date)}`}>
          <h3>{group.title}</h3>
          <p className={styles['quiet']}>Asked for on {longDate(group.date)}, as printed</p>
          <ol className={styles['rows']}>
            {group.rows.map((row) => (
              <MonitoringEntry key={row.id} row={row} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function MonitoringEntry({ row }: { readonly row: StandingRow }) {
  const [first, ...rest] = row.actionTaken.split('\n');
  const about = {
    label: `${row.title}, ${row.number}: ${row.actionProposed}`.slice(0, 140),
    pageLabel: pageLabel(row.page),
    agendaItem: 9,
    evidence: [{ kind: 'monitoring', row: row.id } as const],
  };
  return (
    <li className={styles['row']} {...askable(about)}>
      <span className={styles['number']}>{row.number}</span>
      <div className={styles['rowBody']}>
        <p className={styles['sentence']}>{row.standing.first}</p>
        <p className={styles['asked']}>{row.actionProposed}</p>
        <p className={styles['label']}>What happens next, and why</p>
        <p>
          {row.standing.next} {row.standing.why} ({row.standing.paragraph})
        </p>
        {first ? (
          <div className={styles['taken']}>
            <p className={styles['label']}>Action taken, as the officers report it</p>
            <p>{first}</p>
            {rest.length > 0 ? (
              <details>
                <summary>All of it ({rest.length + 1} paragraphs)</summary>
                {rest.map((paragraph, index) => (
                  // The paragraphs of a printed cell never change places.
                  <p key={index}>{paragraph}</p>
                ))}
              </details>
            ) : null}
          </div>
        ) : (
          <p className={styles['quiet']}>No action is printed.</p>
        )}
        {row.missingCharts.length > 0 ? (
          <p className={styles['quiet']}>
            A chart is printed here and is not in the text: {row.missingCharts.join('; ')}.
          </p>
        ) : null}
        <div className={styles['buttons']}>
          <PageLink
            page={row.page}
            document={row.document}
            line={row.lines[0]}
            what={`${row.title}, ${row.number}`}
          />
          <AskButton about={about} />
        </div>
      </div>
    </li>
  );
}
