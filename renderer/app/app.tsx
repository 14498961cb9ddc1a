import { useState, type ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { useSettings } from '#renderer/api/use-settings.ts';
import { AskProvider, type AskAbout } from '#renderer/components/ask-context.tsx';
import { Button } from '#renderer/components/button.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { TermProvider } from '#renderer/components/term.tsx';
import { decodeSegment, decodeSegments, href, routes } from '#renderer/components/routes.ts';
import { ExportScreen } from '#renderer/screens/export/export-screen.tsx';
import { GlossaryScreen } from '#renderer/screens/glossary/glossary-screen.tsx';
import { CompareScreen } from '#renderer/screens/indicators/compare-screen.tsx';
import { IndicatorDetailScreen } from '#renderer/screens/indicators/indicator-detail-screen.tsx';
import { IndicatorsScreen } from '#renderer/screens/indicators/indicators-screen.tsx';
import { SmallChartsScreen } from '#renderer/screens/indicators/small-charts-screen.tsx';
import { MeetingScreen } from '#renderer/screens/meeting/meeting-screen.tsx';
import { MonitorScreen } from '#renderer/screens/monitor/monitor-screen.tsx';
import { NotesScreen } from '#renderer/screens/notes/notes-screen.tsx';
import { NotesReviewScreen } from '#renderer/screens/notes/review-screen.tsx';
import { NightScreen } from '#renderer/screens/night/night-screen.tsx';
import { ActionPagesScreen } from '#renderer/screens/papers/action-pages-screen.tsx';
import { BesideScreen, type BesideAddress } from '#renderer/screens/papers/beside-screen.tsx';
import type { PaperTarget } from '#renderer/screens/papers/paper-screen.tsx';
import { PapersScreen } from '#renderer/screens/papers/papers-screen.tsx';
import { PrintScreen } from '#renderer/screens/papers/print-screen.tsx';
import { CommitmentScreen } from '#renderer/screens/plans/commitment-screen.tsx';
import { CommitmentsScreen } from '#renderer/screens/plans/commitments-screen.tsx';
import { PlanReportScreen } from '#renderer/screens/plans/plan-report-screen.tsx';
import { PlansScreen } from '#renderer/screens/plans/plans-screen.tsx';
import { QuestionsScreen } from '#renderer/screens/questions/questions-screen.tsx';
import { RecommendationsScreen } from '#renderer/screens/recommendations/recommendations-screen.tsx';
import { ClarifyScreen } from '#renderer/screens/running-order/clarify-screen.tsx';
import { RunningOrderScreen } from '#renderer/screens/running-order/running-order-screen.tsx';
import { TopicScreen } from '#renderer/screens/topics/topic-screen.tsx';
import { TopicsScreen } from '#renderer/screens/topics/topics-screen.tsx';
import { WorkProgrammeScreen } from '#renderer/screens/work-programme/work-programme-screen.tsx';
import { SettingsScreen } from '#renderer/screens/settings/settings-screen.tsx';
import { defaultSettings, type Settings } from '#shared/model/settings.ts';
import { AskDialog } from './ask-dialog.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FiguresHost } from './figures-host.tsx';
import { Frame } from './frame.tsx';
import { NoteHost } from './note-host.tsx';
import { PlanPlacesHost } from './plan-places-host.tsx';
import { QuestionTray } from './question-tray.tsx';
import { SaveBanner, SavedLine, useSaveStatus } from './save-status.tsx';
import { TopicsHost } from './topics-host.tsx';
import { useAskKey } from './use-ask-key.ts';
import { useTheme } from './use-theme.ts';

/** Below this width the tray starts closed on Indicators, Papers and Plans, which need the room. */
const roomForTrayBesideWideWork = '(width >= 100rem)';
/** Below this width the tray lies over the work, so it starts closed everywhere. */
const roomForTray = '(width >= 64rem)';

function trayStartsOpen(location: string, settings: Settings): boolean {
  // What is on screen on the night may be read from the public seats.
  if (location.startsWith(routes.night())) return false;
  if (!settings.trayOpen || !window.matchMedia(roomForTray).matches) return false;
  const wide = [routes.indicators(), routes.papers(), routes.plans()].some((route) =>
    location.startsWith(route),
  );
  return !wide || window.matchMedia(roomForTrayBesideWideWork).matches;
}

/** The whole app: frame, routes, tray, ask dialog, shortcuts. */
export function App() {
  const [location] = useLocation();
  const { settings: known, change: changeSettings } = useSettings();
  const settings = known ?? defaultSettings;
  const status = useAnswer('app:status', {});
  const meetingAnswer = useAnswer('meeting:get', {});
  const questions = useAnswer('questions:list', {});
  const meeting = meetingAnswer.state === 'ready' ? meetingAnswer.value : null;
  const saved = useSaveStatus(status.state === 'ready' ? status.value.workspace : null);

  const [about, setAbout] = useState<AskAbout | null | 'closed'>('closed');
  const ask: (next: AskAbout | null) => void = setAbout;
  const place = location.split('/')[1] ?? '';
  /** What the person chose, and for which place: it holds until they go elsewhere. */
  const [trayChoice, setTrayChoice] = useState<{ place: string; open: boolean } | null>(null);
  const trayOpen =
    trayChoice?.place === place ? trayChoice.open : trayStartsOpen(location, settings);

  useTheme(settings);
  useAskKey(settings.askKey && about === 'closed', ask);

  const setTray = (open: boolean) => {
    setTrayChoice({ place, open });
    void changeSettings({ trayOpen: open });
  };

  const count = questions.state === 'ready' ? questions.value.length : null;
  return (
    <AskProvider ask={ask}>
      <NoteHost>
        <TermProvider>
          <Frame
            meeting={meeting}
            saved={<SavedLine status={saved} />}
            banner={
              <>
                <StartFailures status={status.state === 'ready' ? status.value : null} />
                <SaveBanner status={saved} />
              </>
            }
            trayToggle={
              trayOpen ? null : (
                <Button look="plain" onPress={() => setTray(true)}>
                  Your questions{count === null ? '' : ` (${count})`}
                </Button>
              )
            }
            tray={
              trayOpen ? <QuestionTray meeting={meeting} onClose={() => setTray(false)} /> : null
            }
          >
            <ErrorBoundary key={place}>
              <PlanPlacesHost>
                <FiguresHost>
                  <TopicsHost>
                    <Screens settings={settings} onChangeSettings={changeSettings} />
                  </TopicsHost>
                </FiguresHost>
              </PlanPlacesHost>
            </ErrorBoundary>
          </Frame>
          {about === 'closed' ? null : (
            <AskDialog
              about={about ?? { label: '', pageLabel: '', agendaItem: null, evidence: [] }}
              agenda={meeting?.agenda ?? []}
              posts={meeting?.posts ?? []}
              onClose={() => setAbout('closed')}
            />
          )}
        </TermProvider>
      </NoteHost>
    </AskProvider>
  );
}

function StartFailures({
  status,
}: {
  readonly status: {
    readonly libraryFailure: { readonly message: string } | null;
    readonly workspaceFailure: { readonly message: string } | null;
  } | null;
}): ReactNode {
  const failures = [
    { title: 'The papers could not be opened', failure: status?.libraryFailure },
    { title: 'Your questions and wordings could not be opened', failure: status?.workspaceFailure },
  ].filter((entry) => entry.failure);
  return failures.map(({ title, failure }) => (
    <Notice key={title} tone="warning" title={title} alert>
      <p>{failure?.message}</p>
    </Notice>
  ));
}

/** The agenda item in an address; null where it names none. */
function toItem(parameter: string | undefined): number | null {
  const item = Number(parameter);
  return Number.isSafeInteger(item) && item > 0 ? item : null;
}

function toTarget(kind: string, at: string): PaperTarget | null {
  if (kind === 'block') return { kind: 'block', block: decodeSegment(at) };
  const number = Number(at);
  if (!Number.isSafeInteger(number) || number < 1) return null;
  if (kind === 'page') return { kind: 'page', page: number };
  return kind === 'line' ? { kind: 'line', line: number } : null;
}

function toSide(address: string): BesideAddress {
  const [document = '', kind, at] = address.split(',');
  const target = kind === undefined || at === undefined ? null : toTarget(kind, at);
  return { address, document: decodeSegment(document), target };
}

function Screens({
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
      <Route path="/papers">
        <PapersScreen
          document={null}
          target={null}
          settings={settings}
          onChangeSettings={onChangeSettings}
        />
      </Route>
      <Route path="/papers/:document">
        {({ document }) => (
          <PapersScreen
            document={decodeSegment(document)}
            target={null}
            settings={settings}
            onChangeSettings={onChangeSettings}
          />
        )}
      </Route>
      <Route path="/papers/:document/actions">
        {({ document }) => <ActionPagesScreen document={decodeSegment(document)} />}
      </Route>
      <Route path="/papers/beside/:left/:right">
        {({ left, right }) => (
          <BesideScreen
            left={toSide(left)}
            right={toSide(right)}
            settings={settings}
            onChangeSettings={onChangeSettings}
          />
        )}
      </Route>
      <Route path="/papers/:document/print">
        {({ document }) => <PrintScreen key={document} document={decodeSegment(document)} />}
      </Route>
      <Route path="/papers/:document/:kind/:at">
        {({ document, kind, at }) => (
          <PapersScreen
            document={decodeSegment(document)}
            target={toTarget(kind, at)}
            settings={settings}
            onChangeSettings={onChangeSettings}
          />
        )}
      </Route>
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
