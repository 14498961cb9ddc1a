import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { href, routes } from './routes.ts';
import styles from './term.module.css';

interface OpenTerm {
  readonly name: string;
  readonly definition: string;
}

type OpenFrom = (term: OpenTerm, from: HTMLElement) => void;

const TermContext = createContext<OpenFrom | null>(null);

/** Holds the one popover that every glossary word on the page opens, so that a word costs no more than a button. */
export function TermProvider({ children }: { readonly children: ReactNode }) {
  const [term, setTerm] = useState<OpenTerm | null>(null);
  const trigger = useRef<HTMLElement | null>(null);
  const open = useCallback<OpenFrom>((next, from) => {
    trigger.current = from;
    setTerm(next);
  }, []);
  return (
    <TermContext value={open}>
      {children}
      <Popover
        className={styles['popover'] ?? ''}
        placement="bottom start"
        triggerRef={trigger}
        isOpen={term !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) setTerm(null);
        }}
      >
        <Dialog className={styles['dialog'] ?? ''} aria-label={`Meaning of ${term?.name ?? ''}`}>
          <p className={styles['name']}>{term?.name}</p>
          <p>{term?.definition}</p>
          <p>
            <a href={href(routes.glossaryTerm(term?.name ?? ''))} onClick={() => setTerm(null)}>
              Open in the glossary
            </a>
          </p>
        </Dialog>
      </Popover>
    </TermContext>
  );
}

/** Words that the glossary explains: underlined softly, opened in place by press, Enter or Space; Escape closes. */
export function Term({
  children,
  name,
  definition,
}: {
  readonly children: string;
  readonly name: string;
  readonly definition: string;
}) {
  const open = useContext(TermContext);
  if (!open) throw new Error('Term needs the TermProvider of the frame');
  return (
    <button
      type="button"
      className={styles['term']}
      aria-haspopup="dialog"
      onClick={(event) => open({ name, definition }, event.currentTarget)}
    >
      {children}
    </button>
  );
}
