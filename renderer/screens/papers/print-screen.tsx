import { useAnswer } from '#renderer/api/use-answer.ts';
import { useBlocks } from '#renderer/api/use-blocks.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import type { PaperDocument } from '#shared/model/document.ts';
import { PrintView } from './print-view.tsx';

/** What of a paper is printed: chosen, seen, then sent to the printer or saved as PDF. */
export function PrintScreen({ document }: { readonly document: string }) {
  const papers = useAnswer('papers:list', {});
  if (papers.state === 'failed') return <Failed failure={papers.failure} retry={papers.retry} />;
  if (papers.state === 'loading') return <Loading label="Loading the paper" lines={12} />;
  const paper = papers.value.find(({ id, blocks }) => id === document && blocks > 0);
  if (paper) return <PrintPaper paper={paper} />;
  return (
    <>
      <PageHead title="Print a paper" />
      <p>
        There is no paper at this address. <a href={href(routes.papers())}>See the papers</a>.
      </p>
    </>
  );
}

function PrintPaper({ paper }: { readonly paper: PaperDocument }) {
  const blocks = useBlocks(paper.id, paper.blocks);
  const outline = useAnswer('papers:outline', { document: paper.id });
  const caseExamples = useAnswer('papers:case-examples', { document: paper.id });
  const notes = useAnswer('notes:list', {});
  const me = useAnswer('people:get-me', {});
  if (blocks.state === 'failed') return <Failed failure={blocks.failure} retry={blocks.retry} />;
  if (outline.state === 'failed') return <Failed failure={outline.failure} retry={outline.retry} />;
  if (caseExamples.state === 'failed') {
    return <Failed failure={caseExamples.failure} retry={caseExamples.retry} />;
  }
  if (
    blocks.state === 'loading' ||
    outline.state === 'loading' ||
    caseExamples.state === 'loading' ||
    notes.state === 'loading' ||
    me.state === 'loading'
  ) {
    return <Loading label="Loading the paper" lines={16} />;
  }
  return (
    <PrintView
      paper={paper}
      blocks={blocks.value}
      outline={outline.value}
      caseExamples={caseExamples.value}
      notes={notes.state === 'ready' ? notes.value : null}
      me={me.state === 'ready' ? me.value.id : null}
    />
  );
}
