import { Route } from 'wouter';
import { decodeSegment } from '#renderer/components/routes.ts';
import { ActionPagesScreen } from '#renderer/screens/papers/action-pages-screen.tsx';
import { BesideScreen } from '#renderer/screens/papers/beside-screen.tsx';
import { PapersScreen } from '#renderer/screens/papers/papers-screen.tsx';
import { PrintScreen } from '#renderer/screens/papers/print-screen.tsx';
import type { Settings } from '#shared/model/settings.ts';
import { toSide, toTarget } from './read-address.ts';

/** The screens of the papers. A function and no component: a switch looks at the routes themselves. */
export function papersRoutes(
  settings: Settings,
  onChangeSettings: (change: Partial<Settings>) => Promise<void>,
) {
  return (
    <>
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
    </>
  );
}
