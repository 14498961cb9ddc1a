import { useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { useAsk } from '#renderer/components/ask-context.tsx';
import { Button } from '#renderer/components/button.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { RemovedNotice } from '#renderer/components/removed-notice.tsx';
import {
  WordingDialog,
  emptyWording,
  type WordingForm,
} from '#renderer/components/wording-dialog.tsx';
import { isKeptInMemory } from '#shared/model/failure.ts';
import { membersOf } from '#shared/model/meeting.ts';
import type { Question } from '#shared/model/question.ts';
import { EnterForDialog } from './enter-for-dialog.tsx';
import { filterQuestions, type QuestionFilter } from './filter-questions.ts';
import { LineList } from './line-list.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { QuestionToolbar } from './question-toolbar.tsx';
import { QuestionsView } from './questions-view.tsx';
import { useQuestionActions } from './use-question-actions.ts';

/** Every question, by agenda item: prepare, group, order, merge and share them, and draft a wording from one. */
export function QuestionsScreen({ open }: { readonly open: string | null }) {
  const questions = useAnswer('questions:list', {});
  const lines = useAnswer('lines:list', {});
  const meeting = useAnswer('meeting:get', {});
  const authors = useAnswer('people:list', {});
  const ask = useAsk();
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const [draftFrom, setDraftFrom] = useState<Question | null>(null);
  const [entering, setEntering] = useState(false);
  const [merging, setMerging] = useState(false);
  /** Ids chosen to be put together; null while nothing is being chosen. */
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [filter, setFilter] = useState<QuestionFilter>('all');
  const [typed, setTyped] = useState('');
  const done = useQuestionActions(setDraftFrom);
  const { actions } = done;

  const choose = useCallback((id: string, isChosen: boolean) => {
    setChosen((before) =>
      isChosen ? [...(before ?? []), id] : (before ?? []).filter((other) => other !== id),
    );
  }, []);
  const found = meeting.state === 'ready' ? meeting.value : null;
  const knownLines = lines.state === 'ready' ? lines.value : null;
  const knownAuthors = authors.state === 'ready' ? authors.value : null;
  const ground = useMemo(
    () => ({
      agenda: found?.agenda ?? [],
      posts: found?.posts ?? [],
      members: found ? membersOf(found) : [],
      lines: knownLines ?? [],
      authors: knownAuthors ?? [],
      actions,
    }),
    [found, knownLines, knownAuthors, actions],
  );

  if (questions.state === 'failed') {
    return <Failed failure={questions.failure} retry={questions.retry} />;
  }
  if (questions.state === 'loading' || meeting.state === 'loading') {
    return <Loading label="Loading your questions" />;
  }
  const shown = filterQuestions(questions.value, ground.lines, filter, typed);
  const together = questions.value.filter(({ id }) => chosen?.includes(id));

  const saveDraft = async (form: WordingForm) => {
    const result = await callApp('recommendations:draft', {
      ...form,
      question: draftFrom?.id ?? null,
      evidence: [],
    });
    if (!result.ok && !isKeptInMemory(result.failure)) return result.failure;
    announce(result.ok ? 'Draft saved.' : 'Draft kept, but not on disk yet.');
    setDraftFrom(null);
    navigate(result.ok ? routes.recommendation(result.value.id) : routes.recommendations());
    return null;
  };

  return (
    <>
      <PageHead
        title="Questions"
        lead={
          <p>
            Your questions by agenda item, in the order you would ask them.{' '}
            <a href={href(routes.runningOrder())}>Running order</a> ·{' '}
            <a href={href(routes.clarify())}>Clarify before the meeting</a>
          </p>
        }
        actions={
          <>
            <Button onPress={() => setEntering(true)}>Enter for another member</Button>
            <Button look="primary" onPress={() => ask(null)}>
              Ask a question
            </Button>
          </>
        }
      />
      {done.undoable ? (
        <RemovedNotice
          key={done.undoable.id}
          what={done.undoable.what}
          onUndo={done.undo}
          onDismiss={done.dismiss}
        />
      ) : null}
      <FailureNotice title="That was not saved" failure={done.problem} />
      <LineList lines={ground.lines} questions={questions.value} actions={done.lineActions} />
      {questions.value.length > 0 ? (
        <QuestionToolbar
          shown={shown.length}
          of={questions.value.length}
          filter={filter}
          typed={typed}
          chosen={chosen}
          onFilter={setFilter}
          onType={setTyped}
          onChoosing={(choosing) => setChosen(choosing ? [] : null)}
          onMerge={() => setMerging(true)}
        />
      ) : null}
      {questions.value.length > 0 && shown.length === 0 ? (
        <p>No question fits. Choose another list, or clear what you typed.</p>
      ) : (
        <QuestionsView
          questions={shown}
          narrowedBy={`${filter} ${typed}`}
          ground={ground}
          open={open}
          chosen={chosen}
          onChoose={choose}
          indicatorsHref={href(routes.indicators())}
          papersHref={href(routes.papers())}
        />
      )}
      {merging && together.length > 1 ? (
        <MergeDialog
          questions={together}
          authors={ground.authors}
          onMerge={async (wording) => {
            const failure = await done.merge(
              together.map(({ id }) => id),
              wording,
            );
            if (!failure) {
              setMerging(false);
              setChosen(null);
            }
            return failure;
          }}
          onClose={() => setMerging(false)}
        />
      ) : null}
      {entering ? (
        <EnterForDialog
          agenda={ground.agenda}
          members={ground.members}
          onEnter={async (entered) => {
            const failure = await done.enterFor(entered);
            if (!failure) setEntering(false);
            return failure;
          }}
          onClose={() => setEntering(false)}
        />
      ) : null}
      {draftFrom ? (
        <WordingDialog
          title="Draft a recommendation or request"
          question={draftFrom}
          start={{
            ...emptyWording,
            agendaItem: draftFrom.agendaItem,
            addressee: draftFrom.addressee,
          }}
          agenda={ground.agenda}
          posts={ground.posts}
          saveLabel="Save draft"
          onSave={saveDraft}
          onClose={() => setDraftFrom(null)}
        />
      ) : null}
    </>
  );
}
