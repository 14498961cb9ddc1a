import { useAnswer } from '#renderer/api/use-answer.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { MeetingView } from './meeting-view.tsx';

/** Home: the meeting, its agenda and papers, what is on the list, your questions. */
export function MeetingScreen() {
  const meeting = useAnswer('meeting:get', {});
  const monitoring = useAnswer('monitoring:list', {});
  const questions = useAnswer('questions:list', {});
  const status = useAnswer('app:status', {});
  if (meeting.state === 'failed') {
    return <Failed failure={meeting.failure} retry={meeting.retry} />;
  }
  if (meeting.state === 'loading' || status.state === 'loading') {
    return <Loading label="Loading the meeting" lines={12} />;
  }
  return (
    <MeetingView
      meeting={meeting.value}
      mode={status.state === 'ready' ? status.value.meetingMode : 'afterwards'}
      monitoring={monitoring.state === 'ready' ? monitoring.value : []}
      questions={questions.state === 'ready' ? questions.value : []}
    />
  );
}
