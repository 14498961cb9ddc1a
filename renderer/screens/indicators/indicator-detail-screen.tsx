import { useAnswer } from '#renderer/api/use-answer.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { IndicatorDetailView } from './indicator-detail-view.tsx';

/** One printed row: its figures, what is computed of them, its other printed versions, your questions. */
export function IndicatorDetailScreen({ row }: { readonly row: string }) {
  const detail = useAnswer('indicators:get', { row });
  const list = useAnswer('indicators:list', {});
  const glossary = useAnswer('glossary:get', {});
  const questions = useAnswer('questions:list', {});
  const papers = useAnswer('papers:list', {});
  const commitments = useAnswer('commitments:list', {});
  if (detail.state === 'failed') {
    return (
      <>
        <Failed failure={detail.failure} retry={detail.retry} />
        <p>
          <a href={href(routes.indicators())}>All indicators</a>
        </p>
      </>
    );
  }
  const settled = [list, glossary, questions, papers, commitments].every(
    ({ state }) => state !== 'loading',
  );
  if (detail.state === 'loading' || !settled) {
    return <Loading label="Loading the indicator" lines={14} />;
  }
  return (
    <IndicatorDetailView
      // What was chosen of one chart is not carried to another.
      key={row}
      detail={detail.value}
      tableRows={
        list.state === 'ready'
          ? list.value
              .map((summary) => summary.row)
              .filter(
                ({ document, table }) =>
                  document === detail.value.summary.row.document &&
                  table === detail.value.summary.row.table,
              )
          : []
      }
      commitments={
        commitments.state === 'ready'
          ? commitments.value.filter(({ rows }) => rows.includes(row))
          : null
      }
      paper={
        (papers.state === 'ready' &&
          papers.value.find(({ id }) => id === detail.value.summary.row.document)?.title) ||
        'The paper'
      }
      glossary={glossary.state === 'ready' ? glossary.value : { acronyms: [], terms: [] }}
      questions={
        questions.state === 'ready'
          ? questions.value.filter((question) =>
              question.evidence.some((piece) => piece.kind === 'figure' && piece.row === row),
            )
          : null
      }
    />
  );
}
