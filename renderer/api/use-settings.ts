import { useCallback, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { defaultSettings, type Settings } from '#shared/model/settings.ts';
import { useAnswer } from './use-answer.ts';
import { callApp } from './use-command.ts';

/**
 * The preferences and a way to change them. A change holds at once and is put back where the app could not take it;
 * null while they are being asked for. Preferences that cannot be read are the defaults.
 */
export function useSettings(): {
  readonly settings: Settings | null;
  readonly change: (change: Partial<Settings>) => Promise<void>;
} {
  const client = useQueryClient();
  const answer = useAnswer('settings:get', {});
  /** What was chosen here; it holds until the app has answered. */
  const [chosen, setChosen] = useState<Partial<Settings>>({});
  const change = useCallback(
    async (part: Partial<Settings>) => {
      // Shown at once, in the same turn, so that a tick never springs back; what the app answers then stands.
      setChosen((before) => ({ ...before, ...part }));
      const result = await callApp('settings:set', part);
      if (result.ok) client.setQueryData(['settings:get', {}], result.value);
      else setChosen({});
    },
    [client],
  );
  if (answer.state === 'loading') return { settings: null, change };
  const kept = answer.state === 'ready' ? answer.value : defaultSettings;
  return { settings: { ...kept, ...chosen }, change };
}
