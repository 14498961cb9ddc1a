import { fillGroups, useFilledIn } from '#renderer/components/use-filled-in.ts';
import { longDate } from '#shared/lib/dates.ts';
import type { Monitor, MonitorEntry } from '#shared/model/monitor.ts';
import { MonitorItem, type EntryActions } from './monitor-item.tsx';
import followed from '#renderer/components/followed.module.css';
import styles from './monitor.module.css';

interface Group {
  readonly key: string;
  readonly date: string;
  readonly title: string;
  readonly entries: readonly MonitorEntry[];
}

/** The council groups its rows by date and title. */
function groupAsPrinted(entries: readonly MonitorEntry[]): readonly Group[] {
  const groups = new Map<string, MonitorEntry[]>();
  for (const entry of entries) {
    const key = `${entry.askedAt} ${entry.title}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].map(([key, members]) => ({
    key,
    date: members[0]?.askedAt ?? '',
    title: members[0]?.title ?? '',
    entries: members,
  }));
}

/** The list in the council's groups and numbers, what needs an update, and what has left. */
export function MonitorView({
  monitor,
  actions,
}: {
  readonly monitor: Monitor;
  readonly actions: EntryActions;
}) {
  const { entries } = monitor;
  const inList = entries.filter(({ standing }) => standing.list !== 'history');
  const history = entries.filter(({ standing }) => standing.list === 'history');
  const needing = inList.filter(({ needs }) => needs.length > 0);
  const { count, filling } = useFilledIn({ total: entries.length, narrowedBy: monitor.asAt });
  return (
    <div className={styles['parts']} data-filling={filling ? 'yes' : 'no'}>
      {needing.length > 0 ? (
        <section aria-labelledby="needs-an-update">
          <h2 id="needs-an-update">Needs an update</h2>
          <ul className={styles['facts']}>
            {needing.map(({ id, title, number, needs }) => (
              <li key={id}>
                {title}
                {number === null ? '' : `, ${number}`}: {needs.join(' ')}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="on-the-list">
        <h2 id="on-the-list">On the list</h2>
        {inList.length === 0 ? <p>Nothing is on the list.</p> : null}
        <Groups entries={inList} count={count} agendaItem={monitor.agendaItem} actions={actions} />
      </section>
      <section aria-labelledby="history">
        <h2 id="history">History</h2>
        {history.length === 0 ? (
          <p className={followed['quiet']}>
            Nothing has left the list before {longDate(monitor.asAt)}. An item leaves when the Panel
            accepts it as completed, or when its rejection has been reported; it then stands here
            from the next meeting on.
          </p>
        ) : (
          <Groups
            entries={history}
            count={count - inList.length}
            agendaItem={monitor.agendaItem}
            actions={actions}
          />
        )}
      </section>
    </div>
  );
}

function Groups({
  entries,
  count,
  agendaItem,
  actions,
}: {
  readonly entries: readonly MonitorEntry[];
  /** How many of them are laid out, from the first. */
  readonly count: number;
  readonly agendaItem: number | null;
  readonly actions: EntryActions;
}) {
  return (
    <div className={styles['groups']}>
      {fillGroups(groupAsPrinted(entries), (group) => group.entries.length, count).map(
        ({ group, shown }) => (
          <section key={group.key} aria-label={`${group.title}, ${longDate(group.date)}`}>
            <h3>{group.title || 'No title given'}</h3>
            <p className={followed['quiet']}>
              Asked for on {longDate(group.date)}
              {group.entries.every(({ printed }) => printed) ? ', as printed' : ''}
            </p>
            <ol className={styles['rows']}>
              {group.entries.slice(0, shown).map((entry) => (
                <MonitorItem
                  key={entry.id}
                  entry={entry}
                  position={entry.minuteNumber === '' ? '' : `Min ${entry.minuteNumber}`}
                  agendaItem={agendaItem}
                  actions={actions}
                />
              ))}
            </ol>
          </section>
        ),
      )}
    </div>
  );
}
