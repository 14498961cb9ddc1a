import { useMemo } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { useSettings } from '#renderer/api/use-settings.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import type { Question } from '#shared/model/question.ts';
import { IndicatorsView } from './indicators-view.tsx';

const noQuestions: readonly Question[] = [];
const noGlossary = { acronyms: [], terms: [] };

/** Every printed row of the performance tables. */
export function IndicatorsScreen() {
  const indicators = useAnswer('indicators:list', {});
  const glossary = useAnswer('glossary:get', {});
  const questions = useAnswer('questions:list', {});
  const papers = useAnswer('papers:list', {});
  const { settings, change } = useSettings();
  const titles = useMemo(
    () => new Map(papers.state === 'ready' ? papers.value.map(({ id, title }) => [id, title]) : []),
    [papers],
  );
  if (indicators.state === 'failed') {
    return <Failed failure={indicators.failure} retry={indicators.retry} />;
  }
  const waiting = [indicators, glossary, papers].some(({ state }) => state === 'loading');
  if (indicators.state === 'loading' || waiting || settings === null) {
    return <Loading label="Loading the indicators" lines={14} />;
  }
  return (
    <IndicatorsView
      summaries={indicators.value}
      // Without them the figures are still there to read; only the filter finds none.
      questions={questions.state === 'ready' ? questions.value : noQuestions}
      // Without the glossary the figures are still there to read; only the words cannot be opened.
      glossary={glossary.state === 'ready' ? glossary.value : noGlossary}
      papers={titles}
      columns={settings.indicatorColumns}
      onColumns={(indicatorColumns) => void change({ indicatorColumns })}
    />
  );
}
