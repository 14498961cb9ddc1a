import { useEffect } from 'react';
import { findAskAbout, type AskAbout } from '#renderer/components/ask-context.tsx';
import { isTyping } from '#renderer/components/is-typing.ts';

/** `Q` asks about what has the focus. One key alone can be turned off (WCAG 2.1.4) and never acts while typing. */
export function useAskKey(enabled: boolean, ask: (about: AskAbout | null) => void): void {
  useEffect(() => {
    if (!enabled) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'q' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTyping(document.activeElement)) return;
      if (document.activeElement?.closest('[role="dialog"],[role="alertdialog"]')) return;
      event.preventDefault();
      // Words selected in a paper come first: their bar says so and carries what they are.
      const selected = document.querySelector('[data-ask-selection]');
      ask(findAskAbout(selected ?? document.activeElement));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled, ask]);
}
