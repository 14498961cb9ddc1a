import { Route, Switch } from 'wouter';
import { Notice } from '#renderer/components/notice.tsx';
import { decodeSegment, href, routes } from '#renderer/components/routes.ts';
import { ExportScreen } from '#renderer/screens/export/export-screen.tsx';
import { GlossaryScreen } from '#renderer/screens/glossary/glossary-screen.tsx';
import { MeetingScreen } from '#renderer/screens/meeting/meeting-screen.tsx';
import { MonitorScreen } from '#renderer/screens/monitor/monitor-screen.tsx';
import { NotesScreen } from '#renderer/screens/notes/notes-screen.tsx';
import { NotesReviewScreen } from '#renderer/screens/notes/review-screen.tsx';
import { NightScreen } from '#renderer/screens/night/night-screen.tsx';
import { QuestionsScreen } from '#renderer/screens/questions/questions-screen.tsx';
import { RecommendationsScreen } from '#renderer/screens/recommendations/recommendations-screen.tsx';
import { ClarifyScreen } from '#renderer/screens/running-order/clarify-screen.tsx';
import { RunningOrderScreen } from '#renderer/screens/running-order/running-order-screen.tsx';
import { TopicScreen } from '#renderer/screens/topics/topic-screen.tsx';
import { TopicsScreen } from '#renderer/screens/topics/topics-screen.tsx';
import { WorkProgrammeScreen } from '#renderer/screens/work-programme/work-programme-screen.tsx';
import { SettingsScreen } from '#renderer/screens/settings/settings-screen.tsx';
import type { Settings } from '#shared/model/settings.ts';
import { indicatorsRoutes } from './indicators-routes.tsx';
import { papersRoutes } from './papers-routes.tsx';
import { plansRoutes } from './plans-routes.tsx';
import { toItem } from './read-address.ts';

/** The screen of an address. */
export function Screens({
  settings,
  onChangeSettings,
}: {
  readonly settings: Settings;
  readonly onChangeSettings: (change: Partial<Settings>) => Promise<void>;
}) {
  return (
    <Switch>
      <Route path="/">
        <MeetingScreen />
      </Route>
      <Route path="/meeting/night/:item?">
        {({ item }) => <NightScreen item={toItem(item)} />}
      </Route>
      {indicatorsRoutes()}
      {papersRoutes(settings, onChangeSettings)}
      {plansRoutes()}
      <Route path="/glossary/:term?">
        {({ term }) => <GlossaryScreen term={term === undefined ? null : decodeSegment(term)} />}
      </Route>
      <Route path="/notes/review">
        <NotesReviewScreen />
      </Route>
      <Route path="/notes/:id?">
        {({ id }) => <NotesScreen open={id === undefined ? null : decodeSegment(id)} />}
      </Route>
      <Route path="/questions/running-order">
        <RunningOrderScreen />
      </Route>
      <Route path="/questions/clarify">
        <ClarifyScreen />
      </Route>
      <Route path="/questions/:id?">
        {({ id }) => <QuestionsScreen open={id === undefined ? null : decodeSegment(id)} />}
      </Route>
      <Route path="/recommendations/monitor">
        <MonitorScreen />
      </Route>
      <Route path="/recommendations/work-programme">
        <WorkProgrammeScreen />
      </Route>
      <Route path="/recommendations/topics">
        <TopicsScreen />
      </Route>
      <Route path="/recommendations/topics/:topic">
        {({ topic }) => <TopicScreen key={topic} topic={decodeSegment(topic)} />}
      </Route>
      <Route path="/recommendations/:id?">
        {({ id }) => <RecommendationsScreen open={id === undefined ? null : decodeSegment(id)} />}
      </Route>
      <Route path="/export">
        <ExportScreen start="monitoring-docx" topic="" />
      </Route>
      <Route path="/export/trail/:topic?">
        {({ topic }) => (
          <ExportScreen key={topic} start="trail-docx" topic={decodeSegment(topic ?? '')} />
        )}
      </Route>
      <Route path="/settings">
        <SettingsScreen settings={settings} onChange={onChangeSettings} />
      </Route>
      <Route>
        <Notice title="There is nothing at this address">
          <p>
            The address may be from an earlier version.{' '}
            <a href={href(routes.meeting())}>Go to the meeting</a>.
          </p>
        </Notice>
      </Route>
    </Switch>
  );
}
