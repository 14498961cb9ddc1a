import { useAnswer } from '#renderer/api/use-answer.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { CommitmentView } from './commitment-view.tsx';
import { questionsAbout } from './questions-about.ts';
import { placesOfTopic } from './places-of-topic.ts';
import { toPaperNames } from './place-link.tsx';

/** One topic: what was set, what came, how the wording changed, what bears on it, your questions. */
export function CommitmentScreen({ topic }: { readonly topic: string }) {
  const detail = useAnswer('commitments:get', { key: topic });
  const papers = useAnswer('papers:list', {});
  const questions = useAnswer('questions:list', {});
  const plans = useAnswer('plans:get', {});
  if (detail.state === 'failed') {
    return (
      <>
        <Failed failure={detail.failure} retry={detail.retry} />
        <p>
          <a href={href(routes.commitments())}>All commitments</a>
        </p>
      </>
    );
  }
  const settled = [papers, questions, plans].every(({ state }) => state !== 'loading');
  if (detail.state === 'loading' || !settled) {
    return <Loading label="Loading the commitment" lines={14} />;
  }
  return (
    <CommitmentView
      detail={detail.value}
      names={toPaperNames(papers.state === 'ready' ? papers.value : [])}
      places={plans.state === 'ready' ? placesOfTopic(detail.value.commitment, plans.value) : null}
      questions={
        questions.state === 'ready'
          ? questionsAbout(detail.value.commitment, questions.value)
          : null
      }
    />
  );
}
