import { useMemo, useState } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { RemovedNotice } from '#renderer/components/removed-notice.tsx';
import { isKeptInMemory, type Failure } from '#shared/model/failure.ts';
import type { KnownMeaning } from '#shared/model/glossary.ts';
import { GlossaryView } from './glossary-view.tsx';
import { MeaningDialog } from './meaning-dialog.tsx';
import { toUsedAcronyms, type UsedAcronym } from './used-acronyms.ts';

/** Acronyms and terms as the pack defines them, those it does not explain, and what they mean to the person who reads. */
export function GlossaryScreen({ term }: { readonly term: string | null }) {
  const glossary = useAnswer('glossary:get', {});
  const unexplained = useAnswer('glossary:list-unexplained', {});
  const meanings = useAnswer('meanings:list', {});
  const papers = useAnswer('papers:list', {});
  const announce = useAnnounce();
  const [written, setWritten] = useState<UsedAcronym | null>(null);
  const [removed, setRemoved] = useState<KnownMeaning | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const found = unexplained.state === 'ready' ? unexplained.value : null;
  const mine = meanings.state === 'ready' ? meanings.value : null;
  const used = useMemo(() => toUsedAcronyms(found ?? [], mine ?? []), [found, mine]);

  if (glossary.state === 'failed') {
    return <Failed failure={glossary.failure} retry={glossary.retry} />;
  }
  if (unexplained.state === 'failed') {
    return <Failed failure={unexplained.failure} retry={unexplained.retry} />;
  }
  if ([glossary, unexplained, meanings, papers].some(({ state }) => state === 'loading')) {
    return <Loading label="Loading the glossary" lines={12} />;
  }

  const save = async (meaning: string) => {
    if (!written) return null;
    const result = await callApp('meanings:set', { acronym: written.acronym, meaning });
    if (!result.ok && !isKeptInMemory(result.failure)) return result.failure;
    announce(result.ok ? 'Meaning saved.' : 'Meaning kept, but not on disk yet.');
    setWritten(null);
    setRemoved(null);
    return null;
  };
  const remove = async (meaning: KnownMeaning) => {
    const result = await callApp('meanings:remove', { id: meaning.id });
    const isDone = result.ok || isKeptInMemory(result.failure);
    setProblem(isDone ? null : result.failure);
    if (isDone) setRemoved(meaning);
  };
  const restore = async (meaning: KnownMeaning) => {
    const result = await callApp('meanings:restore', { id: meaning.id });
    setProblem(result.ok || isKeptInMemory(result.failure) ? null : result.failure);
    if (!result.ok) return;
    setRemoved(null);
    announce('Put back.');
  };

  return (
    <>
      <GlossaryView
        // Opened anew for each term, so that no filter hides it.
        key={term ?? ''}
        glossary={glossary.state === 'ready' ? glossary.value : { acronyms: [], terms: [] }}
        used={used}
        papers={papers.state === 'ready' ? papers.value : []}
        term={term}
        actions={{ write: setWritten, remove }}
      >
        {removed ? (
          <RemovedNotice
            key={removed.id}
            what={`Removed: your meaning of ${removed.acronym}, “${removed.meaning}”`}
            onUndo={() => restore(removed)}
            onDismiss={() => setRemoved(null)}
          />
        ) : null}
        <FailureNotice title="That was not saved" failure={problem} />
        <FailureNotice failure={meanings.state === 'failed' ? meanings.failure : null} />
      </GlossaryView>
      {written ? (
        <MeaningDialog
          key={written.acronym}
          used={written}
          onSave={save}
          onClose={() => setWritten(null)}
        />
      ) : null}
    </>
  );
}
