import { useEffect, useState } from 'react';

/**
 * Gives the focus back to where it was when a dialog opened, for whatever stands inside the dialog. The dialog tries so
 * itself, but one frame after it has gone; where it is closed by an answer that was waited for, such as a save, the
 * page is still inert in that frame and cannot take the focus.
 */
export function useFocusBack(): void {
  const [from] = useState(() => document.activeElement);
  useEffect(
    () => () =>
      // Once everything that leaves with the dialog has been undone.
      queueMicrotask(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (isLost && from instanceof HTMLElement && from.isConnected) {
          from.focus({ preventScroll: true });
        }
      }),
    [from],
  );
}
