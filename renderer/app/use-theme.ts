import { useEffect } from 'react';
import type { Settings } from '#shared/model/settings.ts';

/** Puts the chosen theme and density on the page; "system" follows the computer's own, also when it changes. */
export function useTheme(settings: Settings): void {
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const theme =
        settings.theme === 'system' ? (dark.matches ? 'dark' : 'light') : settings.theme;
      document.documentElement.dataset['theme'] = theme;
      document.documentElement.dataset['density'] = settings.density;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [settings.theme, settings.density]);
}
