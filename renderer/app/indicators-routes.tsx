import { Route } from 'wouter';
import { decodeSegment, decodeSegments } from '#renderer/components/routes.ts';
import { CompareScreen } from '#renderer/screens/indicators/compare-screen.tsx';
import { IndicatorDetailScreen } from '#renderer/screens/indicators/indicator-detail-screen.tsx';
import { IndicatorsScreen } from '#renderer/screens/indicators/indicators-screen.tsx';
import { SmallChartsScreen } from '#renderer/screens/indicators/small-charts-screen.tsx';

/** The screens of the figures. A function and no component: a switch looks at the routes themselves. */
export function indicatorsRoutes() {
  return (
    <>
      <Route path="/indicators">
        <IndicatorsScreen />
      </Route>
      <Route path="/indicators/compare/:rows?">
        {({ rows }) => <CompareScreen rows={decodeSegments(rows ?? '')} />}
      </Route>
      <Route path="/indicators/tables/:document?/:table?">
        {({ document, table }) => (
          <SmallChartsScreen
            table={
              document === undefined || table === undefined
                ? null
                : { document: decodeSegment(document), table: decodeSegment(table) }
            }
          />
        )}
      </Route>
      <Route path="/indicators/:row">
        {({ row }) => <IndicatorDetailScreen key={row} row={decodeSegment(row)} />}
      </Route>
    </>
  );
}
