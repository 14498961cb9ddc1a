import { createContext, useContext, useId, useMemo, type ReactNode } from 'react';
import { pageLabel, type PageRef } from '#shared/model/page.ts';
import { href, routes } from './routes.ts';
import { useBubble, type Bubble } from './use-bubble.ts';
import styles from './term.module.css';

/** What a word means, and who says so. */
export interface Meaning {
  readonly name: string;
  readonly definition: string;
  readonly source:
    | {
        readonly kind: 'glossary';
        readonly document: string;
        readonly line: number;
        readonly page: PageRef;
      }
    | { readonly kind: 'yours' };
}

const TermContext = createContext<Bubble<Meaning> | null>(null);

/**
 * Holds the one bubble that every glossary word on the page opens, so that a word costs no more than a button. The bubble
 * is the browser's own popover: it takes no focus, and Tab comes to its links right after the word.
 */
export function TermProvider({ children }: { readonly children: ReactNode }) {
  const definition = useId();
  const { bubble, element, shown } = useBubble<Meaning>(definition);
  return (
    <TermContext value={bubble}>
      {children}
      <div
        ref={element}
        popover="manual"
        // A dialog element that is a popover takes the focus as it opens; this must not.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="dialog"
        aria-label={`Meaning of ${shown?.name ?? ''}`}
        className={styles['bubble']}
        data-print="no"
      >
        {shown ? <MeaningWords meaning={shown} definition={definition} /> : null}
      </div>
    </TermContext>
  );
}

function MeaningWords({
  meaning: { name, definition: words, source },
  definition,
}: {
  readonly meaning: Meaning;
  /** The id of what describes the word to people who hear it. */
  readonly definition: string;
}) {
  return (
    <div className={styles['words']}>
      <p className={styles['name']}>{name}</p>
      <div id={definition}>
        <p>{words}</p>
        {source.kind === 'yours' ? (
          <p className={styles['yours']}>Yours, only on this computer</p>
        ) : null}
      </div>
      <p className={styles['links']}>
        {source.kind === 'glossary' ? (
          <a href={href(routes.paperAtLine(source.document, source.line))}>
            Glossary, {pageLabel(source.page)}
          </a>
        ) : null}
        <a href={href(routes.glossaryTerm(name))}>Open in the glossary</a>
      </p>
    </div>
  );
}

/**
 * Words that the glossary explains: underlined softly, opened in place by hover, focus or press; Escape closes, and
 * neither the pointer nor the focus has to move (WCAG 1.4.13). The library's tooltip does not fit: it opens on no touch
 * and may hold no link.
 */
export function Term({
  children,
  meaning,
  isTabStop = true,
}: {
  readonly children: string;
  readonly meaning: Meaning;
  /** False where there would be hundreds of stops, and another way by keyboard leads here. */
  readonly isTabStop?: boolean;
}) {
  const bubble = useContext(TermContext);
  if (!bubble) throw new Error('Term needs the TermProvider of the frame');
  const handlers = useMemo(() => bubble.handlersFor(meaning), [bubble, meaning]);
  return (
    <button
      type="button"
      className={styles['term']}
      data-term={isTabStop ? undefined : ''}
      tabIndex={isTabStop ? undefined : -1}
      aria-haspopup="dialog"
      {...handlers}
    >
      {children}
    </button>
  );
}
