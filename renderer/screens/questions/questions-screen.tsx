import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Button } from '#renderer/components/button.tsx';
import { useAsk } from '#renderer/components/ask-context.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { RemovedNotice } from '#renderer/components/removed-notice.tsx';
import {
  WordingDialog,
  emptyWording,
  type WordingForm,
} from '#renderer/components/wording-dialog.tsx';
import { isKeptInMemory, type Failure } from '#shared/model/failure.ts';
import type { Question } from '#shared/model/question.ts';
import { QuestionsView, type QuestionActions } from './questions-view.tsx';

/** Every question, by agenda item: edit, order, share, and draft a wording from one. */
export function QuestionsScreen({ open }: { readonly open: string | null }) {
  const questions = useAnswer('questions:list', {});
  const meeting = useAnswer('meeting:get', {});
  const me = useAnswer('people:get-me', {});
  const ask = useAsk();
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const [removed, setRemoved] = useState<Question | null>(null);
  const [draftFrom, setDraftFrom] = useState<Question | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);

  if (questions.state === 'failed') {
    return <Failed failure={questions.failure} retry={questions.retry} />;
  }
  if (questions.state === 'loading' || meeting.state === 'loading') {
    return <Loading label="Loading your questions" />;
  }
  const agenda = meeting.state === 'ready' ? meeting.value.agenda : [];
  const posts = meeting.state === 'ready' ? meeting.value.posts : [];

  const actions: QuestionActions = {
    edit: async (id, fields) => {
      const result = await callApp('questions:edit', { id, ...fields });
      if (result.ok) announce('Question saved.');
      return result.ok || isKeptInMemory(result.failure) ? null : result.failure;
    },
    move: async (id, after, words) => {
      const result = await callApp('questions:move', { id, after });
      setProblem(result.ok || isKeptInMemory(result.failure) ? null : result.failure);
      if (result.ok) announce(words);
    },
    remove: async (question) => {
      const result = await callApp('questions:remove', { id: question.id });
      setProblem(result.ok || isKeptInMemory(result.failure) ? null : result.failure);
      if (result.ok || isKeptInMemory(result.failure)) setRemoved(question);
    },
    dropEvidence: async (id, evidence) => {
      const result = await callApp('questions:drop-evidence', { id, evidence });
      setProblem(result.ok || isKeptInMemory(result.failure) ? null : result.failure);
      if (result.ok) announce('Evidence taken off.');
    },
    draft: setDraftFrom,
  };

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
        lead="Your questions by agenda item, in the order you would ask them."
        actions={
          <Button look="primary" onPress={() => ask(null)}>
            Ask a question
          </Button>
        }
      />
      {removed ? (
        <RemovedNotice
          key={removed.id}
          what={`Removed: “${removed.wording}”`}
          onUndo={async () => {
            const result = await callApp('questions:restore', { id: removed.id });
            setProblem(result.ok || isKeptInMemory(result.failure) ? null : result.failure);
            if (result.ok) {
              setRemoved(null);
              announce('Question put back.');
            }
          }}
          onDismiss={() => setRemoved(null)}
        />
      ) : null}
      {problem ? (
        <Notice tone="warning" title="That was not saved" alert>
          <p>{problem.message}</p>
        </Notice>
      ) : null}
      <QuestionsView
        questions={questions.value}
        agenda={agenda}
        posts={posts}
        me={me.state === 'ready' ? me.value : null}
        open={open}
        actions={actions}
        indicatorsHref={href(routes.indicators())}
        papersHref={href(routes.papers())}
      />
      {draftFrom ? (
        <WordingDialog
          title="Draft a recommendation or request"
          question={draftFrom}
          start={{
            ...emptyWording,
            agendaItem: draftFrom.agendaItem,
            addressee: draftFrom.addressee,
          }}
          agenda={agenda}
          posts={posts}
          saveLabel="Save draft"
          onSave={saveDraft}
          onClose={() => setDraftFrom(null)}
        />
      ) : null}
    </>
  );
}
