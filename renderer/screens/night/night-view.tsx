import { useEffect, useRef, useState } from 'react';
import { CheckField } from '#renderer/components/field.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import { agendaTitle, type Meeting } from '#shared/model/meeting.ts';
import { isForTheTable, type Question } from '#shared/model/question.ts';
import type { Monitor } from '#shared/model/monitor.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Author } from '#shared/model/workspace.ts';
import { NightItem } from './night-item.tsx';
import styles from './night.module.css';

/** The agenda on one side, one item at a time on the other. What is only on this computer is hidden until asked for. */
export function NightView({
  meeting,
  sitting,
  questions,
  recommendations,
  monitor,
  me,
  authors,
  item,
}: {
  readonly meeting: Meeting;
  readonly sitting: Sitting;
  readonly questions: readonly Question[];
  readonly recommendations: readonly Recommendation[];
  readonly monitor: Monitor;
  /** My author id; null while it is not known. */
  readonly me: string | null;
  readonly authors: readonly Author[];
  readonly item: number;
}) {
  const [showKept, setShowKept] = useState(false);
  const screen = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shownItem = useRef(item);
  useHeadingFocus(screen);
  useEffect(() => {
    if (shownItem.current === item) return;
    shownItem.current = item;
    heading.current?.focus();
  }, [item]);

  const shown = questions.filter(
    (question) => isForTheTable(question) && (showKept || question.visibility === 'shared'),
  );
  const entry = meeting.agenda.find((one) => one.item === item);
  return (
    <div ref={screen}>
      <PageHead
        title="Meeting view"
        back={{ href: href(routes.meeting()), label: 'Meeting' }}
        lead="My note of the meeting. The minutes are the record."
      />
      <div className={styles['controls']} data-print="no">
        <CheckField
          label="Show what is only on this computer"
          checked={showKept}
          onChange={setShowKept}
        />
      </div>
      <div className={styles['columns']}>
        <nav aria-label="Agenda items" data-print="no">
          <ul className={styles['items']}>
            {meeting.agenda.map((one) => (
              <li key={one.item}>
                <a
                  href={href(routes.night(one.item))}
                  aria-current={one.item === item ? 'true' : undefined}
                >
                  {one.item} {agendaTitle(one)}
                  <Tally questions={shown.filter(({ agendaItem }) => agendaItem === one.item)} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <section aria-labelledby="night-item" className={styles['item']}>
          <h2 id="night-item" ref={heading} tabIndex={-1}>
            {entry ? `${entry.item}  ${agendaTitle(entry)}` : `Item ${item}`}
          </h2>
          <NightItem
            key={item}
            item={item}
            isFirst={meeting.agenda[0]?.item === item}
            meeting={meeting}
            sitting={sitting}
            questions={shown.filter(({ agendaItem }) => agendaItem === item)}
            wordings={recommendations.filter(
              ({ agendaItem, state }) => agendaItem === item && state !== 'draft',
            )}
            monitor={monitor.agendaItem === item ? monitor : null}
            me={me}
            authors={authors}
            showKept={showKept}
          />
        </section>
      </div>
    </div>
  );
}

function Tally({ questions }: { readonly questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  const done = questions.filter(({ state }) => state !== 'not yet').length;
  return (
    <span className={styles['tally']}>
      {done} of {questions.length} put
    </span>
  );
}
