import { useAnswer } from '#renderer/api/use-answer.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { AreasView } from './areas-view.tsx';
import { CellsView } from './cells-view.tsx';
import { MeasuresView } from './measures-view.tsx';
import { toPaperNames } from './place-link.tsx';
import { PlanMatrix } from './plan-matrix.tsx';
import { RoadmapView } from './roadmap-view.tsx';
import { selectCells, type CellSelection } from './select-cells.ts';

type Shown =
  | { readonly what: 'matrix'; readonly plan: '2025' | '2023' }
  | { readonly what: 'areas' }
  | { readonly what: 'roadmap' }
  | { readonly what: 'measures' }
  | CellSelection;

/** The plans side by side, one cell or several in full, the roadmap, or the measures of 2020. */
export function PlansScreen({ show }: { readonly show: Shown }) {
  const plans = useAnswer('plans:get', {});
  const papers = useAnswer('papers:list', {});
  const questions = useAnswer('questions:list', {});
  const wordings = useAnswer('recommendations:list', {});
  if (plans.state === 'failed') return <Failed failure={plans.failure} retry={plans.retry} />;
  if (plans.state === 'loading' || papers.state === 'loading') {
    return <Loading label="Loading the plans" lines={14} />;
  }
  const names = toPaperNames(papers.state === 'ready' ? papers.value : []);
  switch (show.what) {
    case 'matrix':
      return <PlanMatrix plans={plans.value} plan={show.plan} />;
    case 'areas':
      return <AreasView parts={plans.value.actionPages} />;
    case 'roadmap':
      return <RoadmapView rows={plans.value.roadmap} names={names} />;
    case 'measures':
      return <MeasuresView measures={plans.value.measures} names={names} />;
    default:
      return (
        <CellsView
          {...selectCells(plans.value, show)}
          names={names}
          questions={questions.state === 'ready' ? questions.value : []}
          wordings={wordings.state === 'ready' ? wordings.value : []}
        />
      );
  }
}
