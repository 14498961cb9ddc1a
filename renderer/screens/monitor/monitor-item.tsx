import { memo, type ReactNode } from 'react';
import { AskButton, askable } from '#renderer/components/ask-context.tsx';
import { Button } from '#renderer/components/button.tsx';
import { EvidenceList } from '#renderer/components/evidence-list.tsx';
import { PageLink } from '#renderer/components/page-link.tsx';
import { TopicLinks } from '#renderer/components/topic-links.tsx';
import type { MonitorEntry } from '#shared/model/monitor.ts';
import type { MonitoringRow } from '#shared/model/monitoring.ts';
import { pageLabel } from '#shared/model/page.ts';
import { EnteredParts } from './entered-parts.tsx';
import type { OpenDialog } from './monitor-dialogs.ts';
import followed from '#renderer/components/followed.module.css';
import styles from './monitor.module.css';

/** What can be done to an entry. */
export interface EntryActions {
  readonly open: (dialog: OpenDialog) => void;
  readonly remove: (kind: 'progress' | 'decision', id: string, what: string) => void;
}

/** One item: where it stands first, then what was printed and entered, and what can be noted. */
export const MonitorItem = memo(function MonitorItem({
  entry,
  position,
  agendaItem,
  actions,
}: {
  readonly entry: MonitorEntry;
  /** What stands in the place of the number where none is printed. */
  readonly position: string;
  /** The agenda item the printed list stands under. */
  readonly agendaItem: number | null;
  readonly actions: EntryActions;
}) {
  const { printed, standing, ageInMeetings } = { ...entry, ...entry.standing };
  const short = entry.wording.slice(0, 60);
  const about = printed
    ? {
        label: `${entry.title}, ${printed.number}: ${entry.wording}`.slice(0, 140),
        pageLabel: pageLabel(printed.page),
        agendaItem,
        evidence: [{ kind: 'monitoring', row: printed.id } as const],
      }
    : null;
  const closing = entry.closings.find(({ reversed }) => reversed === null);
  const action = (label: string, kind: 'response' | 'progress' | 'decision' | 'close') => (
    <Button
      look="plain"
      aria-label={`${label}: ${short}`}
      onPress={() => actions.open({ kind, entry })}
    >
      {label}
    </Button>
  );
  return (
    <li className={styles['row']} {...(about ? askable(about) : {})}>
      <span className={styles['number']}>{entry.number ?? position}</span>
      <div className={styles['rowBody']}>
        <p className={followed['sentence']}>{standing.first}</p>
        <p className={followed['asked']}>{entry.wording}</p>
        <Part label="What happens next, and why">
          {standing.next} {standing.why}
          {sourceInWords(standing.source)}
        </Part>
        <Part label="Asked of, and the response">
          {entry.addressee === '' ? 'No addressee.' : `${entry.addressee}.`} {standing.response}
        </Part>
        {ageInMeetings === null ? null : (
          <p className={followed['quiet']}>
            {ageInMeetings === 0
              ? 'Asked for at this meeting.'
              : `${ageInMeetings} ${ageInMeetings === 1 ? 'meeting' : 'meetings'} since it was asked for, of those whose dates the pack gives.`}
          </p>
        )}
        {printed ? <PrintedAction printed={printed} /> : null}
        {entry.evidence.length > 0 ? (
          <div>
            <p className={styles['label']}>What it rests on, then and since</p>
            <EvidenceList evidence={entry.evidence} />
          </div>
        ) : null}
        <TopicLinks of={entry.id} />
        <EnteredParts entry={entry} actions={actions} />
        <div className={followed['buttons']} data-print="no">
          {action('Note the decision', 'decision')}
          {action('Enter progress', 'progress')}
          {action('Response', 'response')}
          {closing ? (
            <Button
              look="plain"
              aria-label={`Reverse the closing: ${short}`}
              onPress={() => actions.open({ kind: 'reverse', entry, closing })}
            >
              Reverse the closing
            </Button>
          ) : (
            action('Close without acceptance', 'close')
          )}
          {printed && about ? (
            <>
              <PageLink
                page={printed.page}
                document={printed.document}
                line={printed.lines[0]}
                what={`${printed.title}, ${printed.number}`}
              />
              <AskButton about={about} />
            </>
          ) : null}
        </div>
      </div>
    </li>
  );
});

/** The paragraphs a reason rests on, in words: the minute stands before paragraph 4 where both are named. */
function sourceInWords(source: string): string {
  if (source === '') return '';
  return source.includes(',')
    ? ' (minute 24 of 28 November 2024, and the monitoring report, paragraph 4)'
    : ' (monitoring report, paragraph 4)';
}

function Part({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <p className={styles['label']}>{label}</p>
      <p>{children}</p>
    </div>
  );
}

function PrintedAction({ printed }: { readonly printed: MonitoringRow }) {
  const [first, ...rest] = printed.actionTaken.split('\n');
  return (
    <>
      {first ? (
        <div className={styles['taken']}>
          <p className={styles['label']}>
            Action taken, as printed. Status printed: {printed.status || 'none'}
          </p>
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
        <p className={followed['quiet']}>
          No action is printed. Status printed: {printed.status || 'none'}.
        </p>
      )}
      {printed.missingCharts.length > 0 ? (
        <p className={followed['quiet']}>
          A chart is printed here and is not in the text: {printed.missingCharts.join('; ')}.
        </p>
      ) : null}
    </>
  );
}
