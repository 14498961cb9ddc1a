import { useMemo } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { useBlocks } from '#renderer/api/use-blocks.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { makeTermFinder } from '#renderer/components/text-with-terms.tsx';
import type { PaperDocument } from '#shared/model/document.ts';
import type { Settings } from '#shared/model/settings.ts';
import { PaperList } from './paper-list.tsx';
import { Reader } from './reader.tsx';

/** Where a paper is to be opened. */
export type PaperTarget =
  | { readonly kind: 'block'; readonly block: string }
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'line'; readonly line: number };

/** The papers: a list when there are several to choose from, else the one that can be read. */
export function PapersScreen({
  document,
  target,
  settings,
  onChangeSettings,
}: {
  readonly document: string | null;
  readonly target: PaperTarget | null;
  readonly settings: Settings;
  readonly onChangeSettings: (change: Partial<Settings>) => Promise<void>;
}) {
  const papers = useAnswer('papers:list', {});
  const readings = useAnswer('reading:list', {});
  if (papers.state === 'failed') return <Failed failure={papers.failure} retry={papers.retry} />;
  if (papers.state === 'loading') return <Loading label="Loading the papers" lines={12} />;
  const readable = papers.value.filter((paper) => paper.blocks > 0);
  const only = readable.length === 1 ? readable[0] : undefined;
  const paper = document === null ? only : readable.find(({ id }) => id === document);
  if (paper)
    return (
      <PaperScreen
        key={paper.id}
        paper={paper}
        target={target}
        settings={settings}
        onChangeSettings={(change) => void onChangeSettings(change)}
      />
    );
  return (
    <>
      <PageHead title="Papers" />
      {document === null ? null : (
        <p>
          There is no paper at this address. <a href={href(routes.papers())}>See the papers</a>.
        </p>
      )}
      <PaperList papers={readable} readings={readings.state === 'ready' ? readings.value : []} />
    </>
  );
}

function PaperScreen({
  paper,
  target,
  settings,
  onChangeSettings,
}: {
  readonly paper: PaperDocument;
  readonly target: PaperTarget | null;
  readonly settings: Settings;
  readonly onChangeSettings: (change: Partial<Settings>) => void;
}) {
  const outline = useAnswer('papers:outline', { document: paper.id });
  const blocks = useBlocks(paper.id, paper.blocks);
  const actionPages = useAnswer('papers:action-pages', { document: paper.id });
  const reading = useAnswer('reading:get', { document: paper.id });
  const glossary = useAnswer('glossary:get', {});
  const meanings = useAnswer('meanings:list', {});
  const place = useAnswer(
    'papers:find-place',
    { document: paper.id, at: target ?? { kind: 'page', page: 1 } },
    { enabled: target !== null },
  );
  const terms = glossary.state === 'ready' ? glossary.value : null;
  const mine = meanings.state === 'ready' ? meanings.value : undefined;
  const finder = useMemo(() => (terms ? makeTermFinder(terms, mine) : null), [terms, mine]);
  if (blocks.state === 'failed') return <Failed failure={blocks.failure} retry={blocks.retry} />;
  if (outline.state === 'failed') return <Failed failure={outline.failure} retry={outline.retry} />;
  if (
    blocks.state === 'loading' ||
    outline.state === 'loading' ||
    // Where the paper was left is where it opens, so the text waits for it.
    reading.state === 'loading'
  ) {
    return <Loading label="Loading the paper" lines={16} />;
  }
  return (
    <Reader
      paper={paper}
      outline={outline.value}
      blocks={blocks.value}
      finder={finder}
      hasActionPages={actionPages.state === 'ready' && actionPages.value.length > 0}
      place={target !== null && place.state === 'ready' ? place.value : null}
      leftAt={target === null && reading.state === 'ready' ? reading.value.place : null}
      settings={settings}
      onChangeSettings={onChangeSettings}
      notFound={target !== null && place.state === 'failed' ? place.failure.message : null}
    />
  );
}
