import { createContext, useContext, type ReactNode } from 'react';
import type { EvidenceRequest } from '#shared/model/evidence.ts';
import { Button } from './button.tsx';

/** What a question is about: shown at the head of the ask dialog and attached as evidence. */
export interface AskAbout {
  /** "Percentage of CLA who had their supervision…: 54% in December 2024". */
  readonly label: string;
  /** "p. 61"; "" where it stands nowhere. */
  readonly pageLabel: string;
  readonly agendaItem: number | null;
  readonly evidence: readonly EvidenceRequest[];
  /** What to mind when asking about it, in a sentence. */
  readonly caution?: string;
}

type Ask = (about: AskAbout | null) => void;

const AskContext = createContext<Ask | null>(null);

/** Supplied once by the frame, which owns the dialog. */
export function AskProvider({
  ask,
  children,
}: {
  readonly ask: Ask;
  readonly children: ReactNode;
}) {
  return <AskContext value={ask}>{children}</AskContext>;
}

/** Opens the ask dialog about something, or about nothing in particular. */
export function useAsk(): Ask {
  const ask = useContext(AskContext);
  if (!ask) throw new Error('useAsk needs the AskProvider of the frame');
  return ask;
}

/** The attribute that makes an element what `Q` asks about while the focus is on it or inside it. */
export function askable(about: AskAbout): { readonly 'data-ask': string } {
  return { 'data-ask': JSON.stringify(about) };
}

/** What the innermost askable element around the focus is about; null when there is none. */
export function findAskAbout(element: Element | null): AskAbout | null {
  const text = element?.closest('[data-ask]')?.getAttribute('data-ask');
  // Written by `askable` above and nowhere else.
  return text ? (JSON.parse(text) as AskAbout) : null;
}

/** A visible Ask button about something. */
export function AskButton({
  about,
  look = 'plain',
  children = 'Ask',
}: {
  readonly about: AskAbout;
  readonly look?: 'primary' | 'secondary' | 'plain';
  readonly children?: ReactNode;
}) {
  const ask = useAsk();
  return (
    <Button
      look={look}
      onPress={() => ask(about)}
      {...(about.label ? { 'aria-label': `Ask about ${about.label}` } : {})}
    >
      {children}
    </Button>
  );
}
