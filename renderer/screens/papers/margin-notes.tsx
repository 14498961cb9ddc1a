import { useEffect, useState, type RefObject } from 'react';
import { CategoryMark } from '#renderer/components/category-mark.tsx';
import { href } from '#renderer/components/routes.ts';
import type { PaperMark } from './paper-marks.ts';
import { scrollerOf } from '#renderer/components/scroller-of.ts';
import { useReaderSide } from './reader-side.ts';
import { listInView } from './reading-place.ts';
import styles from './margin-notes.module.css';

/** The marks whose first words are on screen, in reading order. Asked for again, once a frame at most, while one scrolls. */
function useMarksInView(
  article: RefObject<HTMLElement | null>,
  marks: readonly PaperMark[],
): readonly PaperMark[] {
  const [inView, setInView] = useState<readonly string[]>([]);
  const isIdle = marks.length === 0;
  useEffect(() => {
    const element = article.current;
    const scroller = element && scrollerOf(element);
    if (!scroller || isIdle) return undefined;
    let frame = 0;
    const look = () => {
      frame = 0;
      const blocks = listInView(element).map((block) => block.dataset['block'] ?? '');
      setInView((before) => (before.join() === blocks.join() ? before : blocks));
    };
    const onMove = () => {
      frame ||= requestAnimationFrame(look);
    };
    onMove();
    scroller.addEventListener('scroll', onMove, { passive: true });
    window.addEventListener('resize', onMove);
    // The text is filled in while one reads, which moves it without a scroll.
    const sizes = new ResizeObserver(onMove);
    sizes.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', onMove);
      window.removeEventListener('resize', onMove);
      sizes.disconnect();
    };
  }, [article, isIdle]);
  return inView.flatMap((block) => marks.filter(({ start }) => start.block === block));
}

function MarkList({ marks }: { readonly marks: readonly PaperMark[] }) {
  return (
    <ol className={styles['list']}>
      {marks.map(({ id, look, words, route }) => (
        <li key={id} className={styles['entry']}>
          <a href={href(route)}>
            <CategoryMark look={look} />
            <span className={styles['words']}>
              {words.length > 160 ? `${words.slice(0, 160)}…` : words}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/**
 * My notes and questions about what is on screen, one under the other beside the text; where there is no room beside it,
 * folded under it. They stand in a list of their own, so that no two lie on one another however close their words are.
 */
export function MarginNotes({
  article,
  marks,
  place,
}: {
  readonly article: RefObject<HTMLElement | null>;
  readonly marks: readonly PaperMark[];
  readonly place: 'beside' | 'under';
}) {
  const side = useReaderSide();
  const shown = useMarksInView(article, marks);
  if (marks.length === 0) return null;
  if (place === 'beside') {
    return (
      <aside
        className={styles['beside']}
        aria-label={side.name('Notes on what is on screen')}
        data-print="no"
      >
        {shown.length === 0 ? <p className={styles['quiet']}>No notes here.</p> : null}
        <MarkList marks={shown} />
      </aside>
    );
  }
  return shown.length === 0 ? null : (
    <details className={styles['under']} data-print="no">
      <summary>Notes here ({shown.length})</summary>
      <MarkList marks={shown} />
    </details>
  );
}
