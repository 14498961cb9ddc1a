import { useAnswer } from '#renderer/api/use-answer.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { longDate } from '#shared/lib/dates.ts';
import { counted } from '#shared/lib/text.ts';
import type { TopicTrail } from '#shared/model/topic.ts';
import followed from '#renderer/components/followed.module.css';
import styles from './topics.module.css';

/** The topics the Panel follows, each with what there is on it. */
export function TopicsScreen() {
  const trails = useAnswer('topics:list', {});
  return (
    <>
      <PageHead
        title="Topic trails"
        lead="What was asked, when, and what came back, topic by topic and in order of time."
        back={{ href: href(routes.recommendations()), label: 'Recommendations' }}
        actions={
          <a className={followed['headLink']} href={href(routes.exportTopic(''))}>
            Export
          </a>
        }
      />
      {trails.state === 'loading' ? <Loading label="Loading the topics" lines={10} /> : null}
      {trails.state === 'failed' ? <Failed failure={trails.failure} retry={trails.retry} /> : null}
      {trails.state === 'ready' ? (
        <ul className={styles['topics']}>
          {trails.value.map((trail) => (
            <TopicEntry key={trail.key} trail={trail} />
          ))}
        </ul>
      ) : null}
    </>
  );
}

function TopicEntry({ trail }: { readonly trail: TopicTrail }) {
  const { key, name, entries, standing, nothing } = trail;
  const last = entries.findLast(({ kind }) => kind !== 'to come');
  const notMinuted = entries.find(({ kind }) => kind === 'not minuted');
  return (
    <li className={styles['topic']}>
      <p className={styles['name']}>
        <a href={href(routes.topic(key))}>{name}</a>
      </p>
      {notMinuted ? <p>{notMinuted.label}.</p> : null}
      {standing.map(({ item, words }) => (
        <p key={item}>
          {item}: {words}
        </p>
      ))}
      {nothing === '' ? null : <p>{nothing}</p>}
      <p className={followed['quiet']}>
        {counted(entries.length, 'entry', 'entries')}.{' '}
        {last ? `${longDate(last.date)}: ${last.label}.` : ''}
      </p>
    </li>
  );
}
