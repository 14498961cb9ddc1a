import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Empty } from '#renderer/components/answer-states.tsx';
import { TextField } from '#renderer/components/field.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { counted, foldForSearch, slug } from '#shared/lib/text.ts';
import type { PaperDocument } from '#shared/model/document.ts';
import type { PlacedGlossary } from '#shared/model/glossary.ts';
import { UnexplainedList, type MeaningActions } from './unexplained-list.tsx';
import { filterUsedAcronyms, type UsedAcronym } from './used-acronyms.ts';
import styles from './glossary.module.css';

interface Entry {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly document: string;
  readonly line: number;
  readonly isAcronym: boolean;
}

/** Acronyms and terms in one run, A to Z: people look a word up without knowing which it is. */
function toEntries(glossary: PlacedGlossary): Entry[] {
  return [
    ...glossary.acronyms.map(({ acronym, expansion, document, line }) => ({
      name: acronym,
      paragraphs: [expansion],
      document,
      line,
      isAcronym: true,
    })),
    ...glossary.terms.map(({ term, paragraphs, document, line }) => ({
      name: term,
      paragraphs,
      document,
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

/**
 * The glossary A to Z, then what the papers use and it does not list. The term opened by its address is brought into view
 * and takes the focus.
 */
export function GlossaryView({
  glossary,
  used,
  papers,
  term,
  actions,
  children,
}: {
  readonly glossary: PlacedGlossary;
  readonly used: readonly UsedAcronym[];
  readonly papers: readonly PaperDocument[];
  readonly term: string | null;
  readonly actions: MeaningActions;
  /** What was just done, said under the head. */
  readonly children: ReactNode;
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
  const usedShown = filterUsedAcronyms(used, typed);
  const letters = toLetters(shown);
  const titles = useMemo(() => new Map(papers.map(({ id, title }) => [id, title])), [papers]);

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
        lead="Words and acronyms in the pack’s own definitions, then those it uses and does not explain. They can also be opened in place wherever they are underlined."
      />
      {children}
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
            announce(
              `${counted(found, 'entry', 'entries')}; ${counted(filterUsedAcronyms(used, value).length, 'acronym')} not in the glossary`,
            );
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
        {usedShown.length > 0 ? (
          <a
            href="#used"
            onClick={(event) => {
              event.preventDefault();
              const heading = list.current?.querySelector<HTMLElement>('#used');
              heading?.scrollIntoView({ block: 'start' });
              heading?.focus({ preventScroll: true });
            }}
          >
            Not in the glossary
          </a>
        ) : null}
      </nav>
      {shown.length === 0 && usedShown.length === 0 ? (
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
                  <a href={href(routes.paperAtLine(entry.document, entry.line))}>
                    In the paper<span className="visually-hidden">: {entry.name}</span>
                  </a>
                </div>
              </article>
            ))}
          </section>
        ))}
        {usedShown.length > 0 ? (
          <section aria-labelledby="used">
            <h2 id="used" tabIndex={-1} className={styles['letter']}>
              Used in the papers, not in the glossary
            </h2>
            <p className={styles['about']}>
              {usedShown.length} of {counted(used.length, 'acronym')}: words printed with more
              capitals than small letters, which the papers print in no other way and the pack’s
              glossary does not list. A meaning you give is kept on this computer and is in no
              export.
            </p>
            <UnexplainedList used={usedShown} titles={titles} term={term} actions={actions} />
          </section>
        ) : null}
      </div>
    </>
  );
}
