import { useAnswer } from '#renderer/api/use-answer.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { SmallChartsView } from './small-charts-view.tsx';

/** A printed table as small charts on one page. */
export function SmallChartsScreen({
  table,
}: {
  /** Null for the first table of the paper. */
  readonly table: { readonly document: string; readonly table: string } | null;
}) {
  const indicators = useAnswer('indicators:list', {});
  if (indicators.state === 'failed') {
    return <Failed failure={indicators.failure} retry={indicators.retry} />;
  }
  if (indicators.state === 'loading') return <Loading label="Loading the charts" lines={14} />;
  return <SmallChartsView summaries={indicators.value} table={table} />;
}
