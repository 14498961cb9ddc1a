import { useMemo, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { PlanPlacesProvider } from '#renderer/components/plan-places.tsx';
import { routes } from '#renderer/components/routes.ts';
import { cellName } from '#shared/model/plans.ts';

/** Lets a question's or wording's quotation lead back to the cell of a plan that it is of, where those are listed. */
export function PlanPlacesHost({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  const enabled = [routes.questions(), routes.recommendations()].some((route) =>
    location.startsWith(route),
  );
  const plans = useAnswer('plans:get', {}, { enabled });
  const places = useMemo(
    () =>
      new Map(
        (plans.state === 'ready' ? plans.value.cells : []).flatMap((cell) =>
          cell.places.map(
            ({ block }) =>
              [block, { route: routes.planCell(cell.row.id), name: cellName(cell.row) }] as const,
          ),
        ),
      ),
    [plans],
  );
  return <PlanPlacesProvider places={places}>{children}</PlanPlacesProvider>;
}
