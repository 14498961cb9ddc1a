import { useAnswer } from '#renderer/api/use-answer.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { NightView } from './night-view.tsx';

/** The night of the meeting: every agenda item, its questions one at a time, and the words to agree. */
export function NightScreen({ item }: { readonly item: number | null }) {
  const meeting = useAnswer('meeting:get', {});
  const sitting = useAnswer('sitting:get', {});
  const questions = useAnswer('questions:list', {});
  const recommendations = useAnswer('recommendations:list', {});
  const monitor = useAnswer('monitor:list', { asAt: null });
  const authors = useAnswer('people:list', {});
  const me = useAnswer('people:get-me', {});
  for (const answer of [meeting, sitting, questions, recommendations, monitor]) {
    if (answer.state === 'failed') return <Failed failure={answer.failure} retry={answer.retry} />;
  }
  if (
    meeting.state !== 'ready' ||
    sitting.state !== 'ready' ||
    questions.state !== 'ready' ||
    recommendations.state !== 'ready' ||
    monitor.state !== 'ready'
  ) {
    return <Loading label="Loading the meeting" lines={12} />;
  }
  return (
    <NightView
      meeting={meeting.value}
      sitting={sitting.value}
      questions={questions.value}
      recommendations={recommendations.value}
      monitor={monitor.value}
      me={me.state === 'ready' ? me.value.id : null}
      authors={authors.state === 'ready' ? authors.value : []}
      item={item ?? meeting.value.agenda[0]?.item ?? 1}
    />
  );
}
