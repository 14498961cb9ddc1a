import { useAnswer } from '#renderer/api/use-answer.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import type { Question } from '#shared/model/question.ts';
import { IndicatorsView } from './indicators-view.tsx';

const noQuestions: readonly Question[] = [];

/** Every printed row of the performance tables. */
export function IndicatorsScreen() {
  const indicators = useAnswer('indicators:list', {});
  const glossary = useAnswer('glossary:get', {});
  const questions = useAnswer('questions:list', {});
  if (indicators.state === 'failed') {
    return <Failed failure={indicators.failure} retry={indicators.retry} />;
  }
  if (indicators.state === 'loading' || glossary.state === 'loading') {
    return <Loading label="Loading the indicators" lines={14} />;
  }
  return (
    <IndicatorsView
      summaries={indicators.value}
      // Without them the figures are still there to read; only the filter finds none.
      questions={questions.state === 'ready' ? questions.value : noQuestions}
      // Without the glossary the figures are still there to read; only the words cannot be opened.
      glossary={glossary.state === 'ready' ? glossary.value : { acronyms: [], terms: [] }}
    />
  );
}
