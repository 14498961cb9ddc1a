import { Button } from '#renderer/components/button.tsx';
import { ReadingComfort } from '#renderer/components/reading-comfort.tsx';
import { href } from '#renderer/components/routes.ts';
import type { Block, OutlineEntry } from '#shared/model/document.ts';
import { percentRead } from '#shared/model/reading.ts';
import type { Settings } from '#shared/model/settings.ts';
import { bookmarkPlace } from './bookmark-place.ts';
import { useReaderSide } from './reader-side.ts';
import type { ReadingMemory } from './use-reading.ts';
import styles from './reading-panel.module.css';

/** How much of the paper has been read, its bookmarks, and how it is set: folded away until they are asked for. */
export function ReadingPanel({
  document,
  memory,
  blocks,
  outline,
  onOpen,
  settings,
  onChangeSettings,
}: {
  readonly document: string;
  readonly memory: ReadingMemory;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly outline: readonly OutlineEntry[];
  /** Goes to a bookmark whose address the reader already has. */
  readonly onOpen: (block: string) => void;
  readonly settings: Settings;
  readonly onChangeSettings: (change: Partial<Settings>) => void;
}) {
  const side = useReaderSide();
  const { reading, setBookmark, forget } = memory;
  if (!reading) return null;
  const { progress } = reading;
  const bookmarks = reading.bookmarks.flatMap((id) => blocks.get(id) ?? []);
  return (
    <div className={styles['panel']} data-print="no">
      <details>
        <summary>{percentRead(progress)}% read</summary>
        <p>
          {progress.read.toLocaleString('en-GB')} of {progress.of.toLocaleString('en-GB')} pieces of
          text have stood on screen. A pack’s front matter, blank pages and glossary are not
          counted. Kept on this computer only; never exported or shared.
        </p>
        {progress.items.length > 0 ? (
          <ul>
            {progress.items.map((item) => (
              <li key={item.agendaItem}>
                Agenda item {item.agendaItem}: {percentRead(item)}%
              </li>
            ))}
          </ul>
        ) : null}
        <Button onPress={() => void forget()}>Forget what I have read of this paper</Button>
      </details>
      <details>
        <summary>Bookmarks ({bookmarks.length})</summary>
        {bookmarks.length === 0 ? (
          <p>None yet. Press “Bookmark” to find the top of the screen again.</p>
        ) : (
          <ul>
            {bookmarks.map((block) => {
              const place = bookmarkPlace(block, outline);
              return (
                <li key={block.id}>
                  <a
                    href={href(side.atBlock(document, block.id))}
                    onClick={(event) => {
                      if (event.currentTarget.href !== window.location.href) return;
                      event.preventDefault();
                      onOpen(block.id);
                    }}
                  >
                    {place}
                  </a>{' '}
                  <Button look="plain" onPress={() => void setBookmark(block.id, false)}>
                    Remove<span className="visually-hidden"> the bookmark at {place}</span>
                  </Button>
                </li>
              );
            })}
          </ul>
        )}
      </details>
      <details>
        <summary>How it is set</summary>
        <div className={styles['choices']}>
          <ReadingComfort settings={settings} onChange={onChangeSettings} />
        </div>
      </details>
    </div>
  );
}
