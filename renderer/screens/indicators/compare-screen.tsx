import { useAnswer } from '#renderer/api/use-answer.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { CompareView } from './compare-view.tsx';

/** Up to four indicators side by side; which ones stands in the address. */
export function CompareScreen({ rows }: { readonly rows: readonly string[] }) {
  const indicators = useAnswer('indicators:list', {});
  const glossary = useAnswer('glossary:get', {});
  if (indicators.state === 'failed') {
    return <Failed failure={indicators.failure} retry={indicators.retry} />;
  }
  if (indicators.state === 'loading' || glossary.state === 'loading') {
    return <Loading label="Loading the indicators" lines={14} />;
  }
  return (
    <CompareView
      summaries={indicators.value}
      // Without the glossary a name is still found by its own words.
      glossary={glossary.state === 'ready' ? glossary.value : { acronyms: [], terms: [] }}
      rows={rows}
    />
  );
}
