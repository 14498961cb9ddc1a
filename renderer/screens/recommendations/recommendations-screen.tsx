import { useState } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { Button } from '#renderer/components/button.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { RemovedNotice } from '#renderer/components/removed-notice.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import {
  WordingDialog,
  emptyWording,
  type WordingForm,
} from '#renderer/components/wording-dialog.tsx';
import { counted } from '#shared/lib/text.ts';
import { isKeptInMemory, type Failure } from '#shared/model/failure.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import { DatesDialog } from './dates-dialog.tsx';
import { takenInWords } from './step-words.ts';
import { WordingsView, type WordingActions } from './wordings-view.tsx';
import followed from '#renderer/components/followed.module.css';
import styles from './recommendations.module.css';

/** The wordings on their way to the monitor. */
export function RecommendationsScreen({ open }: { readonly open: string | null }) {
  const monitor = useAnswer('monitor:list', { asAt: null });
  const wordings = useAnswer('recommendations:list', {});
  const questions = useAnswer('questions:list', {});
  const meeting = useAnswer('meeting:get', {});
  const me = useAnswer('people:get-me', {});
  const announce = useAnnounce();
  const [editing, setEditing] = useState<Recommendation | 'new' | null>(null);
  const [dating, setDating] = useState<Recommendation | null>(null);
  const [removed, setRemoved] = useState<Recommendation | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);

  const agenda = meeting.state === 'ready' ? meeting.value.agenda : [];
  const posts = meeting.state === 'ready' ? meeting.value.posts : [];
  const asked = questions.state === 'ready' ? questions.value : [];

  const actions: WordingActions = {
    edit: setEditing,
    editDates: setDating,
    setState: async (id, state, minuteNumber) => {
      const result = await callApp('recommendations:set-state', { id, state, minuteNumber });
      if (result.ok) announce(`Now: ${state}.`);
      return result.ok || isKeptInMemory(result.failure) ? null : result.failure;
    },
    move: async (id, after, words) => {
      const result = await callApp('recommendations:move', { id, after });
      setProblem(result.ok || isKeptInMemory(result.failure) ? null : result.failure);
      if (result.ok) announce(words);
    },
    take: async (id, which) => {
      const result = await callApp(
        which === 'undo' ? 'recommendations:undo' : 'recommendations:redo',
        { id },
      );
      if (result.ok) announce(takenInWords(result.value.steps));
      else if (isKeptInMemory(result.failure)) announce('Done, but not on disk yet.');
      return result.ok || isKeptInMemory(result.failure) ? null : result.failure;
    },
    remove: async (wording) => {
      const result = await callApp('recommendations:remove', { id: wording.id });
      setProblem(result.ok || isKeptInMemory(result.failure) ? null : result.failure);
      if (result.ok || isKeptInMemory(result.failure)) setRemoved(wording);
    },
    dropEvidence: async (id, evidence) => {
      const result = await callApp('recommendations:drop-evidence', { id, evidence });
      setProblem(result.ok || isKeptInMemory(result.failure) ? null : result.failure);
      if (result.ok) announce('Evidence taken off.');
    },
  };

  const save = async (form: WordingForm) => {
    const result =
      editing === 'new' || editing === null
        ? await callApp('recommendations:draft', { ...form, question: null, evidence: [] })
        : await callApp('recommendations:edit', { id: editing.id, ...form });
    if (!result.ok && !isKeptInMemory(result.failure)) return result.failure;
    announce(result.ok ? 'Wording saved.' : 'Wording kept, but not on disk yet.');
    setEditing(null);
    return null;
  };

  return (
    <>
      <PageHead
        title="Recommendations"
        lead="What the Panel asked for and is following, and the words you would put to it. A member drafts; only the Panel recommends."
        actions={
          <>
            <Button look="primary" onPress={() => setEditing('new')}>
              Draft a wording
            </Button>
            <a className={followed['headLink']} href={href(routes.exports())}>
              Export
            </a>
          </>
        }
      />
      {removed ? (
        <RemovedNotice
          key={removed.id}
          what={`Removed: “${removed.wording}”`}
          onUndo={async () => {
            const result = await callApp('recommendations:restore', { id: removed.id });
            setProblem(result.ok || isKeptInMemory(result.failure) ? null : result.failure);
            if (result.ok) {
              setRemoved(null);
              announce('Wording put back.');
            }
          }}
          onDismiss={() => setRemoved(null)}
        />
      ) : null}
      <FailureNotice title="That was not saved" failure={problem} />
      <div className={styles['parts']}>
        <section aria-labelledby="wordings">
          <h2 id="wordings">Wordings</h2>
          {wordings.state === 'loading' ? <Loading label="Loading the wordings" lines={3} /> : null}
          {wordings.state === 'failed' ? (
            <Failed failure={wordings.failure} retry={wordings.retry} />
          ) : null}
          {wordings.state === 'ready' ? (
            <WordingsView
              wordings={wordings.value}
              questions={asked}
              agenda={agenda}
              me={me.state === 'ready' ? me.value : null}
              open={open}
              actions={actions}
            />
          ) : null}
        </section>
        <section aria-labelledby="followed">
          <h2 id="followed">On the list</h2>
          {monitor.state === 'loading' ? <Loading label="Loading the monitor" lines={2} /> : null}
          {monitor.state === 'failed' ? (
            <Failed failure={monitor.failure} retry={monitor.retry} />
          ) : null}
          {monitor.state === 'ready' ? (
            <>
              <p>
                The Panel follows {counted(monitor.value.entries.length, 'item')}: the rows of the
                printed list, and what the minutes confirmed since.
              </p>
              <a className={followed['headLink']} href={href(routes.monitor())}>
                Open the monitor
              </a>
            </>
          ) : null}
        </section>
        <section aria-labelledby="work-programme">
          <h2 id="work-programme">Work programme</h2>
          <p>
            The year’s meetings by items, and what became of each suggestion officers make in the
            papers.
          </p>
          <a className={followed['headLink']} href={href(routes.workProgramme())}>
            Open the work programme
          </a>
        </section>
        <section aria-labelledby="topic-trails">
          <h2 id="topic-trails">Topic trails</h2>
          <p>What was asked about a topic, when, and what came back, in order of time.</p>
          <a className={followed['headLink']} href={href(routes.topics())}>
            Open the topic trails
          </a>
        </section>
      </div>
      {dating ? (
        <DatesDialog
          wording={dating}
          meetings={monitor.state === 'ready' ? monitor.value.meetings : []}
          onSave={async (form) => {
            const result = await callApp('recommendations:set-dates', { id: dating.id, ...form });
            if (!result.ok && !isKeptInMemory(result.failure)) return result.failure;
            announce(result.ok ? 'Dates saved.' : 'Dates kept, but not on disk yet.');
            setDating(null);
            return null;
          }}
          onClose={() => setDating(null)}
        />
      ) : null}
      {editing ? (
        <WordingDialog
          title={editing === 'new' ? 'Draft a wording' : 'Edit the wording'}
          question={null}
          start={editing === 'new' ? emptyWording : editingForm(editing)}
          agenda={agenda}
          posts={posts}
          saveLabel={editing === 'new' ? 'Save draft' : 'Save'}
          onSave={save}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </>
  );
}

function editingForm(wording: Recommendation): WordingForm {
  const { kind, title, wording: words, agendaItem, addressee } = wording;
  return { kind, title, wording: words, agendaItem, addressee };
}
