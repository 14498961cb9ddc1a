import { useEffect, type RefObject } from 'react';
import type { RoadmapRow } from '#shared/model/plan.ts';
import { drawRoadmap } from './draw-roadmap.ts';
import { useChartPalette } from './use-chart-palette.ts';
import styles from './roadmap-picture.module.css';

/** What the marks of the picture mean; said under it and in what is saved of it. */
export const roadmapKey =
  'Words stand in the quarter that prints them. Hatched: the entry before may go on or the quarter may be blank; the span is not recoverable from the text.';

/** The roadmap drawn by quarter. Everything in it must stand as a table beside it. */
export function RoadmapPicture({
  rows,
  canvas,
}: {
  readonly rows: readonly RoadmapRow[];
  /** Where the drawing stands, to take it along. */
  readonly canvas: RefObject<HTMLCanvasElement | null>;
}) {
  const palette = useChartPalette();
  useEffect(() => {
    let gone = false;
    const draw = () => {
      // Twice as fine as the screen at least, so that the saved picture can be printed.
      if (canvas.current && !gone) {
        drawRoadmap(canvas.current, rows, palette, Math.max(2, window.devicePixelRatio));
      }
    };
    draw();
    // A canvas drawn before the typeface has come keeps the wrong one until it is drawn again.
    void document.fonts.ready.then(draw);
    return () => {
      gone = true;
    };
  }, [rows, palette, canvas]);
  return (
    <figure className={styles['figure']}>
      <section className={styles['scroll']} tabIndex={0} aria-label="Roadmap, as a picture">
        <span className="visually-hidden">
          The roadmap by quarter. The same stands in the table below.
        </span>
        <canvas ref={canvas} aria-hidden="true" />
      </section>
      <figcaption className={styles['caption']}>{roadmapKey}</figcaption>
    </figure>
  );
}
