import { useEffect, useRef, type RefObject } from 'react';

/** Brings the entry that an address opens into view and gives it the focus: it carries `data-open="yes"`. */
export function useOpenedEntry<E extends HTMLElement>(open: string | null): RefObject<E | null> {
  const list = useRef<E>(null);
  useEffect(() => {
    if (open === null) return;
    const entry = list.current?.querySelector<HTMLElement>('[data-open="yes"]');
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus();
  }, [open]);
  return list;
}
