import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { useSettings } from '#renderer/api/use-settings.ts';
import { AskProvider, type AskAbout } from '#renderer/components/ask-context.tsx';
import { Button } from '#renderer/components/button.tsx';
import { TermProvider } from '#renderer/components/term.tsx';
import { defaultSettings } from '#shared/model/settings.ts';
import { AskDialog } from './ask-dialog.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FiguresHost } from './figures-host.tsx';
import { Frame } from './frame.tsx';
import { NoteHost } from './note-host.tsx';
import { PlanPlacesHost } from './plan-places-host.tsx';
import { QuestionTray } from './question-tray.tsx';
import { SaveBanner, SavedLine, useSaveStatus } from './save-status.tsx';
import { Screens } from './screens.tsx';
import { StartFailures } from './start-failures.tsx';
import { TopicsHost } from './topics-host.tsx';
import { trayStartsOpen } from './tray-starts-open.ts';
import { useAskKey } from './use-ask-key.ts';
import { useTheme } from './use-theme.ts';

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
