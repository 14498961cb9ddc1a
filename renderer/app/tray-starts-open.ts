import { routes } from '#renderer/components/routes.ts';
import type { Settings } from '#shared/model/settings.ts';

/** Below this width the tray starts closed on Indicators, Papers and Plans, which need the room. */
const roomForTrayBesideWideWork = '(width >= 100rem)';
/** Below this width the tray lies over the work, so it starts closed everywhere. */
const roomForTray = '(width >= 64rem)';

/** Whether the tray stands open at a place where the person has not chosen yet. */
export function trayStartsOpen(location: string, settings: Settings): boolean {
  // What is on screen on the night may be read from the public seats.
  if (location.startsWith(routes.night())) return false;
  if (!settings.trayOpen || !window.matchMedia(roomForTray).matches) return false;
  const wide = [routes.indicators(), routes.papers(), routes.plans()].some((route) =>
    location.startsWith(route),
  );
  return !wide || window.matchMedia(roomForTrayBesideWideWork).matches;
}
