import { useState } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { useCommand } from '#renderer/api/use-command.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import type { Settings } from '#shared/model/settings.ts';
import { SettingsView } from './settings-view.tsx';

/** Preferences, your name, a copy of what you wrote, and what the library holds. */
export function SettingsScreen({
  settings,
  onChange,
}: {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => Promise<void>;
}) {
  const me = useAnswer('people:get-me', {});
  const about = useAnswer('app:about', {});
  const rename = useCommand('people:rename-me');
  const saveCopy = useCommand('workspace:save-copy');
  const announce = useAnnounce();
  const [copySaved, setCopySaved] = useState<string | null>(null);
  if (me.state === 'loading') return <Loading label="Loading settings" />;
  return (
    <SettingsView
      settings={settings}
      onChange={(change) => void onChange(change)}
      name={me.state === 'ready' ? me.value.name : null}
      nameProblem={rename.problem?.message ?? (me.state === 'failed' ? me.failure.message : null)}
      onRename={async (name) => {
        const result = await rename.run({ name });
        if (result.ok) announce('Name saved.');
        return result.ok;
      }}
      onSaveCopy={async () => {
        const result = await saveCopy.run({});
        if (result.ok && result.value) setCopySaved(result.value.fileName);
      }}
      copySaved={copySaved}
      copyProblem={saveCopy.problem?.message ?? null}
      about={about.state === 'ready' ? about.value : null}
      aboutFallback={
        about.state === 'failed' ? (
          <Failed failure={about.failure} retry={about.retry} />
        ) : (
          <Loading label="Loading what the library holds" />
        )
      }
    />
  );
}
