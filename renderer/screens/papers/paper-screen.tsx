import { useMemo } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { useBlocks } from '#renderer/api/use-blocks.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { makeTermFinder } from '#renderer/components/text-with-terms.tsx';
import type { PaperDocument } from '#shared/model/document.ts';
import type { Settings } from '#shared/model/settings.ts';
import { Reader } from './reader.tsx';

/** Where a paper is to be opened. */
export type PaperTarget =
  | { readonly kind: 'block'; readonly block: string }
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'line'; readonly line: number };

/** A paper with all that its reader needs. */
export function PaperScreen({
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
