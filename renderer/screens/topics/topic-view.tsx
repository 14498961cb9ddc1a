import { Button } from '#renderer/components/button.tsx';
import { PageLink } from '#renderer/components/page-link.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { longDate } from '#shared/lib/dates.ts';
import type { TopicTrail, TrailEntry } from '#shared/model/topic.ts';
import followed from '#renderer/components/followed.module.css';
import styles from './topics.module.css';

/** A trail in order of time, where its items stand first. */
export function TopicView({
  trail,
  onTakeOff,
}: {
  readonly trail: TopicTrail;
  readonly onTakeOff: (record: string) => Promise<void>;
}) {
  const { standing, nothing, remark, entries, commitments, indicators } = trail;
  return (
    <div className={styles['trail']}>
      <section aria-labelledby="stands">
        <h2 id="stands">Where it stands</h2>
        {standing.length === 0 ? <p>It is on no monitoring list.</p> : null}
        {standing.map(({ item, words }) => (
          <p key={item}>
            <a href={href(routes.monitor())}>{item}</a>: {words}
          </p>
        ))}
        {nothing === '' ? null : <p className={followed['sentence']}>{nothing}</p>}
        {remark === '' ? null : <p>{remark}</p>}
      </section>
      <section aria-labelledby="in-time">
        <h2 id="in-time">In order of time</h2>
        <ol className={styles['entries']}>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} onTakeOff={onTakeOff} />
          ))}
        </ol>
      </section>
      {commitments.length + indicators.length > 0 ? (
        <section aria-labelledby="figures">
          <h2 id="figures">Figures and commitments it rests on</h2>
          <ul className={styles['links']}>
            {commitments.map(({ key, topic }) => (
              <li key={key}>
                <a href={href(routes.commitment(key))}>{topic}</a>, through the plans
              </li>
            ))}
            {indicators.map(({ row, name }) => (
              <li key={row}>
                <a href={href(routes.indicator(row))}>{name}</a>, month by month
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Entry({
  entry,
  onTakeOff,
}: {
  readonly entry: TrailEntry;
  readonly onTakeOff: (record: string) => Promise<void>;
}) {
  const { date, label, words, remark, source, by, record, onlyHere, kind } = entry;
  const short = words.slice(0, 60);
  return (
    <li className={styles['entry']} data-kind={kind === 'to come' ? 'to come' : undefined}>
      <p className={styles['when']}>{longDate(date)}</p>
      <div className={styles['what']}>
        <p className={followed['sentence']}>{label}</p>
        <p>{words}</p>
        {remark === '' ? null : <p className={followed['quiet']}>{remark}</p>}
        {source ? (
          <p className={followed['quiet']}>
            {source.documentTitle},{' '}
            <PageLink
              page={source.page}
              document={source.document}
              line={source.line}
              what={`source of ${short}`}
            />
          </p>
        ) : (
          <p className={followed['quiet']}>
            By {by || 'nobody named'}
            {onlyHere ? ', only on this computer' : ''}
          </p>
        )}
        {(kind === 'question' || kind === 'wording') && record !== '' ? (
          <p className={followed['buttons']} data-print="no">
            <a
              href={href(
                kind === 'question' ? routes.question(record) : routes.recommendation(record),
              )}
            >
              Open the {kind}
              <span className="visually-hidden">: {short}</span>
            </a>
            <Button
              look="plain"
              aria-label={`Take off this topic: ${short}`}
              onPress={() => void onTakeOff(record)}
            >
              Take off this topic
            </Button>
          </p>
        ) : null}
      </div>
    </li>
  );
}
