import { useState, type ComponentProps, type KeyboardEvent } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { EvidenceList } from '#renderer/components/evidence-list.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { isTyping } from '#renderer/components/is-typing.ts';
import { OrderButtons, type EntryPlace } from '#renderer/components/order-buttons.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { TopicLinks } from '#renderer/components/topic-links.tsx';
import { kindLabel } from '#renderer/components/wording-dialog.tsx';
import { longDate } from '#shared/lib/dates.ts';
import { agendaTitle, type AgendaItem } from '#shared/model/meeting.ts';
import type { Question } from '#shared/model/question.ts';
import type { Recommendation, RecommendationState } from '#shared/model/recommendation.ts';
import type { Author } from '#shared/model/workspace.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { ReplySentences } from './reply-sentences.tsx';
import { WordingChecklist } from './wording-checklist.tsx';
import { WordingHistory } from './wording-history.tsx';
import type { WordingActions } from './wordings-view.tsx';
import followed from '#renderer/components/followed.module.css';
import styles from './recommendations.module.css';

/** Where a wording stands, and the one step on and back that the rules allow. */
const steps: Readonly<
  Record<
    RecommendationState,
    {
      readonly sentence: string;
      readonly next: { readonly state: RecommendationState; readonly label: string } | null;
      readonly back: { readonly state: RecommendationState; readonly label: string } | null;
    }
  >
> = {
  draft: {
    sentence: 'Draft, only on this computer.',
    next: { state: 'proposed', label: 'Propose it (shared)' },
    back: null,
  },
  proposed: {
    sentence: 'Proposed and shared. Not agreed by the Panel.',
    next: { state: 'agreed', label: 'The Panel agreed it' },
    back: { state: 'draft', label: 'Back to draft' },
  },
  agreed: {
    sentence: 'Agreed at the meeting, to be confirmed by the minutes.',
    next: { state: 'confirmed', label: 'The minutes confirm it' },
    back: { state: 'proposed', label: 'Back to proposed' },
  },
  confirmed: {
    sentence: 'Confirmed by the minutes.',
    next: null,
    back: { state: 'agreed', label: 'Back to agreed' },
  },
};

/** One wording: where it stands, its words, what it rests on, what can be done. */
export function WordingEntry({
  wording,
  question,
  agenda,
  me,
  isOpen,
  place,
  actions,
}: {
  readonly wording: Recommendation;
  readonly question: Question | null;
  readonly agenda: readonly AgendaItem[];
  readonly me: Author | null;
  readonly isOpen: boolean;
  readonly place: EntryPlace;
  readonly actions: WordingActions;
}) {
  const [confirming, setConfirming] = useState(false);
  const [problem, setProblem] = useState<ComponentProps<typeof FailureNotice> | null>(null);
  const [showsHistory, setShowsHistory] = useState(false);
  const short = wording.wording.slice(0, 60);
  const step = steps[wording.state];
  const item = agenda.find((entry) => entry.item === wording.agendaItem);
  const author = me !== null && wording.author === me.id ? me.name || 'you' : 'another author';

  const go = async (state: RecommendationState, minuteNumber: string) => {
    const failure = await actions.setState(wording.id, state, minuteNumber);
    setProblem(failure && { title: 'That was not saved', failure });
    if (!failure) setConfirming(false);
  };

  const take = async (which: 'undo' | 'redo') => {
    const failure = await actions.take(wording.id, which);
    setProblem(
      failure && { title: which === 'undo' ? 'Nothing was undone' : 'Nothing was redone', failure },
    );
  };
  const onKey = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    void take(key === 'y' || event.shiftKey ? 'redo' : 'undo');
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- undo and redo by key; History has their buttons
    <li
      className={styles['row']}
      data-open={isOpen ? 'yes' : 'no'}
      tabIndex={isOpen ? -1 : undefined}
      onKeyDown={onKey}
    >
      <span className={styles['number']}>{place.index + 1}</span>
      <div className={styles['rowBody']}>
        <p className={followed['sentence']}>
          {step.sentence}
          {wording.minuteNumber ? ` Minute ${wording.minuteNumber}.` : ''}
        </p>
        <p className={followed['asked']}>{wording.wording}</p>
        <p>
          {kindLabel(wording.kind)}
          {wording.title ? `, ${wording.title}` : ''}
          {wording.addressee ? `. To: ${wording.addressee}` : '. Nobody is named yet'}
          {item ? `. Item ${item.item}, ${agendaTitle(item)}` : ''}.
        </p>
        <ReplySentences wording={wording} />
        <EvidenceList
          evidence={wording.evidence}
          onDrop={(evidence) => void actions.dropEvidence(wording.id, evidence)}
        />
        <TopicLinks of={wording.id} />
        <WordingChecklist wording={wording} />
        <p className={followed['quiet']}>
          By {author}, {longDate(wording.createdAt)}.{' '}
          {question ? <a href={href(routes.question(question.id))}>From your question</a> : null}
        </p>
        {confirming ? (
          <ConfirmForm
            onConfirm={(minute) => void go('confirmed', minute)}
            onCancel={() => setConfirming(false)}
          />
        ) : null}
        {problem ? <FailureNotice {...problem} /> : null}
        <div className={followed['buttons']} data-print="no">
          {step.next && !confirming ? (
            <Button
              onPress={() => {
                if (step.next?.state === 'confirmed') setConfirming(true);
                else if (step.next) void go(step.next.state, '');
              }}
              aria-label={`${step.next.label}: ${short}`}
            >
              {step.next.label}
            </Button>
          ) : null}
          {step.back ? (
            <Button
              look="plain"
              onPress={() => {
                if (step.back) void go(step.back.state, '');
              }}
              aria-label={`${step.back.label}: ${short}`}
            >
              {step.back.label}
            </Button>
          ) : null}
          <Button look="plain" onPress={() => actions.edit(wording)} aria-label={`Edit: ${short}`}>
            Edit
          </Button>
          <Button
            look="plain"
            onPress={() => actions.editDates(wording)}
            aria-label={`Dates: ${short}`}
          >
            Dates
          </Button>
          <Button
            look="plain"
            onPress={() => setShowsHistory((shown) => !shown)}
            aria-expanded={showsHistory}
            aria-label={`History: ${short}`}
          >
            History
          </Button>
          <OrderButtons
            place={place}
            short={short}
            onMove={(after, words) => actions.move(wording.id, after, words)}
          />
          <Button
            look="plain"
            onPress={() => void actions.remove(wording)}
            aria-label={`Remove: ${short}`}
          >
            Remove
          </Button>
        </div>
        {showsHistory ? (
          <WordingHistory wording={wording.id} short={short} me={me} onTake={take} />
        ) : null}
      </div>
    </li>
  );
}
