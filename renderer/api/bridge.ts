import type { Bridge } from '#shared/contract/contract.ts';

declare global {
  interface Window {
    /** Set, frozen, before this page's own code runs: by the preload in the window, by the shell script in the preview. */
    readonly criticalFriend?: Bridge;
  }
}

/** The only way from the renderer to the app. Throws when the page was opened without its shell. */
export function getBridge(): Bridge {
  const bridge = window.criticalFriend;
  if (!bridge) {
    throw new Error(
      'This page was opened on its own. Start Critical Friend again and use the window or address it gives.',
    );
  }
  return bridge;
}
