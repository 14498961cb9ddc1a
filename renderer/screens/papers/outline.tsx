import { useEffect, useMemo, useRef } from 'react';
import { href } from '#renderer/components/routes.ts';
import { counted } from '#shared/lib/text.ts';
import type { OutlineEntry } from '#shared/model/document.ts';
import type { PaperMatch } from './find-in-paper.ts';
import { countFound, type Branch } from './count-found.ts';
import { useReaderSide } from './reader-side.ts';
import styles from './outline.module.css';

/** The top headings, each with the second-level headings under it; deeper ones are found in the text. */
function toBranches(entries: readonly OutlineEntry[]): Branch[] {
  const branches: { entry: OutlineEntry; children: OutlineEntry[] }[] = [];
  for (const entry of entries) {
    if (entry.level === 1 || branches.length === 0) branches.push({ entry, children: [] });
    else if (entry.level === 2) branches.at(-1)?.children.push(entry);
  }
  return branches;
}

function shortPage(entry: OutlineEntry): string {
  const { from, to } = entry.page;
  if (from === null) return '';
  return from === to ? String(from) : `${from}–${to}`;
}

/** The contents of a paper: beside the text where there is room, folded above it where there is not. */
export function Outline({
  document,
  entries,
  at,
  matches,
  onFound,
  onAgain,
}: {
  readonly document: string;
  readonly entries: readonly OutlineEntry[];
  /** The ordinal the reader was opened at; the heading it stands under is marked. */
  readonly at: number | null;
  /** The places found in the paper; each is counted under its heading. */
  readonly matches: readonly PaperMatch[];
  /** Goes to a place found, by its number from 0. */
  readonly onFound: (match: number) => void;
  /** Goes to a heading whose address the reader already has. */
  readonly onAgain: (block: string) => void;
}) {
  const branches = useMemo(() => toBranches(entries), [entries]);
  const found = useMemo(() => countFound(branches, matches), [branches, matches]);
  const side = useReaderSide();
  const nav = useRef<HTMLElement>(null);
  const here =
    at === null
      ? null
      : (entries.filter((entry) => entry.level <= 2 && entry.ordinal <= at).at(-1)?.block ?? null);
  useEffect(() => {
    if (here === null) return;
    nav.current
      ?.querySelector(`[data-entry="${CSS.escape(here)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const link = (entry: OutlineEntry) => (
    <a
      href={href(side.atBlock(document, entry.block))}
      data-entry={entry.block}
      aria-current={entry.block === here ? 'location' : undefined}
      onClick={(event) => {
        if (event.currentTarget.href !== window.location.href) return;
        event.preventDefault();
        onAgain(entry.block);
      }}
    >
      <span>{entry.title}</span>
      <span className={styles['outlinePage']}>{shortPage(entry)}</span>
    </a>
  );
  const places = (entry: OutlineEntry) => {
    const here = found.own.get(entry.block);
    return here ? (
      <button type="button" className={styles['found']} onClick={() => onFound(here.first)}>
        {here.count.toLocaleString('en-GB')} found
        <span className="visually-hidden"> under {entry.title}, go to the first</span>
      </button>
    ) : null;
  };
  const list = (
    <ul>
      {branches.map(({ entry, children }) => {
        const holdsPlace = entry.block === here || children.some((child) => child.block === here);
        return (
          <li key={entry.block}>
            {link(entry)}
            {places(entry)}
            {children.length > 0 ? (
              <details open={holdsPlace || undefined}>
                <summary>
                  {children.length} {children.length === 1 ? 'section' : 'sections'}
                  <span className="visually-hidden"> of {entry.title}</span>
                  {found.below.has(entry.block)
                    ? `, ${counted(found.below.get(entry.block) ?? 0, 'place')} found`
                    : ''}
                </summary>
                <ul>
                  {children.map((child) => (
                    <li key={child.block}>
                      {link(child)}
                      {places(child)}
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
  return (
    <nav ref={nav} className={styles['outline']} aria-label={side.name('Contents')} data-print="no">
      <div className={styles['outlineWide']}>{list}</div>
      <details className={styles['outlineNarrow']}>
        <summary>Contents</summary>
        {list}
      </details>
    </nav>
  );
}
