import { Route } from 'wouter';
import { decodeSegment } from '#renderer/components/routes.ts';
import { CommitmentScreen } from '#renderer/screens/plans/commitment-screen.tsx';
import { CommitmentsScreen } from '#renderer/screens/plans/commitments-screen.tsx';
import { PlanReportScreen } from '#renderer/screens/plans/plan-report-screen.tsx';
import { PlansScreen } from '#renderer/screens/plans/plans-screen.tsx';

/** The screens of the plans. A function and no component: a switch looks at the routes themselves. */
export function plansRoutes() {
  return (
    <>
      <Route path="/plans">
        <PlansScreen show={{ what: 'matrix', plan: '2025' }} />
      </Route>
      <Route path="/plans/2023">
        <PlansScreen key="2023" show={{ what: 'matrix', plan: '2023' }} />
      </Route>
      <Route path="/plans/2020">
        <PlansScreen key="2020" show={{ what: 'areas' }} />
      </Route>
      <Route path="/plans/cells/:row">
        {({ row }) => <PlansScreen key={row} show={{ what: 'cell', row: decodeSegment(row) }} />}
      </Route>
      <Route path="/plans/services/:service">
        {({ service }) => (
          <PlansScreen key={service} show={{ what: 'service', service: decodeSegment(service) }} />
        )}
      </Route>
      <Route path="/plans/priorities/:priority">
        {({ priority }) => (
          <PlansScreen key={priority} show={{ what: 'priority', priority: Number(priority) }} />
        )}
      </Route>
      <Route path="/plans/reports/:by/:of">
        {({ by, of }) => (
          <PlanReportScreen
            key={`${by} ${of}`}
            part={{ by: by === 'priority' ? 'priority' : 'service', of: decodeSegment(of) }}
          />
        )}
      </Route>
      <Route path="/plans/roadmap">
        <PlansScreen key="roadmap" show={{ what: 'roadmap' }} />
      </Route>
      <Route path="/plans/measures-2020">
        <PlansScreen key="measures" show={{ what: 'measures' }} />
      </Route>
      <Route path="/plans/commitments">
        <CommitmentsScreen />
      </Route>
      <Route path="/plans/commitments/:topic">
        {({ topic }) => <CommitmentScreen key={topic} topic={decodeSegment(topic)} />}
      </Route>
    </>
  );
}
