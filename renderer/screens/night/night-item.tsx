import { useState } from 'react';
import { WordingDialog, emptyWording } from '#renderer/components/wording-dialog.tsx';
import type { Meeting } from '#shared/model/meeting.ts';
import type { Monitor } from '#shared/model/monitor.ts';
import type { Question } from '#shared/model/question.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Author } from '#shared/model/workspace.ts';
import { AgreeWords } from './agree-words.tsx';
import { AttendanceList } from './attendance.tsx';
import { KeptField } from './kept-field.tsx';
import { PanelDecisions } from './panel-decisions.tsx';
import { QuestionCard } from './question-card.tsx';
import { useNightActions } from './use-night-actions.ts';
import styles from './night.module.css';

/** One agenda item on the night: who is there (under the first), its questions, the words to agree, my note. */
export function NightItem({
  item,
  isFirst,
  meeting,
  sitting,
  questions,
  wordings,
  monitor,
  me,
  authors,
  showKept,
}: {
  readonly item: number;
  readonly isFirst: boolean;
  readonly meeting: Meeting;
  readonly sitting: Sitting;
  readonly questions: readonly Question[];
  readonly wordings: readonly Recommendation[];
  /** The monitoring list where it is taken under this item; null elsewhere. */
  readonly monitor: Monitor | null;
  /** My author id; null while it is not known. */
  readonly me: string | null;
  readonly authors: readonly Author[];
  readonly showKept: boolean;
}) {
  /** The question on show; the first where it is not there (any more). */
  const [at, setAt] = useState<string | null>(null);
  const [proposing, setProposing] = useState(false);
  const actions = useNightActions();
  const index = Math.max(
    0,
    questions.findIndex(({ id }) => id === at),
  );
  const question = questions[index];
  const note = sitting.notes.find((one) => one.item === item)?.text ?? '';
  return (
    <>
      {isFirst ? (
        <AttendanceList
          meeting={meeting}
          sitting={sitting}
          onMember={actions.member}
          onAlsoPresent={actions.alsoPresent}
        />
      ) : null}
      {question ? (
        <QuestionCard
          question={question}
          place={{ index, of: questions.length }}
          authors={authors}
          onGo={(by) => setAt(questions[index + by]?.id ?? null)}
          onState={(state) => actions.setState(question.id, state)}
          onAnswer={(answer) => actions.answer(question.id, answer)}
        />
      ) : (
        <p>No question is to be put under this item.</p>
      )}
      {monitor ? (
        <PanelDecisions
          monitor={monitor}
          me={me}
          onDecide={actions.decide}
          onTakeBack={actions.takeBackDecision}
        />
      ) : null}
      <AgreeWords
        wordings={wordings}
        sitting={sitting}
        posts={meeting.posts}
        onReadOut={actions.readOut}
        onDraft={() => setProposing(true)}
      />
      <section aria-labelledby="my-note" className={styles['part']}>
        <h3 id="my-note">My note of this item</h3>
        {showKept ? (
          <KeptField
            label="Note, only on this computer"
            rows={4}
            draftKey={`night/note/${meeting.date}/${item}`}
            stored={note}
            onSave={(text) => actions.note(item, text)}
          />
        ) : (
          <p>
            {note === '' ? 'Nothing is noted.' : 'A note is kept here.'} Notes are only on this
            computer: tick “Show what is only on this computer” to read or write one.
          </p>
        )}
      </section>
      {proposing ? (
        <WordingDialog
          title="Propose new words"
          question={question ?? null}
          start={{
            ...emptyWording,
            agendaItem: item,
            addressee: question?.addressee ?? '',
          }}
          agenda={meeting.agenda}
          posts={meeting.posts}
          saveLabel="Propose"
          onSave={async (form) => {
            const failure = await actions.propose(form, question?.id ?? null);
            if (!failure) setProposing(false);
            return failure;
          }}
          onClose={() => setProposing(false)}
        />
      ) : null}
    </>
  );
}
