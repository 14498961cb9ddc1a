import { useEffect, useMemo, useRef, useState } from 'react';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Empty } from '#renderer/components/answer-states.tsx';
import { TextField } from '#renderer/components/field.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { counted, foldForSearch, slug } from '#shared/lib/text.ts';
import type { Glossary } from '#shared/model/glossary.ts';
import styles from './glossary.module.css';

interface Entry {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly line: number;
  readonly isAcronym: boolean;
}

/** Acronyms and terms in one run, A to Z: people look a word up without knowing which it is. */
function toEntries(glossary: Glossary): Entry[] {
  return [
    ...glossary.acronyms.map(({ acronym, expansion, line }) => ({
      name: acronym,
      paragraphs: [expansion],
      line,
      isAcronym: true,
    })),
    ...glossary.terms.map(({ term, paragraphs, line }) => ({
      name: term,
      paragraphs,
      line,
      isAcronym: false,
    })),
  ].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

function toLetters(entries: readonly Entry[]): (readonly [string, readonly Entry[]])[] {
  const letters = new Map<string, Entry[]>();
  for (const entry of entries) {
    const letter = entry.name.charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters];
}

/** The glossary A to Z. The term opened by its address is brought into view and takes the focus. */
export function GlossaryView({
  glossary,
  document: paper,
  term,
}: {
  readonly glossary: Glossary;
  /** The paper the definitions stand in. */
  readonly document: string;
  readonly term: string | null;
}) {
  const [typed, setTyped] = useState('');
  const announce = useAnnounce();
  const list = useRef<HTMLDivElement>(null);
  const entries = useMemo(() => toEntries(glossary), [glossary]);
  const wanted = foldForSearch(typed.trim());
  const shown = entries.filter(
    (entry) =>
      wanted === '' ||
      [entry.name, ...entry.paragraphs].some((text) => foldForSearch(text).includes(wanted)),
  );
  const letters = toLetters(shown);

  useEffect(() => {
    if (term === null) return;
    const entry = list.current?.querySelector<HTMLElement>(`#${CSS.escape(`term-${slug(term)}`)}`);
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus({ preventScroll: true });
  }, [term]);

  return (
    <>
      <PageHead
        title="Glossary"
        lead="Words and acronyms in the pack’s own definitions. They can also be opened in place wherever they are underlined."
      />
      <div className={styles['filter']}>
        <TextField
          label="Find a word"
          type="search"
          value={typed}
          maxLength={100}
          onChange={(value) => {
            setTyped(value);
            const folded = foldForSearch(value.trim());
            const found = entries.filter((entry) =>
              [entry.name, ...entry.paragraphs].some((text) =>
                foldForSearch(text).includes(folded),
              ),
            ).length;
            announce(counted(found, 'entry', 'entries'));
          }}
        />
        <p className={styles['count']}>
          {shown.length} of {counted(entries.length, 'entry', 'entries')}
        </p>
      </div>
      <nav aria-label="Letters" className={styles['letters']}>
        {letters.map(([letter]) => (
          <a
            key={letter}
            href={`#letter-${letter}`}
            onClick={(event) => {
              event.preventDefault();
              const heading = list.current?.querySelector<HTMLElement>(`#letter-${letter}`);
              heading?.scrollIntoView({ block: 'start' });
              heading?.focus({ preventScroll: true });
            }}
          >
            {letter}
          </a>
        ))}
      </nav>
      {shown.length === 0 ? (
        <Empty>
          <p>No entry holds “{typed.trim()}”. Try a shorter word.</p>
        </Empty>
      ) : null}
      <div ref={list} className={styles['list']}>
        {letters.map(([letter, members]) => (
          <section key={letter} aria-labelledby={`letter-${letter}`}>
            <h2 id={`letter-${letter}`} tabIndex={-1} className={styles['letter']}>
              {letter}
            </h2>
            {members.map((entry) => (
              <article
                key={`${entry.name}-${entry.line}`}
                id={`term-${slug(entry.name)}`}
                tabIndex={-1}
                className={styles['entry']}
                data-open={entry.name === term ? 'yes' : 'no'}
              >
                <h3>
                  {entry.name}
                  {entry.isAcronym ? <span className={styles['kind']}>, acronym</span> : null}
                </h3>
                <div className={styles['definition']}>
                  {entry.paragraphs.map((paragraph, index) => (
                    // The paragraphs of a definition never change places.
                    <p key={index}>{paragraph}</p>
                  ))}
                  <a href={href(routes.paperAtLine(paper, entry.line))}>
                    In the paper<span className="visually-hidden">: {entry.name}</span>
                  </a>
                </div>
              </article>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
