import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<((message: string) => void) | null>(null);

/** Holds the page's one polite live region; what is announced is read out without moving the focus. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [messages, setMessages] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => {
    setMessages((before) => ({ text, turn: before.turn + 1 }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      {/* Two regions in turn, so that the same message said twice is read twice. */}
      <div className="visually-hidden" aria-live="polite" data-announcer>
        {messages.turn % 2 === 0 ? messages.text : ''}
      </div>
      <div className="visually-hidden" aria-live="polite" data-announcer>
        {messages.turn % 2 === 1 ? messages.text : ''}
      </div>
    </AnnounceContext>
  );
}

/** Says something to people who listen rather than look. */
export function useAnnounce(): (message: string) => void {
  const announce = useContext(AnnounceContext);
  if (!announce) throw new Error('useAnnounce needs the AnnouncerProvider of the frame');
  return announce;
}
