import { Fragment } from 'react';
import type { PrintedArrow } from '#shared/model/indicator.ts';
import styles from './arrow-mark.module.css';

/** How each printed arrow points, in a word. It says nothing of what it means: the pack gives no key. */
const arrowNames: Readonly<Record<PrintedArrow, string>> = { '↑': 'up', '↓': 'down', '→': 'level' };

const turns: Readonly<Record<PrintedArrow, string>> = {
  '↑': 'rotate(-90 8 8)',
  '↓': 'rotate(90 8 8)',
  '→': '',
};

function toArrow(text: string): PrintedArrow | null {
  return text === '↑' || text === '↓' || text === '→' ? text : null;
}

/** A printed arrow as our own drawing with its word beside it: the typeface has no arrows. */
export function ArrowMark({ arrow }: { readonly arrow: PrintedArrow }) {
  return (
    <span className={styles['mark']}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path className={styles['stroke']} d="M2 8 H14 M9 3 L14 8 L9 13" transform={turns[arrow]} />
      </svg>{' '}
      {arrowNames[arrow]}
    </span>
  );
}

/** A sentence in which each printed arrow is drawn and named. */
export function WordsWithArrows({ text }: { readonly text: string }) {
  return text.split(/([↑↓→])/).map((part, index) => {
    const arrow = toArrow(part);
    // The parts of a sentence never change places.
    return <Fragment key={index}>{arrow ? <ArrowMark arrow={arrow} /> : part}</Fragment>;
  });
}
