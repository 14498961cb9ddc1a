import { useCallback, useEffect, useRef } from 'react';
import type { Programme } from '#shared/model/programme.ts';

/** Gives the focus to an item once it stands at the meeting it was moved to; answers how to say which, and where to. */
export function useMovedFocus(programme: Programme | null): (id: string, meeting: string) => void {
  const moved = useRef<{ id: string; meeting: string } | null>(null);
  useEffect(() => {
    if (moved.current === null) return;
    const { id, meeting } = moved.current;
    const slot = programme?.slots.find(({ key }) => key === meeting);
    if (!slot?.items.some((item) => item.id === id)) return;
    moved.current = null;
    document.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)?.focus();
  }, [programme]);
  return useCallback((id, meeting) => {
    moved.current = { id, meeting };
  }, []);
}
