import { useAnswer } from '#renderer/api/use-answer.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { CommitmentsView } from './commitments-view.tsx';
import { toPaperNames } from './place-link.tsx';

/** What was undertaken and targeted through the plans, topic by topic. */
export function CommitmentsScreen() {
  const list = useAnswer('commitments:list', {});
  const papers = useAnswer('papers:list', {});
  if (list.state === 'failed') return <Failed failure={list.failure} retry={list.retry} />;
  if (list.state === 'loading' || papers.state === 'loading') {
    return <Loading label="Loading the commitments" lines={14} />;
  }
  return (
    <CommitmentsView
      commitments={list.value}
      names={toPaperNames(papers.state === 'ready' ? papers.value : [])}
    />
  );
}
